package dev.ooslocal.cloud.ram;

import dev.ooslocal.account.CreatedIdentities;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lets keys and policies count that were created by calls of RAM. */
@Component
final class IdentitiesOfRam implements CreatedIdentities {
  private static final String POLICY = "PolicyName";

  private final Resources resources;
  private final VirtualClock clock;

  IdentitiesOfRam(Resources resources, VirtualClock clock) {
    this.resources = resources;
    this.clock = clock;
  }

  /** One that stands in {@code accounts.yml} has no secret here. */
  @Override
  public Optional<Key> key(String accessKeyId) {
    return resources
        .ofAnyAccount(RamKinds.EVERYWHERE, RamKinds.KEY, accessKeyId, clock.instant())
        .filter(key -> !secret(key).isEmpty())
        .flatMap(
            key -> {
              String user = key.detail().path("UserName").asString("");
              return resources
                  .find(call(key.account()), RamKinds.USER, user)
                  .map(owner -> key(key, owner));
            });
  }

  private static Key key(Resource key, Resource owner) {
    return new Key(
        key.account(),
        owner.id(),
        owner.detail().path("UserId").asString(""),
        secret(key),
        key.detail().path("Status").asString("").equals("Active"));
  }

  private static String secret(Resource key) {
    return key.detail().at("/local/secret").asString("");
  }

  @Override
  public Optional<List<Granted>> ofUser(String account, String user) {
    ProductCall call = call(account);
    return resources
        .find(call, RamKinds.USER, user)
        .map(
            _ -> {
              List<Granted> all = new ArrayList<>(attached(call, RamKinds.USER_POLICY, user));
              resources.all(call, RamKinds.MEMBER).stream()
                  .filter(one -> one.detail().path("UserName").asString("").equals(user))
                  .map(one -> one.detail().path("GroupName").asString(""))
                  .forEach(group -> all.addAll(attached(call, RamKinds.GROUP_POLICY, group)));
              return all;
            });
  }

  @Override
  public Optional<List<Granted>> ofRole(String account, String role) {
    ProductCall call = call(account);
    return resources
        .find(call, RamKinds.ROLE, role)
        .map(_ -> attached(call, RamKinds.ROLE_POLICY, role));
  }

  private List<Granted> attached(ProductCall call, Kind kind, String owner) {
    return resources.ofOwner(call, kind, owner).stream()
        .flatMap(one -> granted(call, one.detail()))
        .toList();
  }

  private Stream<Granted> granted(ProductCall call, JsonNode attachment) {
    String name = attachment.path(POLICY).asString("");
    if (attachment.path("PolicyType").asString("").equals("System")) {
      return Stream.of(new Granted(name, Optional.empty()));
    }
    return resources
        .find(call, RamKinds.POLICY, name)
        .map(policy -> policy.detail().at("/local/document"))
        .map(text -> text.isString() ? text.stringValue() : Json.text(text))
        .map(text -> new Granted(name, Optional.of(text)))
        .stream();
  }

  private ProductCall call(String account) {
    return new ProductCall(account, RamKinds.EVERYWHERE, Json.object(), clock.instant());
  }
}
