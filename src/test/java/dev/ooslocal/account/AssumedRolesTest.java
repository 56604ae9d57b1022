package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Which roles the service may assume. */
class AssumedRolesTest {
  private final ListedAccounts listed = new ListedAccounts();
  private final KnownAccounts accounts =
      new KnownAccounts(
          new AccountSettings(
              "1", "cn-hangzhou", new AccountSettings.Auth(AccountSettings.Mode.OFF)),
          new QuotaSettings(0, 0, 0, 0, 0),
          listed,
          new StaticListableBeanFactory(Map.of("created", created()))
              .getBeanProvider(CreatedRoles.class));

  AssumedRolesTest() {
    listed.replaceBy(
        new Directory(
            List.of(
                account("1", role("Good", Role.OOS), role("Ecs", "ecs.aliyuncs.com")),
                account("2", role("Shared", "1"), role("Closed", "3")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Good",
        "|2/Shared",
        "acs:ram::2:role/Shared",
        "|9/Anything",
        "Made",
        "|2/Made"
      })
  void assumes(String role) {
    assertThatCode(() -> accounts.assume("1", role)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Missing",
        "Ecs",
        "|2/Closed",
        "|2/Missing",
        "acs:ram::1:role/Missing",
        "MadeForEcs"
      })
  void refuses(String role) {
    assertThatThrownBy(() -> accounts.assume("1", role))
        .isInstanceOfSatisfying(
            ApiException.class, refused -> assertThat(refused.code()).isEqualTo("AssumeRoleFailed"))
        .hasMessageStartingWith("Assume role failed because the role ");
  }

  @Test
  void anyRoleOfAnAccountThatListsNone() {
    assertThatCode(() -> accounts.assume("7", "Whatever")).doesNotThrowAnyException();
  }

  private static CreatedRoles created() {
    Map<String, List<String>> roles =
        Map.of(
            "1/Made", List.of(Role.OOS),
            "1/MadeForEcs", List.of("ecs.aliyuncs.com"),
            "2/Made", List.of("acs:ram::1:root"));
    return (account, role) -> Optional.ofNullable(roles.get(account + "/" + role));
  }

  private static Account account(String id, Role one, Role other) {
    return new Account(
        id, Account.SERVED, Map.of(), Map.of(one.name(), one, other.name(), other), Map.of(), null);
  }

  private static Role role(String name, String trusted) {
    return new Role(name, List.of(trusted), List.of(), Policies.NOTHING);
  }
}
