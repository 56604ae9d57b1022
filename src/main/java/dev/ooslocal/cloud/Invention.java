package dev.ooslocal.cloud;

import tools.jackson.databind.node.ObjectNode;

/** Makes answers up from what the calling task is going to read. */
@FunctionalInterface
public interface Invention {
  /** An answer that gives the task what it reads, as far as that can be told. */
  ObjectNode answer(CloudCall call);
}
