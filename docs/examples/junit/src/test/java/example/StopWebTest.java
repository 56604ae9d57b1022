package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aliyun.oos20190601.models.ListExecutionsResponseBody.ListExecutionsResponseBodyExecutions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A template of ours, run against the jar. */
class StopWebTest {
  private static final Path TEMPLATE = Path.of("../stop-web.yml");

  @RegisterExtension static final OosProcess OOS = new OosProcess();

  @Test
  void stopsAllRunningInstancesOfTheRole() throws Exception {
    ListExecutionsResponseBodyExecutions ended =
        new Oos(OOS.endpoint()).run(TEMPLATE, "{\"role\":\"web\"}");
    assertEquals("Success", ended.getStatus(), ended.getStatusMessage());
    assertTrue(ended.getOutputs().contains("web-1 is Stopped"), ended.getOutputs());
    assertTrue(ended.getOutputs().contains("web-2 is Stopped"), ended.getOutputs());
  }

  @Test
  void stopsNothingWhereThereIsNoInstanceOfTheRole() throws Exception {
    ListExecutionsResponseBodyExecutions ended =
        new Oos(OOS.endpoint()).run(TEMPLATE, "{\"role\":\"nobody\"}");
    assertEquals("Success", ended.getStatus(), ended.getStatusMessage());
    assertTrue(ended.getOutputs().contains("web-1 is Running"), ended.getOutputs());
  }
}
