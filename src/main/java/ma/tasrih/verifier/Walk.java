package ma.tasrih.verifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Goes through the whole journal once, in order, and collects what is wrong. */
final class Walk {

  private static final String CHAINS =
      "select chain, server, opened_at from journal_chain order by chain";
  private static final String ENTRIES =
      "select " + Entry.COLUMNS + " from journal_entry order by chain, position";

  private final Map<Long, Map<Long, List<Head>>> noted = new TreeMap<>();
  private final Map<Long, String> opening = new TreeMap<>();
  private final Map<Long, Long> ends = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Entry> doubtful = new ArrayList<>();
  private long entries;
  private long chain = Long.MIN_VALUE;
  private long position;
  private String hash = "";

  Walk(List<Head> heads) {
    for (Head head : heads) {
      noted
          .computeIfAbsent(head.chain(), none -> new TreeMap<>())
          .computeIfAbsent(head.position(), none -> new ArrayList<>())
          .add(head);
    }
  }

  List<Fault> through(Connection connection) throws SQLException {
    chains(connection);
    try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
      statement.setFetchSize(Integer.MIN_VALUE); // the driver's word for "row by row"
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          next(Entry.read(rows));
        }
      }
    }
    moved();
    ended();
    return List.copyOf(faults);
  }

  /** How many entries were read. */
  long entries() {
    return entries;
  }

  /** Entries after the last head noted of their chain: true as far as the chain alone can tell. */
  long beyondNotes() {
    long beyond = 0;
    for (Map.Entry<Long, Long> end : ends.entrySet()) {
      Map<Long, List<Head>> heads = noted.getOrDefault(end.getKey(), Map.of());
      long last = heads.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
      beyond += Math.max(0, end.getValue() - last);
    }
    return beyond;
  }

  private void chains(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CHAINS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long number = rows.getLong("chain");
        String server = rows.getString("server");
        opening.put(number, Entry.opening(number, server, Entry.moment(rows, "opened_at")));
      }
    }
  }

  private void next(Entry entry) {
    entries++;
    if (entry.chain() != chain) {
      chain = entry.chain();
      position = 0;
      hash = opening.getOrDefault(chain, "");
      if (!opening.containsKey(chain)) {
        fault(entry, Fault.Kind.STRAY, "its chain is not listed");
      }
    }
    boolean follows = entry.position() == position + 1;
    if (!follows) {
      String gone = (position + 1) + " to " + (entry.position() - 1);
      fault(entry, Fault.Kind.ENTRY_MISSING, "entries " + gone + " are not there");
    } else if (!entry.previousHash().equals(hash)) {
      fault(
          entry,
          position == 0 ? Fault.Kind.CHAIN_CHANGED : Fault.Kind.LINK_BROKEN,
          "it does not follow from " + (position == 0 ? "the opening of its chain" : position));
    }
    if (!entry.isIntact()) {
      doubtful.add(entry);
      fault(entry, Fault.Kind.ENTRY_CHANGED, "its fields do not give its hash");
    }
    compare(entry);
    position = entry.position();
    hash = entry.hash();
    ends.put(chain, position);
  }

  private void compare(Entry entry) {
    for (Head head :
        noted.getOrDefault(entry.chain(), Map.of()).getOrDefault(entry.position(), List.of())) {
      if (!entry.hash().startsWith(head.hash())) {
        fault(entry, Fault.Kind.REWRITTEN, "another hash was noted there: " + head.hash());
      }
    }
  }

  /** An entry that is whole at another place of a doubtful entry was exchanged with it. */
  private void moved() {
    Set<List<Long>> places = new HashSet<>();
    doubtful.forEach(entry -> places.add(List.of(entry.chain(), entry.position())));
    for (Entry entry : doubtful) {
      for (List<Long> place : places) {
        boolean elsewhere = place.get(0) != entry.chain() || place.get(1) != entry.position();
        if (elsewhere && entry.hashAt(place.get(0), place.get(1)).equals(entry.hash())) {
          String from = "chain " + place.get(0) + " position " + place.get(1);
          fault(entry, Fault.Kind.ENTRY_MOVED, "it stood at " + from);
        }
      }
    }
  }

  private void ended() {
    for (Map.Entry<Long, Map<Long, List<Head>>> heads : noted.entrySet()) {
      long number = heads.getKey();
      long last = heads.getValue().keySet().stream().mapToLong(Long::longValue).max().orElse(0);
      long end = ends.getOrDefault(number, 0L);
      if (end == 0 && last > 0) {
        faults.add(
            new Fault(number, 0, Fault.Kind.CHAIN_MISSING, last + " entries were noted, none is"));
      } else if (end < last) {
        String what = "it ends at " + end + ", " + last + " was noted";
        faults.add(new Fault(number, end + 1, Fault.Kind.CUT_OFF, what));
      }
    }
  }

  private void fault(Entry at, Fault.Kind kind, String what) {
    faults.add(new Fault(at.chain(), at.position(), kind, what));
  }
}
