package dev.ooslocal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every source file. */
class SourcesTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 40;

  private static final Set<String> CATCH_ALL =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  /** Who may catch everything, and why a bug is not lost there. */
  private static final Map<String, String> MAY_CATCH_ALL =
      Map.of(
          "ActionSteps.java",
          "a bug is thrown on; in the second try its task fails for it, which ends the execution",
          "FirstWork.java",
          "the start is tried again without its first steps; the engine then meets the bug and logs it",
          "Mailbox.java",
          "logged with its stack; the wake-up's row brings the execution back",
          "Engine.java",
          "a bug in an action is logged with its stack and fails that task",
          "Gate.java",
          "a bug in an operation is logged with its stack and answered as InternalError",
          "OwnCalls.java",
          "a bug in an operation that a template calls is logged and answered as InternalError",
          "Handles.java",
          "a method handle declares Throwable; what is unchecked goes on as it is");

  private static Sources main;

  @BeforeAll
  static void read() throws IOException {
    main = Sources.under(Sources.MAIN);
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    List<String> tooLong =
        Sources.under(Sources.MAIN, Sources.TESTS).files().stream()
            .filter(file -> Sources.lines(file).size() > LONGEST_FILE)
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void noMethodIsTooLongToRead() {
    assertThat(main.methods()).filteredOn(method -> method.lines() > LONGEST_METHOD).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    Set<Path> packages = main.files().stream().map(Path::getParent).collect(Collectors.toSet());
    assertThat(packages)
        .allSatisfy(
            folder ->
                assertThat(Files.readString(folder.resolve("package-info.java")))
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }

  @Test
  void noCheckIsSilencedButUncheckedCastsWithAReason() {
    List<String> silenced =
        main.files().stream()
            .flatMap(file -> Sources.lines(file).stream())
            .filter(line -> line.contains("@SuppressWarnings"))
            .filter(line -> !line.contains("@SuppressWarnings(\"unchecked\") // "))
            .toList();
    assertThat(silenced).isEmpty();
  }

  @Test
  void nobodyCatchesWhateverComes() {
    assertThat(main.catches())
        .filteredOn(
            c -> Stream.of(c.types().split("\\|")).map(String::trim).anyMatch(CATCH_ALL::contains))
        .filteredOn(c -> !MAY_CATCH_ALL.containsKey(c.file()))
        .as("a catch-all turns a bug into something else; name the place and the reason above")
        .isEmpty();
  }

  @Test
  void everyRoomThatMayCatchAllStillDoes() {
    List<String> files = main.catches().stream().map(Sources.Catch::file).toList();
    assertThat(files).containsAll(MAY_CATCH_ALL.keySet());
  }
}
