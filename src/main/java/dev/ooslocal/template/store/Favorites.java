package dev.ooslocal.template.store;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which templates, own or public, are favorites of an account. */
@Component
public class Favorites {
  private static final String WHERE = " f where f.accountId = :account and f.templateId = :id";

  private final EntityManager entities;

  Favorites(EntityManager entities) {
    this.entities = entities;
  }

  /** The ids of all favorites of an account. */
  public Set<String> of(String account) {
    return Set.copyOf(
        entities
            .createQuery(
                "select f.templateId from TemplateFavorite f where f.accountId = :account",
                String.class)
            .setParameter("account", account)
            .getResultList());
  }

  public void set(String account, String templateId, boolean favorite) {
    change("delete from TemplateFavorite" + WHERE, account, templateId);
    if (favorite) {
      change(
          "insert into TemplateFavorite (accountId, templateId) values (:account, :id)",
          account,
          templateId);
    }
  }

  private void change(String statement, String account, String templateId) {
    entities
        .createQuery(statement)
        .setParameter("account", account)
        .setParameter("id", templateId)
        .executeUpdate();
  }
}
