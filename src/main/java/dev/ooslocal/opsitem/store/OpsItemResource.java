package dev.ooslocal.opsitem.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What an ops item is about; written past this entity, and never read as one. */
@Entity
@IdClass(OpsItemResource.Key.class)
@Table(name = "ops_item_resource")
class OpsItemResource {
  @Id private String opsItemId = "";
  @Id private int place;

  @Column(name = "resource_name")
  private String name = "";

  @Column(name = "resource_kind")
  private String kind = "";

  private String resourceId = "";

  protected OpsItemResource() {}

  /** The id by which tags know it. */
  String resourceId() {
    return resourceId;
  }

  /** What makes it the only one of its kind. */
  record Key(String opsItemId, int place) {}
}
