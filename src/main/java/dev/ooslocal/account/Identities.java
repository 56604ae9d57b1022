package dev.ooslocal.account;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Callers;
import dev.ooslocal.rpc.Credentials;
import dev.ooslocal.rpc.ErrorCode;
import org.springframework.stereotype.Component;

/** Tells who calls and whether they may. */
@Component
final class Identities implements Callers {
  private final AccountSettings settings;
  private final ListedAccounts listed;

  Identities(AccountSettings settings, ListedAccounts listed) {
    this.settings = settings;
    this.listed = listed;
  }

  @Override
  public Caller identify(Credentials credentials) {
    String region = credentials.region().isEmpty() ? settings.region() : credentials.region();
    return new Caller(settings.account(), Caller.ROOT, "", region, credentials.requestId());
  }

  @Override
  public void permit(Caller caller, String operation) {
    String resource = "acs:oos:%s:%s:*".formatted(caller.region(), caller.account());
    if (!listed.account(caller.account()).policies(caller).allow("oos:" + operation, resource)) {
      throw new ApiException(ErrorCode.NO_PERMISSION, operation);
    }
  }
}
