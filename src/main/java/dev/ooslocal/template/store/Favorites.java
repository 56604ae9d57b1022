package dev.ooslocal.template.store;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which templates, own or public, are favorites of an account. */
@Component
public class Favorites {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  Favorites(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
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

  /** Sets or clears the mark, which may be so already. */
  public void set(String account, String templateId, boolean favorite) {
    jdbc.sql(
            favorite
                ? "insert into template_favorite (account_id, template_id) values (?, ?)"
                    + " on conflict do nothing"
                : "delete from template_favorite where account_id = ? and template_id = ?")
        .params(account, templateId)
        .update();
  }
}
