package ma.tasrih.intake.format.ebds.layout;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The records of one edition of the e-BDS specification. */
public final class Layout {

  /** Editions by the first month they serve; each is one table of resources. */
  private static final NavigableMap<YearMonth, Layout> EDITIONS =
      new TreeMap<>(Map.of(YearMonth.of(2006, 2), LayoutTable.load("layout-2006-02.csv")));

  private final Map<String, RecordLayout> records;

  /**
   * @throws IllegalArgumentException when a type stands twice
   */
  Layout(List<RecordLayout> records) {
    Map<String, RecordLayout> byType = new LinkedHashMap<>();
    for (RecordLayout record : records) {
      if (byType.put(record.type(), record) != null) {
        throw new IllegalArgumentException(record.type() + " stands twice");
      }
    }
    this.records = byType;
  }

  /**
   * The edition for a month. Months before the first edition take the first: a late declaration is
   * written by today's software, and no older edition is known.
   */
  public static Layout of(YearMonth period) {
    Map.Entry<YearMonth, Layout> edition = EDITIONS.floorEntry(period);
    return edition == null ? EDITIONS.firstEntry().getValue() : edition.getValue();
  }

  /** The latest edition, to read a file by until its month is known. */
  public static Layout latest() {
    return EDITIONS.lastEntry().getValue();
  }

  /** The layout of a record type, null when there is none. */
  public @Nullable RecordLayout find(String type) {
    return records.get(type);
  }

  /**
   * @throws IllegalArgumentException when there is no such record
   */
  public RecordLayout record(String type) {
    RecordLayout record = records.get(type);
    if (record == null) {
      throw new IllegalArgumentException("no record " + type);
    }
    return record;
  }

  public List<RecordLayout> records() {
    return new ArrayList<>(records.values());
  }
}
