package dev.ooslocal.template.store;

import dev.ooslocal.account.Quotas;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.UniqueRows;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates, revises and deletes the templates of accounts. */
@Component
public class TemplateWrites {
  private static final String ID_PREFIX = "t-";

  private final EntityManager entities;
  private final TemplateRows rows;
  private final Quotas quotas;
  private final VirtualClock clock;

  TemplateWrites(EntityManager entities, TemplateRows rows, Quotas quotas, VirtualClock clock) {
    this.entities = entities;
    this.rows = rows;
    this.quotas = quotas;
    this.clock = clock;
  }

  /**
   * Stores a draft as the first version of a new template.
   *
   * @throws ApiException {@link ErrorCode#TEMPLATE_EXISTS}, {@link ErrorCode#QUOTA_EXCEED}
   */
  public Template create(Caller caller, String name, Draft draft, Details details) {
    if (rows.find(caller.account(), caller.region(), name).isPresent()) {
      throw new ApiException(ErrorCode.TEMPLATE_EXISTS, name);
    }
    mustFit(caller);
    Instant now = now();
    Template template =
        new Template(
            Ids.withPrefix(ID_PREFIX),
            new Template.Owner(caller.account(), caller.region(), caller.signature()),
            name,
            details.resourceGroupId() == null ? "" : details.resourceGroupId(),
            now);
    TemplateVersion first =
        template.revise(
            draft.outline(), draft.text(), details.versionName(), caller.signature(), now);
    UniqueRows.insert(
        entities, () -> new ApiException(ErrorCode.TEMPLATE_EXISTS, name), template, first);
    return template;
  }

  /**
   * Stores a draft as the next version; the same text again makes no version, but can relabel the
   * newest.
   *
   * @throws ApiException {@link ErrorCode#NO_TEMPLATE}
   */
  public Template update(Caller caller, String name, Draft draft, Details details) {
    Template template = locked(caller, name);
    String by = caller.signature();
    if (!template.outline().hash().equals(draft.hash())) {
      entities.persist(
          template.revise(draft.outline(), draft.text(), details.versionName(), by, now()));
    } else if (details.versionName() != null
        && !details.versionName().equals(template.versionName())) {
      relabel(template, details.versionName(), by);
    }
    if (details.resourceGroupId() != null) {
      template.moveTo(details.resourceGroupId());
    }
    // Look-ups of versions go past the entities.
    entities.flush();
    return template;
  }

  /** Puts a template that exists into another resource group. */
  public void move(Caller caller, String name, String resourceGroupId) {
    locked(caller, name).moveTo(resourceGroupId);
  }

  /** Deletes a template, all its versions and what is known about it. */
  public void delete(Caller caller, String name) {
    String id = locked(caller, name).getId();
    entities.flush();
    for (String entity : new String[] {"TemplateShare", "TemplateFavorite", "TemplateVersion"}) {
      entities
          .createQuery("delete from " + entity + " x where x.templateId = :id")
          .setParameter("id", id)
          .executeUpdate();
    }
    entities
        .createQuery("delete from Template t where t.id = :id")
        .setParameter("id", id)
        .executeUpdate();
    entities.clear();
  }

  Template locked(Caller caller, String name) {
    return rows.lock(caller.account(), caller.region(), name)
        .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, name));
  }

  private void mustFit(Caller caller) {
    int most = quotas.of(caller.account()).templates();
    if (most > 0 && rows.count(caller.account(), caller.region()) >= most) {
      throw new ApiException(ErrorCode.QUOTA_EXCEED, "Templates", most);
    }
  }

  private void relabel(Template template, String label, String by) {
    Instant now = now();
    template.relabel(label, by, now);
    rows.version(template.getId(), template.latest())
        .ifPresent(version -> version.relabel(label, by, now));
  }

  /** As precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * What a request may say beside the text; null: nothing.
   *
   * @param versionName label of the version
   * @param resourceGroupId resource group of the template
   */
  public record Details(@Nullable String versionName, @Nullable String resourceGroupId) {}
}
