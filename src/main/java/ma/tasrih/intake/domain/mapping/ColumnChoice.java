package ma.tasrih.intake.domain.mapping;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a table's columns, before anybody has looked whether it can be read so.
 *
 * @param columns place from 0 → what it is; the others are not used
 * @param daysForAll the days of everybody where no column says them; null for none
 */
public record ColumnChoice(Map<Integer, PortalColumn> columns, @Nullable Integer daysForAll) {

  public ColumnChoice {
    columns = new TreeMap<>(columns);
  }
}
