package ma.tasrih.declarations.domain.draft;

/** Opens staging for a check of a deposit. */
public interface StagingArea {

  /**
   * @param attempt number of the check, which fences it off from an overtaken one
   */
  Staging begin(long depositId, int attempt);
}
