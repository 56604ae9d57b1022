package dev.ooslocal.parameter.store;

import dev.ooslocal.platform.storage.AssignedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a parameter: its value never changes. */
@Entity
@Table(name = "parameter_version")
public class ParameterVersion extends AssignedRow {
  private String parameterId = "";
  private int versionNumber;
  private String content = "";
  private String updatedBy = "";
  private Instant updatedAt = Instant.EPOCH;

  protected ParameterVersion() {}

  /** The newest version of a parameter as it stands. */
  ParameterVersion(StoredParameter parameter) {
    super(id(parameter.getId(), parameter.version()));
    this.parameterId = parameter.getId();
    this.versionNumber = parameter.version();
    this.content = parameter.content();
    this.updatedBy = parameter.updatedBy();
    this.updatedAt = parameter.updatedAt();
  }

  static String id(String parameterId, int number) {
    return parameterId + "/" + number;
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
