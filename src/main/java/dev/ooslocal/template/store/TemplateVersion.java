package dev.ooslocal.template.store;

import dev.ooslocal.platform.storage.AssignedRow;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a template: its text, which never changes, and a label, which may. */
@Entity
@Table(name = "template_version")
public class TemplateVersion extends AssignedRow {
  private String templateId = "";
  private int versionNumber;
  private @Nullable String versionName;
  private String content = "";
  private String updatedBy = "";
  private Instant updatedAt = Instant.EPOCH;
  @Embedded private Outline outline = new Outline("", "", "", "", false, "");

  protected TemplateVersion() {}

  /** The newest version of a template as it stands. */
  TemplateVersion(Template template, String content) {
    super(id(template.getId(), template.latest()));
    this.templateId = template.getId();
    this.versionNumber = template.latest();
    this.versionName = template.versionName();
    this.content = content;
    this.updatedBy = template.updatedBy();
    this.updatedAt = template.updatedAt();
    this.outline = template.outline();
  }

  static String id(String templateId, int number) {
    return templateId + "/" + VersionLabel.of(number);
  }

  void relabel(String label, String by, Instant at) {
    versionName = label;
    updatedBy = by;
    updatedAt = at;
  }

  public String templateId() {
    return templateId;
  }

  public int number() {
    return versionNumber;
  }

  public @Nullable String versionName() {
    return versionName;
  }

  public String content() {
    return content;
  }

  public String updatedBy() {
    return updatedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public Outline outline() {
    return outline;
  }
}
