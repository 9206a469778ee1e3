package ma.tasrih.intake.domain.fix;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ma.tasrih.intake.domain.Amendments;

/**
 * What stands after all acts that were not taken back, the later one deciding each cell. Held while
 * a file is read: at most {@link #MOST} cells.
 */
public final class StandingFixes implements Amendments {

  /** The most cells and left out lines that may stand for one file. */
  public static final int MOST = 200_000;

  private final Map<Long, Map<String, String>> cells = new HashMap<>();
  private final Set<Long> leftOut = new HashSet<>();
  private final Map<Integer, Set<String>> columns = new TreeMap<>();

  /** One instance per name of a column, however many cells it has. */
  private final Map<String, String> names = new HashMap<>();

  /** Takes the next fix, in the order they were made. */
  public void add(CellFix fix) {
    long place = place(fix.part(), fix.line());
    if (fix.column().isEmpty()) {
      leftOut.add(place);
      return;
    }
    String name = names.computeIfAbsent(fix.column(), same -> same);
    cells.merge(place, Map.of(name, fix.value()), StandingFixes::together);
    columns.computeIfAbsent(fix.part(), part -> new TreeSet<>()).add(name);
  }

  private static Map<String, String> together(Map<String, String> old, Map<String, String> more) {
    if (old.size() == 1 && old.keySet().equals(more.keySet())) {
      return more;
    }
    Map<String, String> all = old.size() == 1 ? new LinkedHashMap<>(old) : old;
    all.putAll(more);
    return all;
  }

  @Override
  public Map<String, String> cells(int part, int line) {
    Map<String, String> found = cells.get(place(part, line));
    return found == null ? Map.of() : Collections.unmodifiableMap(found);
  }

  @Override
  public boolean isLeftOut(int part, int line) {
    return leftOut.contains(place(part, line));
  }

  @Override
  public Set<String> amendedColumns(int part) {
    return columns.getOrDefault(part, Set.of());
  }

  private static long place(int part, int line) {
    return (long) part << 32 | line;
  }
}
