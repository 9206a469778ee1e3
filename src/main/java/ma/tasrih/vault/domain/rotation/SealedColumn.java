package ma.tasrih.vault.domain.rotation;

import java.util.List;
import ma.tasrih.vault.domain.KeyOwner;

/**
 * A column of sealed values, so that rotation finds them. Each store that seals says where; the
 * texts are constants of the code.
 *
 * @param ownedBy whose key seals it
 * @param keys the columns of the primary key, first the one that leads from an owner to its rows
 * @param groups the next value of that first column: {@code select … where <owner> = ? and <first>
 *     > ? order by … limit 1}
 * @param batch how many values may be held in memory at once
 * @param row an expression over the table's columns: the row of the value's {@link
 *     ma.tasrih.vault.domain.Place}
 */
public record SealedColumn(
    String table,
    String column,
    KeyOwner.Kind ownedBy,
    List<String> keys,
    String groups,
    int batch,
    String row) {

  public SealedColumn {
    keys = List.copyOf(keys);
  }
}
