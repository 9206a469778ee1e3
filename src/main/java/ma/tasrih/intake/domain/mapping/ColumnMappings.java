package ma.tasrih.intake.domain.mapping;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mappings as they are stored: one in force per owner and shape; those before it stay. */
public interface ColumnMappings {

  /** How many of an owner are in force at most; of more, the oldest are forgotten. */
  int MOST = 500;

  /**
   * A mapping about to be kept.
   *
   * @param headings as written, empty where there are none; kept sealed
   * @param depositId the deposit it was decided on
   */
  record New(
      MappingOwner owner,
      ColumnMapping mapping,
      List<String> headings,
      @Nullable String product,
      long depositId,
      long decidedBy,
      Instant decidedAt) {}

  /** Puts a mapping in force in the place of the one of the same owner and shape. */
  void decide(New decided);

  /** Those in force, newest first. */
  List<StoredMapping> inForce(MappingOwner owner);

  /** Takes a mapping of an owner out of force; false when it was not in force. */
  boolean withdraw(MappingOwner owner, long id, long by, Instant at);
}
