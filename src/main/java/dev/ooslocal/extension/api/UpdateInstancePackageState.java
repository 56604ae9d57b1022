package dev.ooslocal.extension.api;

import dev.ooslocal.extension.Extensions;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.GivenJson;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Installs a package on an instance, or removes it. */
@Component
@Offered(
    group = "instances",
    summary = "Installs a package on an instance, or removes it, by its template's script.",
    errors = {ErrorCode.NO_TEMPLATE, ErrorCode.RESOURCE_NOT_FOUND, ErrorCode.PACKAGE_SCRIPT_FAILED})
final class UpdateInstancePackageState
    implements Operation<UpdateInstancePackageState.Input, Nothing> {
  record Input(
      @Doc("The instance.") @Required @Example("i-local0001") String instanceId,
      @Doc("The Package template.") @Required @Example("MyPackage") String templateName,
      @Doc("Its version, v1 and so on; left out, the newest.") @Nullable String templateVersion,
      @Doc("install or uninstall, in any case: public templates write it with capitals.")
          @Required
          @Example("install")
          String configureAction,
      @Doc("Values for the script.") @JsonText @Example("{}") @Nullable String parameters,
      @Doc("What its configuration is.") @Nullable String configurationInfo,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Extensions extensions;

  UpdateInstancePackageState(Extensions extensions) {
    this.extensions = extensions;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    boolean install = in.configureAction().equalsIgnoreCase("install");
    if (!install && !in.configureAction().equalsIgnoreCase("uninstall")) {
      throw ApiException.invalid("ConfigureAction", "it must be install or uninstall");
    }
    extensions.configure(
        caller,
        new Extensions.Order(
            in.instanceId(),
            in.templateName(),
            Given.text(in.templateVersion()),
            install,
            values(Given.text(in.parameters())),
            Given.text(in.configurationInfo())));
    return Nothing.AT_ALL;
  }

  private static ObjectNode values(@Nullable String text) {
    return text == null ? Json.object() : GivenJson.object("Parameters", text);
  }
}
