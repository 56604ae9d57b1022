package dev.ooslocal.parameter;

import dev.ooslocal.platform.Resettable;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The public parameters that are there from the start. Others, which a template may refer to, can
 * be planted from the seed folder.
 */
@Component
class PublicParameters implements Resettable, SmartInitializingSingleton {
  private static final Parameters.Seed INSTALL_DOCKER =
      new Parameters.Seed(
          "aliyun/services/oos/commands/install_DockerCE_for_linux",
          "String",
          """
          #!/bin/bash
          set -e
          if command -v docker >/dev/null; then exit 0; fi
          if command -v apt-get >/dev/null; then
            apt-get update && apt-get install -y docker.io
          else
            yum install -y docker
          fi
          systemctl enable --now docker
          """,
          "Installs Docker on a Linux instance.",
          Map.of());

  private final Parameters parameters;

  PublicParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    reset();
  }

  @Override
  public void reset() {
    parameters.plant(INSTALL_DOCKER);
  }
}
