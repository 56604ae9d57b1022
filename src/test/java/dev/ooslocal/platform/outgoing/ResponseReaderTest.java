package dev.ooslocal.platform.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResponseReaderTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  @Test
  void putsManySmallChunksTogether() throws IOException {
    int chunks = 100_000;
    assertThat(read(HEAD + "5\r\nhello\r\n".repeat(chunks) + "0\r\n\r\n").body())
        .hasSize(5 * chunks)
        .startsWith("hellohello");
  }

  @Test
  void refusesALineBetweenChunksThatNeverEnds() {
    assertThatThrownBy(() -> read(HEAD + "5;" + "x".repeat(70_000) + "\r\nhello\r\n0\r\n\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessage("the head is too large");
  }

  private static OutgoingOutcome.Answer read(String answer) throws IOException {
    return new ResponseReader(
            new ByteArrayInputStream(answer.getBytes(StandardCharsets.ISO_8859_1)))
        .read(true);
  }
}
