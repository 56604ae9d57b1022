package dev.ooslocal.parameter.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** One version of a parameter: its value never changes. */
@Entity
@Table(name = "parameter_version")
public class ParameterVersion implements Persistable<String> {
  @Id private String id = "";
  private String parameterId = "";
  private int versionNumber;
  private String content = "";
  private String updatedBy = "";
  private Instant updatedAt = Instant.EPOCH;
  @Transient private boolean stored;

  protected ParameterVersion() {}

  /** The newest version of a parameter as it stands. */
  ParameterVersion(StoredParameter parameter) {
    this.id = id(parameter.getId(), parameter.version());
    this.parameterId = parameter.getId();
    this.versionNumber = parameter.version();
    this.content = parameter.content();
    this.updatedBy = parameter.updatedBy();
    this.updatedAt = parameter.updatedAt();
  }

  static String id(String parameterId, int number) {
    return parameterId + "/" + number;
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

  public String parameterId() {
    return parameterId;
  }

  public int number() {
    return versionNumber;
  }

  /** The value as it is kept. */
  String content() {
    return content;
  }

  public String updatedBy() {
    return updatedBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
