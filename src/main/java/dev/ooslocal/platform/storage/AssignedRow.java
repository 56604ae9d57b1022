package dev.ooslocal.platform.storage;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A row whose id we assign. It knows by itself whether it has been stored, so that nobody has to
 * look for it in the database first.
 */
@MappedSuperclass
public abstract class AssignedRow implements Persistable<String> {
  @Id private String id = "";
  @Transient private boolean stored;

  /** For what the database fills. */
  protected AssignedRow() {}

  protected AssignedRow(String id) {
    this.id = id;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    stored = true;
  }
}
