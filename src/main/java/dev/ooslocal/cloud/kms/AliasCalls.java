package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Names of keys. */
@Component
final class AliasCalls implements SimulatedProduct {
  private static final int LARGEST_PAGE = 100;
  private static final String NAME = "AliasName";
  private static final Pattern FORM = Pattern.compile("alias/[A-Za-z0-9_/-]{1,243}");

  private final Resources resources;
  private final Keys keys;

  AliasCalls(Resources resources, Keys keys) {
    this.resources = resources;
    this.keys = keys;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new KmsCall("CreateAlias", this::create),
        new KmsCall("UpdateAlias", this::move),
        new KmsCall("DeleteAlias", this::delete),
        new KmsCall("ListAliases", call -> page(call, resources.all(call, KmsKinds.ALIAS))),
        new KmsCall(
            "ListAliasesByKeyId",
            call -> page(call, resources.ofOwner(call, KmsKinds.ALIAS, keys.hold(call).id()))));
  }

  private ObjectNode create(ProductCall call) {
    String name = call.required(NAME);
    if (!FORM.matcher(name).matches()) {
      throw KmsErrors.invalid(NAME);
    }
    Resource key = keys.hold(call);
    if (resources.find(call, KmsKinds.ALIAS, name).isPresent()) {
      throw KmsErrors.aliasExists();
    }
    resources.insertNamed(
        new Resource(
            call.world(),
            call.region(),
            KmsKinds.ALIAS,
            name,
            name,
            key.id(),
            new Life.State("Available", call.now()),
            call.now(),
            Json.object()));
    return Json.object();
  }

  private ObjectNode move(ProductCall call) {
    Resource key = keys.hold(call);
    resources.update(held(call).ownedBy(key.id()));
    return Json.object();
  }

  private ObjectNode delete(ProductCall call) {
    resources.remove(held(call));
    return Json.object();
  }

  private Resource held(ProductCall call) {
    return resources
        .hold(call, KmsKinds.ALIAS, call.required(NAME))
        .orElseThrow(KmsErrors::noAlias);
  }

  private static ObjectNode page(ProductCall call, List<Resource> aliases) {
    List<ObjectNode> all = aliases.stream().map(alias -> element(call, alias)).toList();
    return Listing.page(call, "Aliases.Alias", all, LARGEST_PAGE, PageStyle.NUMBERED);
  }

  private static ObjectNode element(ProductCall call, Resource alias) {
    return Json.object()
        .put("KeyId", String.valueOf(alias.owner()))
        .put(NAME, alias.id())
        .put("AliasArn", "acs:kms:%s:%s:%s".formatted(call.region(), call.account(), alias.id()));
  }
}
