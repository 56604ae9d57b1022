package dev.ooslocal.tag.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * One tag of one resource. Rows are inserted and deleted, never changed, and read as values only,
 * so no instance ever lives in a session.
 */
@Entity
@IdClass(ResourceTag.Key.class)
@Table(name = "resource_tag")
class ResourceTag {
  @Id private String accountId = "";
  @Id private String regionId = "";
  @Id private String resourceType = "";
  @Id private String resourceId = "";
  @Id private String tagKey = "";
  private String tagValue = "";

  protected ResourceTag() {}

  /** What makes a tag the only one of its kind. */
  record Key(
      String accountId, String regionId, String resourceType, String resourceId, String tagKey) {}
}
