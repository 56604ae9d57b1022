package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Invention;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lets others ask for what is made up. */
@Component
final class Inventor implements Invention {
  @Override
  public ObjectNode answer(CloudCall call) {
    return MadeUp.answer(call);
  }
}
