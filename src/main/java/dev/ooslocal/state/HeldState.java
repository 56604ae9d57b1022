package dev.ooslocal.state;

import dev.ooslocal.inventory.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state of a template, with the values of its parameters in place. */
sealed interface HeldState {
  /**
   * What is installed on instances is collected.
   *
   * @param wanted of which types
   */
  record Collection(List<Wanted> wanted) implements HeldState {
    public Collection {
      wanted = List.copyOf(wanted);
    }
  }

  /**
   * A file is there, or is not.
   *
   * @param path where
   * @param present whether it is to be there
   * @param mode its mode in octal digits; null: any
   * @param owner its owner; null: any
   * @param group its group; null: any
   * @param contents what it holds; null: anything
   * @param source where that is fetched from; null: nowhere
   * @param checksum MD5 or SHA-256 of what it holds, in hex; null: any
   */
  record File(
      String path,
      boolean present,
      @Nullable String mode,
      @Nullable String owner,
      @Nullable String group,
      @Nullable String contents,
      @Nullable String source,
      @Nullable String checksum)
      implements HeldState {
    /** The type of such states in templates. */
    static final String TYPE = "ACS:File";
  }
}
