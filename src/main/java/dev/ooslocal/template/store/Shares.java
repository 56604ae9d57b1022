package dev.ooslocal.template.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Lets other accounts use templates. */
@Component
public class Shares {
  private final EntityManager entities;

  Shares(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Shares a template, replacing what was shared with these accounts before.
   *
   * @param version the only version to share; 0: all
   */
  public void share(String templateId, Collection<String> accounts, int version) {
    unshare(templateId, accounts);
    for (String account : accounts) {
      entities
          .createQuery(
              "insert into TemplateShare (templateId, accountId, versionNumber)"
                  + " values (:id, :account, :version)")
          .setParameter("id", templateId)
          .setParameter("account", account)
          .setParameter("version", version)
          .executeUpdate();
    }
  }

  public void unshare(String templateId, Collection<String> accounts) {
    entities
        .createQuery(
            "delete from TemplateShare s where s.templateId = :id and s.accountId in :accounts")
        .setParameter("id", templateId)
        .setParameter("accounts", accounts)
        .executeUpdate();
  }
}
