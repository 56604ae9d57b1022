package dev.ooslocal.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalTest {
  private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");

  private static Approval approval(
      String filters, int days, boolean other, List<String> approved, List<String> rejected) {
    String rules =
        "{\"PatchRules\":[{\"PatchFilterGroup\":[%s],\"ApproveAfterDays\":%d,\"EnableNonSecurity\":%s}]}"
            .formatted(filters, days, other);
    return new Approval(
        new Baseline.Content(rules, approved, false, rejected, "BLOCK", List.of()), NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "Critical, Security, 2026-03-01, 7, false, true",
    "critical, security, 2026-03-01, 7, false, true",
    "Low, Security, 2026-03-01, 7, false, false",
    "Critical, Security, 2026-03-04, 7, false, false",
    "Critical, Security, 2026-03-03, 7, false, true",
    "Critical, Bugfix, 2026-03-01, 7, false, false",
    "Critical, Bugfix, 2026-03-01, 7, true, true"
  })
  void goesByRulesAndAge(
      String severity, String kind, String released, int days, boolean other, boolean approved) {
    Patch patch = new Patch("p:1", severity, kind, Instant.parse(released + "T00:00:00Z"), false);
    String filters =
        "{\"Key\":\"Product\",\"Values\":[\"*\"]},{\"Key\":\"Severity\",\"Values\":[\"Critical\"]}";
    assertThat(approval(filters, days, other, List.of(), List.of()).approves(patch))
        .isEqualTo(approved);
  }

  @ParameterizedTest
  @CsvSource({
    "openssl, '', true",
    "openssl:1.1, '', true",
    "openss, '', false",
    "openssl, openssl, false",
    "'', '', false"
  })
  void goesByNamesFirst(String approved, String rejected, boolean approves) {
    Patch patch = new Patch("openssl:1.1", "Low", "Security", NOW, false);
    Approval approval =
        approval(
            "{\"Key\":\"Severity\",\"Values\":[\"Critical\"]}",
            0,
            false,
            List.of(approved),
            List.of(rejected));
    assertThat(approval.approves(patch)).isEqualTo(approves);
  }
}
