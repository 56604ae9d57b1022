package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** The same template, run against the image. */
class ContainerTest {
  private static final String IMAGE = System.getProperty("oos.image");

  @Test
  void stopsTheInstances() throws Exception {
    assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(), "no container engine answers; SKIPPED");
    try (OosContainer oos = new OosContainer(IMAGE).skippingTime()) {
      oos.start();
      assertEquals(
          "Success", new Oos(oos.endpoint()).run(Path.of("../stop-web.yml"), "{}").getStatus());
    }
  }
}
