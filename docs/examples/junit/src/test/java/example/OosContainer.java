package example;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** OOS Local in a container, for Testcontainers: copy this class. */
public final class OosContainer extends GenericContainer<OosContainer> {
  private static final int PORT = 8667;

  public OosContainer(String image) {
    super(DockerImageName.parse(image));
    withExposedPorts(PORT);
    // The container is reached from the test alone, so the local API needs no token.
    withEnv("OOS_ADMIN_OPEN", "true");
    waitingFor(Wait.forHttp("/_oos/ready").forPort(PORT).withStartupTimeout(Duration.ofMinutes(2)));
  }

  /** Nobody waits for time: sleeps, polls and triggers are due as soon as nothing else is to be done. */
  public OosContainer skippingTime() {
    return withEnv("OOS_CLOCK_MODE", "skip");
  }

  /** Host and port, the form in which the SDKs take it. */
  public String endpoint() {
    return getHost() + ":" + getMappedPort(PORT);
  }

  /** For what goes over plain HTTP: operations at /, the local API at /_oos. */
  public String url() {
    return "http://" + endpoint();
  }
}
