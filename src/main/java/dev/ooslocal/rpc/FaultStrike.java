package dev.ooslocal.rpc;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets faults strike requests before their operations run. */
@Component
final class FaultStrike {
  private final Function<String, Optional<Fault>> faults;

  @Autowired
  FaultStrike(Faults faults) {
    this(faults::ofOperation);
  }

  FaultStrike(Function<String, Optional<Fault>> faults) {
    this.faults = faults;
  }

  /**
   * Delays the request as long as asked for.
   *
   * @throws ApiException the error that was asked for
   * @throws Broken when the connection is to break
   */
  void strike(String operation) {
    Fault fault = faults.apply(operation).orElse(null);
    if (fault == null) {
      return;
    }
    delay(fault.delay());
    if (fault.drop()) {
      throw new Broken();
    }
    Fault.Failure error = fault.error();
    if (error != null) {
      throw new ApiException(error.code(), error.status(), error.message());
    }
  }

  /** Nobody ever gives the permit: the request is late on purpose. */
  private static void delay(Duration time) {
    try {
      boolean _ = new Semaphore(0).tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The connection breaks without an answer. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken() {
      super("the connection breaks on purpose", null, false, false);
    }
  }
}
