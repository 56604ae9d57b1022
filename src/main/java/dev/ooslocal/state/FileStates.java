package dev.ooslocal.state;

import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads states of files. Their properties are those the published agent of instances knows, which
 * takes them and does nothing; what they do here is chosen.
 */
final class FileStates {
  static final List<String> PROPERTIES =
      List.of(
          "Ensure",
          "State",
          "DestinationPath",
          "Mode",
          "Owner",
          "Group",
          "SourcePath",
          "Contents",
          "Checksum",
          "Attributes");

  private static final Pattern ABSOLUTE = Pattern.compile("(/|[A-Za-z]:[/\\\\]).{1,4096}");
  private static final Pattern MODE = Pattern.compile("[0-7]{3,4}");
  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-fA-F]{32}|[0-9a-fA-F]{64}");

  private FileStates() {}

  /**
   * @param given the properties, with the values of parameters in place
   * @throws ApiException InvalidParameter when they are not right
   */
  static HeldState.File read(JsonNode given) {
    only(given, "Ensure", "Present", List.of("Present", "Absent"));
    only(given, "State", "File", List.of("File"));
    only(given, "Attributes", "", List.of(""));
    String path = given.path("DestinationPath").asString("");
    fits("DestinationPath", path, ABSOLUTE, "an absolute path");
    String mode = fits("Mode", text(given, "Mode"), MODE, "three or four octal digits");
    String sum = fits("Checksum", text(given, "Checksum"), CHECKSUM, "MD5 or SHA-256 in hex");
    String contents = given.has("Contents") ? given.path("Contents").asString("") : null;
    String source = text(given, "SourcePath");
    if (contents != null && source != null) {
      throw invalid("SourcePath", "left out where there are Contents");
    }
    return new HeldState.File(
        path,
        !given.path("Ensure").asString("").equals("Absent"),
        mode,
        text(given, "Owner"),
        text(given, "Group"),
        contents,
        source,
        sum);
  }

  private static void only(JsonNode given, String name, String otherwise, List<String> known) {
    if (!known.contains(given.path(name).asString(otherwise))) {
      throw invalid(
          name,
          known.equals(List.of(""))
              ? "left out: no such thing is held here"
              : "one of " + String.join(", ", known) + " to be held here");
    }
  }

  private static @Nullable String text(JsonNode given, String name) {
    String text = given.path(name).asString("");
    return text.isBlank() ? null : text;
  }

  private static @Nullable String fits(
      String name, @Nullable String value, Pattern form, String expected) {
    if (value != null && !form.matcher(value).matches()) {
      throw invalid(name, expected);
    }
    return value;
  }

  private static ApiException invalid(String property, String expected) {
    return ApiException.invalid(
        "Parameters", "the %s of %s must be %s".formatted(property, HeldState.File.TYPE, expected));
  }
}
