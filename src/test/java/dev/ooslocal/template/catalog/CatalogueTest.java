package dev.ooslocal.template.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.template.Atoms;
import dev.ooslocal.template.store.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CatalogueTest {
  private static final String SLEEP =
      """
      FormatVersion: OOS-2019-06-01
      Description: %s
      Parameters:
        length:
          Type: String
          AllowedValues: [PT1S, PT2S]
      Tasks:
        - Name: wait
          Action: %s
          Properties:
            Duration: '{{ length }}'
      Outputs:
        done:
          Type: String
          Value: '{{ length }}'
      """;

  @TempDir Path folder;

  private final ProductCatalogue actions = new ProductCatalogue();

  @Test
  void servesTheBuiltInTemplates(CapturedOutput log) {
    PublicCatalogue catalogue = catalogue();

    assertThat(catalogue.all())
        .extracting(PublicTemplate::name)
        .contains(
            "ACS::ECS::StartInstance",
            "ACS::ECS::StopInstance",
            "ACS::ECS::RebootInstance",
            "ACS::ECS::RunCommand",
            "ACS::ECS::InvokeCommand",
            "ACS::ECS::DescribeInstancesByTag",
            "ACS::ECS::DescribeInstancesByStatus",
            "ACS-ECS-BulkyStartInstances",
            "ACS-ECS-BulkyStopInstances",
            "ACS-ECS-BulkyRebootInstances",
            "ACS-ECS-BulkyRunCommand");
    assertThat(log).doesNotContain("not served");
  }

  @Test
  void knowsAllProductActions() {
    assertThat(actions.names()).hasSize(199);
    ActionSignature run = actions.find("acs::ecs::RUNCOMMAND").orElseThrow();
    assertThat(run.name()).isEqualTo("ACS::ECS::RunCommand");
    assertThat(run.type()).isEqualTo("Product.ECS");
    assertThat(run.outputs()).containsExactly("invocationOutput");
    assertThat(run.property("commandType"))
        .hasValueSatisfying(
            property -> {
              assertThat(property.required()).isTrue();
              assertThat(property.allowed()).contains("RunShellScript").hasSize(5);
            });
    assertThat(run.property("timeout"))
        .hasValueSatisfying(property -> assertThat(property.required()).isFalse());
  }

  @Test
  void builtInTemplatesTakeWhatTheTableSays() {
    ProductCatalogue untouched = new ProductCatalogue();
    catalogue();

    for (PublicTemplate template : catalogue().all()) {
      untouched
          .find(template.name())
          .ifPresent(
              known -> {
                ActionSignature now = actions.find(template.name()).orElseThrow();
                assertThat(now.properties())
                    .extracting(ActionSignature.Property::name)
                    .containsExactlyInAnyOrderElementsOf(
                        known.properties().stream().map(ActionSignature.Property::name).toList());
                assertThat(now.outputs()).containsExactlyElementsOf(known.outputs());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Nap.yml,Nap",
    "ACS__My__Nap.yaml,ACS::My::Nap",
    "ACS::My::Nap.yml,ACS::My::Nap",
    "FOO--ACS__My__Nap.yml,ACS::My::Nap",
    "deep/er/Nap.yml,Nap"
  })
  void namesTemplatesAfterTheirFiles(String file, String name) throws IOException {
    write(file, SLEEP.formatted("naps", "ACS::Sleep"));

    assertThat(catalogue().find(name.toUpperCase(java.util.Locale.ROOT), null))
        .hasValueSatisfying(template -> assertThat(template.name()).isEqualTo(name));
  }

  @Test
  void prefersTheYamlTwin() throws IOException {
    write(
        "Nap.json",
        "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"a\",\"Action\":\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT1S\"}}]}");
    write("Nap.yml", SLEEP.formatted("naps", "ACS::Sleep"));

    assertThat(catalogue().find("Nap", null))
        .hasValueSatisfying(t -> assertThat(t.outline().format()).isEqualTo("YAML"));
  }

  @Test
  void letsAFolderWinOverABuiltInTemplate() throws IOException {
    write("ACS__ECS__StartInstance.yml", SLEEP.formatted("mine", "ACS::Sleep"));

    assertThat(catalogue().find("ACS::ECS::StartInstance", null))
        .hasValueSatisfying(t -> assertThat(t.outline().description()).isEqualTo("mine"));
    assertThat(actions.find("ACS::ECS::StartInstance"))
        .hasValueSatisfying(
            a -> {
              assertThat(a.property("length")).isPresent();
              assertThat(a.outputs()).containsExactly("done");
            });
  }

  @Test
  void servesTheRestWhenAFileIsBroken(CapturedOutput log) throws IOException {
    write("Bad.yml", "FormatVersion: OOS-2019-06-01\nTasks: [");
    write("Nap.yml", SLEEP.formatted("naps", "ACS::Sleep"));
    write("README.md", "no template");
    write(".git/Hidden.yml", "broken: [");

    PublicCatalogue catalogue = catalogue();

    assertThat(catalogue.find("Nap", null)).isPresent();
    assertThat(catalogue.find("Bad", null)).isEmpty();
    assertThat(log).containsPattern("Bad\\.yml:\\d+: not served").doesNotContain("Hidden");
  }

  @Test
  void letsNewActionsUseEachOtherInAnyOrder() throws IOException {
    write(
        "ACS__A__First.yml", SLEEP.formatted("a", "ACS::B::Second").replace("Duration", "length"));
    write("ACS__B__Second.yml", SLEEP.formatted("b", "ACS::Sleep"));

    assertThat(catalogue().find("ACS::A::First", null)).isPresent();
  }

  @Test
  void refusesToStartWithoutTheFolder() {
    CatalogueSettings settings =
        new CatalogueSettings(List.of(folder.resolve("nowhere").toString()));

    assertThatThrownBy(() -> new PublicCatalogue(settings, programs(), actions))
        .hasMessageContaining("oos.catalog.dirs")
        .hasMessageContaining("nowhere");
  }

  @Test
  void servesTheVendorsFolders(CapturedOutput log) {
    Path corpus = Path.of("../shared/corpus");
    Assumptions.assumeTrue(
        Files.isDirectory(corpus), "skipped: the vendor's templates are not at ../shared/corpus");

    PublicCatalogue catalogue =
        new PublicCatalogue(
            new CatalogueSettings(
                List.of("../shared/corpus/product-actions", "../shared/corpus/public-templates")),
            programs(),
            actions);

    assertThat(catalogue.all().stream().filter(PublicTemplate::isProductAction)).hasSize(199);
    List<String> refused = log.getOut().lines().filter(l -> l.contains("not served")).toList();
    assertThat(refused).isEmpty();
    assertThat(catalogue.find("ACS-ECS-InventoryDataCollection", null))
        .hasValueSatisfying(t -> assertThat(t.outline().kind()).isEqualTo("State"));
  }

  private PublicCatalogue catalogue() {
    return new PublicCatalogue(
        new CatalogueSettings(List.of(folder.toString())), programs(), actions);
  }

  private Programs programs() {
    ActionCatalogue known = new ComposedCatalogue(List.of(new Atoms(), actions));
    return new Programs(new OosLanguage(known));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
