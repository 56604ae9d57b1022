package dev.ooslocal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private final List<String> activated = new CopyOnWriteArrayList<>();

  @Test
  void goesOnAfterAnErrorThatEndsItsThread() {
    try (Mailbox mailbox = new Mailbox(10, 1, this::activate, () -> {})) {
      assertThat(mailbox.offer("too-deep")).isTrue();
      assertThat(mailbox.offer("next")).isTrue();
      await().until(() -> activated.contains("next"));
      await().until(mailbox::isIdle);
    }
    assertThat(activated).containsExactly("too-deep", "next");
  }

  private void activate(String id) {
    activated.add(id);
    if (id.equals("too-deep")) {
      throw new StackOverflowError("on purpose");
    }
  }
}
