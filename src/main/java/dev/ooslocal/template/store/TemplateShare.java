package dev.ooslocal.template.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Lets another account use a template; inserted and deleted, never changed. */
@Entity
@IdClass(TemplateShare.Key.class)
@Table(name = "template_share")
class TemplateShare {
  @Id private String templateId = "";
  @Id private String accountId = "";

  /** The only version that is shared; 0: all. */
  private int versionNumber;

  protected TemplateShare() {}

  /** What makes a share the only one of its kind. */
  record Key(String templateId, String accountId) {}
}
