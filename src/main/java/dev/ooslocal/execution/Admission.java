package dev.ooslocal.execution;

import org.springframework.stereotype.Component;

/** Decides whether a new execution may run at once, must wait for room, or is refused. */
@Component
class Admission {
  /** Whether an account's running executions fill its quota. */
  boolean mustQueue(String account) {
    return false;
  }
}
