package ma.tasrih.vault.domain.rotation;

import java.util.List;
import ma.tasrih.vault.domain.KeyOwner;

/** Sealed values of every feature, a part at a time. */
public interface SealedRows {

  /** Every column that holds sealed values, always in the same order. */
  List<SealedColumn> columns();

  /**
   * An owner's values in a column, in a stable order.
   *
   * @param after key values of the last one seen; empty to begin
   */
  List<SealedRow> next(KeyOwner owner, SealedColumn column, List<String> after, int limit);

  /** Puts another seal in place of one, unless the value changed meanwhile. */
  void replace(SealedColumn column, SealedRow before, byte[] after);
}
