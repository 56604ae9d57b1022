package dev.ooslocal.control.seed;

import dev.ooslocal.account.AccountSeeds;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** {@code accounts.yml}: who calls. */
@Component
final class AccountFile implements SeedKind {
  private final AccountSeeds accounts;

  AccountFile(AccountSeeds accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean covers(String name) {
    return name.equals("accounts.yml");
  }

  @Override
  public void plant(String name, Path file) {
    accounts.load(file);
  }

  @Override
  public boolean isForgotten() {
    return true;
  }
}
