package dev.ooslocal.application;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.application.store.Applications;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.ResourceKind;
import org.springframework.stereotype.Component;

/** Applications as something that can be tagged and moved, by name. */
@Component
final class ApplicationKind implements ResourceKind {
  private final Applications applications;

  ApplicationKind(Applications applications) {
    this.applications = applications;
  }

  @Override
  public String type() {
    return Application.TAGGED_AS;
  }

  @Override
  public boolean exists(Caller caller, String name) {
    return applications.lookUp(caller, name).isPresent();
  }

  @Override
  public void moveTo(Caller caller, String name, String resourceGroupId) {
    applications.hold(caller, name).moveTo(resourceGroupId);
  }
}
