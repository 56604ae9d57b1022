package dev.ooslocal.account;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.YamlDocument;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Puts the accounts of a file in force. */
@Component
final class SeededAccounts implements AccountSeeds {
  private final Limits limits;
  private final ListedAccounts listed;
  private final TokenRows tokens;
  private final Nonces nonces;
  private final RequestRates rates;

  SeededAccounts(
      QuotaSettings quotas,
      ListedAccounts listed,
      TokenRows tokens,
      Nonces nonces,
      RequestRates rates) {
    limits = quotas.limits();
    this.listed = listed;
    this.tokens = tokens;
    this.nonces = nonces;
    this.rates = rates;
  }

  @Override
  public void load(Path file) {
    YamlDocument document = YamlDocument.read(file);
    try {
      listed.replaceBy(new AccountsFile(limits).read(document.json()));
    } catch (LocalProblem problem) {
      throw document.located(problem);
    }
  }

  @Override
  public void clear() {
    listed.replaceBy(Directory.EMPTY);
    tokens.clear();
    nonces.clear();
    rates.clear();
  }
}
