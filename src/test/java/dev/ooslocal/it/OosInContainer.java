package dev.ooslocal.it;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.time.Duration;
import java.util.Objects;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The image in a container, as users of Testcontainers run it. */
final class OosInContainer extends GenericContainer<OosInContainer> {
  private static final int PORT = 8667;

  /** What {@code docker stop} gives a container before it kills it. */
  private static final int STOP_SECONDS = 10;

  OosInContainer() {
    super(BuiltImage.NAME);
    withExposedPorts(PORT);
    waitingFor(Wait.forHttp("/_oos/ready").forPort(PORT).withStartupTimeout(Duration.ofMinutes(5)));
  }

  /** State in a file in this named volume, a root that cannot be written, a user of no name. */
  OosInContainer lockedUp(String volume) {
    return withEnv("OOS_STORAGE", "file")
        .withCreateContainerCmdModifier(
            command -> {
              command.withUser("4242:4242");
              Objects.requireNonNull(command.getHostConfig())
                  .withReadonlyRootfs(true)
                  .withBinds(new Bind(volume, new Volume("/data"), AccessMode.rw));
            });
  }

  RpcClient rpc() {
    return new RpcClient(url());
  }

  String url() {
    return "http://" + getHost() + ":" + getMappedPort(PORT);
  }

  InspectContainerResponse inspected() {
    return client().inspectContainerCmd(getContainerId()).exec();
  }

  /**
   * As {@code docker stop}.
   *
   * @return how long it took
   */
  Duration stopPolitely() {
    long begun = System.nanoTime();
    client().stopContainerCmd(getContainerId()).withTimeout(STOP_SECONDS).exec();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static DockerClient client() {
    return org.testcontainers.DockerClientFactory.instance().client();
  }
}
