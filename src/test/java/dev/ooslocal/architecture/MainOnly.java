package dev.ooslocal.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves tests out, wherever a build has put their classes. */
final class MainOnly implements ImportOption {
  private static final ImportOption NO_TESTS = new DoNotIncludeTests();

  @Override
  public boolean includes(Location location) {
    return NO_TESTS.includes(location) && !location.contains("/test/dev/ooslocal/");
  }
}
