package dev.ooslocal.account;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Callers;
import dev.ooslocal.rpc.Credentials;
import org.springframework.stereotype.Component;

/** Finds the caller behind a request. */
@Component
final class Identities implements Callers, Accounts {
  private final AccountSettings settings;

  Identities(AccountSettings settings) {
    this.settings = settings;
  }

  @Override
  public String defaultAccount() {
    return settings.account();
  }

  @Override
  public String defaultRegion() {
    return settings.region();
  }

  @Override
  public Caller identify(Credentials credentials) {
    return new Caller(
        settings.account(), Caller.ROOT, "", credentials.region(), credentials.requestId());
  }

  @Override
  public void permit(Caller caller, String operation) {}

  @Override
  public void assume(String account, String role) {}
}
