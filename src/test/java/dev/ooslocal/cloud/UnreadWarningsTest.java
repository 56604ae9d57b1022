package dev.ooslocal.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnreadWarningsTest {
  private final UnreadWarnings warnings = new UnreadWarnings();

  @Test
  void warnsOfEachParameterOfACallOnceInOneLine(CapturedOutput output) {
    List<UnreadParameter> unread =
        List.of(new UnreadParameter("InstanceID", "InstanceId"), new UnreadParameter("A\nB", null));
    warnings.warn("ECS", "StopInstance", unread);
    warnings.warn("ecs", "stopinstance", unread);
    warnings.warn("ECS", "StartInstance", unread.subList(0, 1));
    assertThat(output.toString().lines().filter(line -> line.contains("ignores")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("WARN")
                    .endsWith("ECS StopInstance ignores InstanceID: did you mean InstanceId?"),
            line -> assertThat(line).endsWith("ECS StopInstance ignores A?B"),
            line ->
                assertThat(line)
                    .endsWith("ECS StartInstance ignores InstanceID: did you mean InstanceId?"));
  }
}
