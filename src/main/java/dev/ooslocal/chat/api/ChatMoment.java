package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfiguration;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;

/** What the operations that change a chat configuration say of it. */
record ChatMoment(
    @Doc("Its name.") @Example("chatops") String name,
    @Doc("When it was made.") Instant createdDate,
    @Doc("When it was changed last.") Instant updatedDate) {

  static ChatMoment of(ChatConfiguration c) {
    return new ChatMoment(c.name(), c.createdAt(), c.updatedAt());
  }
}
