package dev.ooslocal.template.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Marks a template, own or public, as a favorite of an account. */
@Entity
@IdClass(TemplateFavorite.Key.class)
@Table(name = "template_favorite")
class TemplateFavorite {
  @Id private String accountId = "";
  @Id private String templateId = "";

  protected TemplateFavorite() {}

  /** What makes a mark the only one of its kind. */
  record Key(String accountId, String templateId) {}
}
