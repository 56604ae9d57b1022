package dev.ooslocal.control.seed;

import dev.ooslocal.cloud.CloudSeeds;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code cloud.yml}: what the simulated products hold. */
@Component
final class CloudFile implements SeedKind {
  private final CloudSeeds cloud;

  CloudFile(CloudSeeds cloud) {
    this.cloud = cloud;
  }

  @Override
  public boolean covers(String name) {
    return name.equals("cloud.yml");
  }

  @Override
  public void plant(String name, Path file) {
    cloud.load(file);
  }
}
