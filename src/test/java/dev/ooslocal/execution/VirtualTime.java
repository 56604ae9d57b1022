package dev.ooslocal.execution;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;

/**
 * The whole service with a wall clock that stands still: whatever waits for the wall's time waits
 * for ever, so a test that ends has shown that nothing did.
 */
@OnVirtualTime
public abstract class VirtualTime {
  static final Instant WALL = Instant.parse("2026-05-01T10:00:00Z");

  @TestBean(name = "wall", methodName = "standsStill")
  InstantSource wall = standsStill();

  @LocalServerPort private int port;
  @Autowired Skipping skipping;
  protected Service service = new Service(0);
  protected Local local = new Local(0);

  static InstantSource standsStill() {
    return InstantSource.fixed(WALL);
  }

  @BeforeEach
  void reachTheService() {
    service = new Service(port);
    local = new Local(port);
  }

  /** Nothing of one test is left for the next one. */
  @AfterEach
  void startOver() {
    local.put("clock", "{\"mode\":\"real\"}");
    local.post("reset", "");
  }

  void skip() {
    local.put("clock", "{\"mode\":\"skip\"}");
  }

  Instant now() {
    return Instant.parse(local.get("clock").body().path("now").asString());
  }

  protected JsonNode advance(String by) {
    return local.post("clock/advance", "{\"by\":\"" + by + "\"}").body();
  }

  /** Inline content of one task that sleeps. */
  static String sleeping(String duration) {
    return """
        FormatVersion: OOS-2019-06-01
        Tasks:
          - {Name: nap, Action: 'ACS::Sleep', Properties: {Duration: %s}}
        """
        .formatted(duration);
  }
}
