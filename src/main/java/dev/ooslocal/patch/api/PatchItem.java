package dev.ooslocal.patch.api;

import dev.ooslocal.patch.PatchedInstance;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Wire;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A patch and how an instance stands to it. */
record PatchItem(
    @Doc("Its name without the version, or the KB number.") @Example("openssl") @Wire("KBId")
        String kbId,
    @Doc("Its whole name.") @Example("openssl:1.1.1k-9") String title,
    @Doc("What it is about.") @Example("Security") String classification,
    @Doc("How severe.") @Example("Important") String severity,
    @Doc("How the instance stands to it.") @Example("Missing") String status,
    @Doc("When a patch run installed it.") @Nullable Instant installedTime) {

  static PatchItem of(PatchedInstance.Item item) {
    String name = item.patch().name();
    int version = name.indexOf(':');
    return new PatchItem(
        version < 0 ? name : name.substring(0, version),
        name,
        item.patch().classification(),
        item.patch().severity(),
        item.status().wire(),
        item.installedAt());
  }
}
