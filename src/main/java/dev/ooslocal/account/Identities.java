package dev.ooslocal.account;

import dev.ooslocal.account.Directory.KeyHolder;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Callers;
import dev.ooslocal.rpc.Credentials;
import dev.ooslocal.rpc.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who calls and whether they may. */
@Component
final class Identities implements Callers {
  private final AccountSettings settings;
  private final ListedAccounts listed;
  private final TokenRows tokens;
  private final Verification verification;
  private final RequestRates rates;
  private final CreatedPolicies created;
  private final Rights rights;

  Identities(
      AccountSettings settings,
      ListedAccounts listed,
      TokenRows tokens,
      Verification verification,
      RequestRates rates,
      CreatedPolicies created,
      Rights rights) {
    this.settings = settings;
    this.listed = listed;
    this.tokens = tokens;
    this.verification = verification;
    this.rates = rates;
    this.created = created;
    this.rights = rights;
  }

  @Override
  public String defaultRegion() {
    return settings.region();
  }

  @Override
  public Caller identify(Credentials credentials) {
    boolean verified = isVerifying();
    if (verified) {
      verification.checkForm(credentials);
    }
    Holder holder = holder(credentials);
    if (verified) {
      String secret = holder.secret();
      if (secret == null) {
        throw new ApiException(ErrorCode.ACCESS_KEY_NOT_FOUND);
      }
      verification.checkSignature(credentials, holder.accessKeyId(), secret);
    }
    String type = listed.account(holder.account()).type();
    if (!type.equals(Account.SERVED)) {
      throw new ApiException(ErrorCode.INVALID_ACCOUNT_TYPE, type);
    }
    rates.count(holder.account(), holder.user());
    return holder.caller(region(credentials), credentials.requestId());
  }

  @Override
  public void permit(Caller caller, String operation, Map<String, String> parameters) {
    Policies policies = rights.of(caller);
    if (policies.allowEverything()) {
      return;
    }
    String resource = ResourceName.of(caller, operation, parameters);
    if (!policies.allow("oos:" + operation, resource)) {
      throw new ApiException(ErrorCode.NO_PERMISSION, operation);
    }
  }

  private boolean isVerifying() {
    return settings.auth().mode() == AccountSettings.Mode.VERIFY;
  }

  /** Whose key it is; the default account's root for a key that nobody listed. */
  private Holder holder(Credentials credentials) {
    String key = credentials.accessKeyId();
    if (key == null || key.isEmpty()) {
      return new Holder(settings.account(), Caller.ROOT, "", "", null);
    }
    if (key.startsWith(Tokens.PREFIX)) {
      return temporary(key, credentials);
    }
    Optional<KeyHolder> known = listed.directory().holder(key);
    if (known.isPresent()) {
      return permanent(known.get(), credentials);
    }
    return (isVerifying() ? created.key(key) : Optional.<CreatedIdentities.Key>empty())
        .map(one -> made(key, one, credentials))
        .orElseGet(() -> new Holder(settings.account(), Caller.ROOT, "", key, null));
  }

  private static Holder made(String id, CreatedIdentities.Key key, Credentials credentials) {
    checkLasting(key.active(), credentials);
    return new Holder(key.account(), key.user(), key.userId(), id, key.secret());
  }

  private static void checkLasting(boolean active, Credentials credentials) {
    if (!active) {
      throw new ApiException(ErrorCode.ACCESS_KEY_INACTIVE);
    }
    String token = credentials.securityToken();
    if (token != null && !token.isEmpty()) {
      throw new ApiException(ErrorCode.INVALID_STS_TOKEN, credentials.operation());
    }
  }

  private static Holder permanent(KeyHolder known, Credentials credentials) {
    checkLasting(known.accessKey().active(), credentials);
    User user = known.user();
    return new Holder(
        known.account().id(),
        user.name(),
        user.name().equals(Caller.ROOT) ? "" : user.id(),
        known.accessKey().id(),
        known.accessKey().secret());
  }

  private Holder temporary(String key, Credentials credentials) {
    String sent = credentials.securityToken();
    if (sent == null || sent.isEmpty()) {
      throw new ApiException(ErrorCode.MISSING_SECURITY_TOKEN);
    }
    IssuedToken token =
        tokens
            .find(key)
            .filter(found -> isEqual(found.securityToken(), sent))
            .orElseThrow(
                () -> new ApiException(ErrorCode.INVALID_STS_TOKEN, credentials.operation()));
    if (tokens.isExpired(token)) {
      throw new ApiException(ErrorCode.EXPIRED_STS_TOKEN, credentials.operation());
    }
    return new Holder(
        token.account(),
        Role.session(token.role(), token.session()),
        token.role() + ":" + token.session(),
        key,
        token.accessKeySecret());
  }

  private String region(Credentials credentials) {
    return credentials.region().isEmpty() ? settings.region() : credentials.region();
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param secret what the request must be signed with; null for a key that nobody listed
   */
  private record Holder(
      String account, String user, String userId, String accessKeyId, @Nullable String secret) {
    Caller caller(String region, String requestId) {
      return new Caller(account, user, userId, region, requestId);
    }
  }
}
