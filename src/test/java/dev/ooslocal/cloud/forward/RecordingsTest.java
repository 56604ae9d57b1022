package dev.ooslocal.cloud.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RecordingsTest {
  private static final JsonNode CALL = Json.parse("{\"service\":\"cr\",\"api\":\"GetInstance\"}");

  private final Recordings recordings = new Recordings();

  @TempDir private Path folder;

  @Test
  void givesAnswersInTheirOrderAndTheLastOneAgain() throws IOException {
    String file = folder.resolve("cr.jsonl").toString();
    recordings.write(file, CALL, Json.parse("{\"body\":1}"));
    recordings.write(file, CALL, Json.parse("{\"body\":2}"));
    Files.writeString(Path.of(file), "\n", StandardOpenOption.APPEND);
    assertThat(recordings.read(file, CALL)).hasValue(Json.parse("{\"body\":1}"));
    assertThat(recordings.read(file, CALL)).hasValue(Json.parse("{\"body\":2}"));
    assertThat(recordings.read(file, CALL)).hasValue(Json.parse("{\"body\":2}"));
    assertThat(recordings.read(file, Json.parse("{\"service\":\"cr\"}"))).isEmpty();
  }

  /** Which becomes the outcome of the call; anything else would have it made for ever. */
  @Test
  void tellsThatAFileIsNoRecording() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "remember the milk");
    assertThatThrownBy(() -> recordings.read(file.toString(), CALL))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " holds a line that is no JSON");
  }
}
