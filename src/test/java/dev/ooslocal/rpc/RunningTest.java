package dev.ooslocal.rpc;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Knows which test of the whole service is running; Spring finds it by {@code spring.factories}.
 */
final class RunningTest implements TestExecutionListener {
  private static volatile String name = "";

  /** The simple name of its class, or empty. */
  static String name() {
    return name;
  }

  @Override
  public void beforeTestClass(TestContext test) {
    name = test.getTestClass().getSimpleName();
  }

  @Override
  public void afterTestClass(TestContext test) {
    name = "";
  }
}
