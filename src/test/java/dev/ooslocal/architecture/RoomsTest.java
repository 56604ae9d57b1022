package dev.ooslocal.architecture;

import dev.ooslocal.OosLocal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each room uses only the rooms its package-info names, and only what those rooms show. */
class RoomsTest {
  @Test
  void everyRoomUsesOnlyTheRoomsItNames() {
    ApplicationModules.of(OosLocal.class, new MainOnly()).verify();
  }
}
