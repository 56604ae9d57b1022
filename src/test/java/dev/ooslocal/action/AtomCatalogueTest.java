package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Action;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class AtomCatalogueTest {
  private static final Path DOCS = Path.of("docs/actions.md");

  private final AtomCatalogue catalogue = new AtomCatalogue(Atoms.all());

  @Test
  void knowsTheSixteenAtomsInAnyCase() {
    assertThat(catalogue.names()).hasSize(16).contains("ACS::Loop", "ACS::GitCodeRepo");
    assertThat(catalogue.find("acs::executeapi").orElseThrow().name()).isEqualTo("ACS::ExecuteAPI");
    assertThat(catalogue.find("ACS::Fail")).isEmpty();
  }

  @Test
  void readsPropertiesFromTheRecordsOfTheActions() {
    ActionSignature trigger = catalogue.find("ACS::TimerTrigger").orElseThrow();
    assertThat(trigger.type()).isEqualTo("Atomic.Trigger");
    assertThat(trigger.loops()).isFalse();
    assertThat(trigger.property("Type").orElseThrow())
        .satisfies(
            type -> {
              assertThat(type.type()).isEqualTo(ValueType.STRING);
              assertThat(type.required()).isTrue();
              assertThat(type.allowed()).containsExactly("cron", "at", "rate");
              assertThat(type.description()).isNotBlank();
            });
    assertThat(trigger.property("TimeZone").orElseThrow().required()).isFalse();
    assertThat(catalogue.find("ACS::ExecuteAPI").orElseThrow().property("API")).isPresent();
    assertThat(catalogue.find("ACS::ExecuteAPI").orElseThrow().property("URI")).isPresent();
  }

  @Test
  void leavesNoActionOut() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Action.class));
    Set<String> found =
        scanner.findCandidateComponents("dev.ooslocal.action").stream()
            .map(bean -> bean.getBeanClassName())
            .collect(Collectors.toSet());
    assertThat(Atoms.all().stream().map(action -> action.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void hasOnlyPropertiesThatCanBeReadAndAreDocumented() {
    List<String> problems =
        Atoms.all().stream()
            .flatMap(action -> Shape.of(action.properties()).inputProblems().stream())
            .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void refusesTwoActionsOfOneName() {
    assertThatThrownBy(() -> new AtomCatalogue(List.of(new Sleep(), new Sleep())))
        .hasMessageContaining("ACS::Sleep");
  }

  @Test
  void docsDescribeExactlyTheseActions() throws IOException {
    String expected = ActionsPage.of(catalogue);
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(DOCS, expected);
    }
    assertThat(DOCS)
        .as("run `mvn test -Dtest=AtomCatalogueTest -Dupdate.docs=true` to write it anew")
        .hasContent(expected);
  }
}
