package dev.ooslocal.template.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the rows of templates. */
@Component
public class TemplateRows {
  /** The resource type of templates. */
  public static final String TAGGED_AS = "template";

  private static final String BY_NAME =
      " from Template t where t.accountId = :account and t.regionId = :region and t.name = :name";

  private final EntityManager entities;
  private final JdbcTemplate jdbc;

  TemplateRows(EntityManager entities, JdbcTemplate jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  public Optional<Template> find(String account, String region, String name) {
    return byName("select t" + BY_NAME, Template.class, account, region, name)
        .getResultStream()
        .findFirst();
  }

  /** The template with its row locked until the transaction ends. */
  Optional<Template> lock(String account, String region, String name) {
    return byName("select t" + BY_NAME, Template.class, account, region, name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Only what it takes to look a version up: an account's own template, or one shared with it.
   * Every start of an execution asks this, so it is asked without entities.
   */
  public Optional<Found> locate(String account, String region, String name) {
    return jdbc
        .query(
            "select id, name, latest from template where account_id = ? and region_id = ? and name ="
                + " ?",
            (row, _) -> new Found(row.getString(1), row.getString(2), row.getInt(3), 0),
            account,
            region,
            name)
        .stream()
        .findFirst()
        .or(() -> shared(account, region, name));
  }

  /** The template of an id that was just read from another of its rows. */
  public Template byId(String templateId) {
    return Objects.requireNonNull(entities.find(Template.class, templateId));
  }

  public Optional<TemplateVersion> version(String templateId, int number) {
    return Optional.ofNullable(
        entities.find(TemplateVersion.class, TemplateVersion.id(templateId, number)));
  }

  /**
   * The versions that may be used, newest first, without their texts.
   *
   * @param below only versions before this one
   */
  public List<VersionRow> versions(Found found, int below, int most) {
    return entities
        .createQuery(
            """
            select new dev.ooslocal.template.store.VersionRow(v.versionNumber, v.versionName,
                v.outline.format, v.outline.description, v.updatedBy, v.updatedAt)
            from TemplateVersion v
            where v.templateId = :id and v.versionNumber < :below
              and (:only = 0 or v.versionNumber = :only)
            order by v.versionNumber desc
            """,
            VersionRow.class)
        .setParameter("id", found.templateId())
        .setParameter("below", below)
        .setParameter("only", found.only())
        .setMaxResults(most)
        .getResultList();
  }

  long count(String account, String region) {
    return entities
        .createQuery(
            "select count(*) from Template t where t.accountId = :account and t.regionId = :region",
            Long.class)
        .setParameter("account", account)
        .setParameter("region", region)
        .getSingleResult();
  }

  /** The accounts a template is shared with, in order. */
  public List<String> sharedWith(String templateId) {
    return entities
        .createQuery(
            "select s.accountId from TemplateShare s where s.templateId = :id order by s.accountId",
            String.class)
        .setParameter("id", templateId)
        .getResultList();
  }

  private Optional<Found> shared(String account, String region, String name) {
    return jdbc
        .query(
            """
            select t.id, t.name, t.latest, s.version_number
            from template t join template_share s on s.template_id = t.id
            where s.account_id = ? and t.region_id = ? and t.name = ?
            order by t.id
            fetch first 1 row only
            """,
            (row, _) -> {
              int only = row.getInt(4);
              return new Found(
                  row.getString(1), row.getString(2), only == 0 ? row.getInt(3) : only, only);
            },
            account,
            region,
            name)
        .stream()
        .findFirst();
  }

  private <T> TypedQuery<T> byName(
      String statement, Class<T> type, String account, String region, String name) {
    return entities
        .createQuery(statement, type)
        .setParameter("account", account)
        .setParameter("region", region)
        .setParameter("name", name);
  }
}
