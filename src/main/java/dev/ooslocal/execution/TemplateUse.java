package dev.ooslocal.execution;

import dev.ooslocal.template.Templates;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which templates have executions, for the room that deletes templates. */
@Component
class TemplateUse implements Templates.Use {
  private static final int AT_ONCE = 200;

  private final EntityManager entities;
  private final Deletions deletions;

  TemplateUse(EntityManager entities, Deletions deletions) {
    this.entities = entities;
    this.deletions = deletions;
  }

  @Override
  public boolean isUsed(String account, String region, String templateName) {
    return !some(account, region, templateName, 1).isEmpty();
  }

  @Override
  public void forget(String account, String region, String templateName) {
    for (List<Execution> some = some(account, region, templateName, AT_ONCE);
        !some.isEmpty();
        some = some(account, region, templateName, AT_ONCE)) {
      deletions.delete(account, region, some);
    }
  }

  private List<Execution> some(String account, String region, String name, int most) {
    return entities
        .createQuery(
            "select e from Execution e where e.accountId = :account and e.regionId = :region and"
                + " e.templateName = :name and e.templateId is not null",
            Execution.class)
        .setParameter("account", account)
        .setParameter("region", region)
        .setParameter("name", name)
        .setMaxResults(most)
        .getResultList();
  }
}
