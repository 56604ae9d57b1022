package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in {@code accounts.yml} and what is refused. */
class AccountsFileTest {
  private static final Limits DEFAULTS = new Limits(1, 2, 3, 4, 5);

  @TempDir Path folder;

  @Test
  void readsAccountsUsersRolesPoliciesAndQuotas() throws IOException {
    Directory directory =
        read(
            """
            accounts:
              - id: 1111222233334444
                users:
                  - name: alice
                    id: 2001
                    accessKeys:
                      - {id: LTAIalice, secret: s1}
                      - {id: LTAIold, secret: s2, status: Inactive}
                    policies: [starter]
                  - name: root
                    accessKeys: [{id: LTAIroot, secret: s3}]
                roles:
                  - {name: OOSServiceRole, trusts: [oos.aliyuncs.com]}
                policies:
                  starter:
                    Version: "1"
                    Statement:
                      - {Effect: Allow, Action: oos:StartExecution, Resource: "*"}
                quotas: {templates: 7, running-executions: 9}
            """);
    Account account = directory.account("1111222233334444");
    assertThat(account.type()).isEqualTo("Aliyun");
    assertThat(account.limits()).isEqualTo(new Limits(7, 9, 3, 4, 5));
    assertThat(account.role("OOSServiceRole")).hasValueSatisfying(r -> r.trustsOos());
    assertThat(directory.holder("LTAIalice"))
        .hasValueSatisfying(
            holder -> {
              assertThat(holder.user().id()).isEqualTo("2001");
              assertThat(holder.accessKey().active()).isTrue();
              assertThat(holder.user().policies().allow("oos:StartExecution", "x")).isTrue();
            });
    assertThat(directory.holder("LTAIold"))
        .hasValueSatisfying(holder -> assertThat(holder.accessKey().active()).isFalse());
    assertThat(directory.holder("LTAIroot")).isPresent();
    assertThat(directory.holder("unknown")).isEmpty();
  }

  @Test
  void aUserWithoutANumberHasAlwaysTheSame() throws IOException {
    String text = "accounts: [{id: 1, users: [{name: bob, accessKeys: [{id: k, secret: s}]}]}]";
    String first = read(text).holder("k").orElseThrow().user().id();
    assertThat(first).matches("2[0-9]{17}");
    assertThat(read(text).holder("k").orElseThrow().user().id()).isEqualTo(first);
  }

  @Test
  void anEmptyFileListsNobody() throws IOException {
    assertThat(read("").account("1").users()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "accounts:\\n  - id: 1\\n    colour: red                                    | 3 | colour",
        "accounts:\\n  - type: Aliyun                                              | 2 | id",
        "accounts:\\n  - id: abc                                                   | 2 | id",
        "accounts:\\n  - id: 1\\n  - id: 1                                         | 3 | accounts",
        "accounts: [{id: 1, users: [{id: 2}]}]                                     | 1 | name",
        "accounts: [{id: 1, users: [{name: a, accessKeys: [{id: k}]}]}]            | 1 | secret",
        "accounts: [{id: 1, users: [{name: a, accessKeys: [{secret: k}]}]}]        | 1 | id",
        "accounts: [{id: 1, users: [{name: a, policies: [p]}]}]                    | 1 | policies",
        "accounts: [{id: 1, quotas: {templates: -1}}]                              | 1 | templates",
        "accounts: [{id: 1, quotas: {colours: 1}}]                                 | 1 | colours",
        "accounts: [{id: 1, policies: {p: {Version: 2, Statement: []}}}]           | 1 | Version",
        "accounts: [{id: 1, policies: {p: {Statement: [{Effect: Allow}]}}}]        | 1 | Action",
        "accounts: [{id: 1, policies: {p: {Statement: [{Effect: Maybe}]}}}]        | 1 | Effect",
        "accounts:\\n  - id: 1\\n    users: {                                      | 3 | null"
      })
  void refusesWhatIsNotRightWithFileAndLine(String text, int line, String field) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
        .isInstanceOf(LocalProblem.class)
        .hasMessageStartingWith(folder.resolve("accounts.yml") + ":" + line + ":")
        .satisfies(
            problem ->
                assertThat(String.valueOf(((LocalProblem) problem).field())).contains(field));
  }

  @Test
  void oneKeyCannotBelongToTwo() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    accounts:
                      - {id: 1, users: [{name: a, accessKeys: [{id: k, secret: s}]}]}
                      - {id: 2, users: [{name: b, accessKeys: [{id: k, secret: s}]}]}
                    """))
        .hasMessageContaining("twice");
  }

  @Test
  void aSecretIsNotShown() throws IOException {
    Directory directory =
        read("accounts: [{id: 1, users: [{name: a, accessKeys: [{id: k, secret: hidden}]}]}]");
    assertThat(directory.holder("k").orElseThrow().toString()).doesNotContain("hidden");
  }

  private Directory read(String text) throws IOException {
    YamlDocument document =
        YamlDocument.read(Files.writeString(folder.resolve("accounts.yml"), text));
    try {
      return new AccountsFile(DEFAULTS).read(document.json());
    } catch (LocalProblem problem) {
      throw document.located(problem);
    }
  }
}
