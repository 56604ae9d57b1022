package dev.ooslocal.cloud.stub;

import dev.ooslocal.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stub as it is kept.
 *
 * @param position the greater, the newer
 * @param definition as registered
 * @param used how many calls it has answered when it was read
 * @param seed the file it comes from; null when it was registered over HTTP
 */
record StoredStub(
    String id, long position, Stub stub, String definition, long used, @Nullable String seed) {

  StoredStub at(long newPosition) {
    return new StoredStub(id, newPosition, stub, definition, used, seed);
  }

  /** As the local API shows it. */
  ObjectNode json() {
    ObjectNode json = (ObjectNode) Json.parse(definition);
    return json.put("id", id).put("used", used);
  }
}
