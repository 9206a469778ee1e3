package ma.tasrih.intake.format.ebds.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads a layout from its table: {@code records;first;last;type;field}. */
final class LayoutTable {

  private static final String HEADINGS = "records;first;last;type;field";

  private LayoutTable() {}

  static Layout load(String resource) {
    try (InputStream in = LayoutTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table " + resource);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Layout read(BufferedReader table) throws IOException {
    List<String> rows = table.lines().filter(row -> !row.startsWith("#")).toList();
    if (rows.isEmpty() || !rows.get(0).equals(HEADINGS)) {
      throw new IllegalStateException("headings must be " + HEADINGS);
    }
    Map<String, List<FieldSpec>> fields = new LinkedHashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(";", -1);
      FieldSpec field =
          new FieldSpec(
              cells[4],
              FieldSpec.Type.valueOf(cells[3]),
              Integer.parseInt(cells[1]),
              Integer.parseInt(cells[2]));
      for (String type : cells[0].split(" ")) {
        fields.computeIfAbsent(type, t -> new ArrayList<>()).add(field);
      }
    }
    return new Layout(
        fields.entrySet().stream().map(e -> new RecordLayout(e.getKey(), e.getValue())).toList());
  }
}
