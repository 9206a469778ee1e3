package ma.tasrih.intake.format.ebds.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one type of record, without gap or overlap from 1 to {@link #LENGTH}. */
public final class RecordLayout {

  /** Characters in every line, filler included. */
  public static final int LENGTH = 260;

  private final String type;
  private final List<FieldSpec> fields;
  private final Map<String, FieldSpec> byName;
  private final FieldSpec lastData;

  /**
   * @param type the three characters the record begins with
   * @throws IllegalArgumentException when the fields leave a gap, overlap, share a name or do not
   *     end at {@link #LENGTH}
   */
  public RecordLayout(String type, List<FieldSpec> fields) {
    this.type = type;
    this.fields = List.copyOf(fields);
    this.byName = new LinkedHashMap<>();
    int next = 1;
    for (FieldSpec field : this.fields) {
      if (field.first() != next || byName.put(field.name(), field) != null) {
        throw new IllegalArgumentException(type + " is broken at " + field);
      }
      next = field.last() + 1;
    }
    if (next != LENGTH + 1) {
      throw new IllegalArgumentException(type + " ends at " + (next - 1));
    }
    this.lastData =
        this.fields.stream().filter(f -> !f.isFiller()).reduce((a, b) -> b).orElseThrow();
  }

  /** The three characters the record begins with, such as {@code B02}. */
  public String type() {
    return type;
  }

  /** Every field in order, filler included. */
  public List<FieldSpec> fields() {
    return fields;
  }

  /** The last field that is not filler. */
  public FieldSpec lastData() {
    return lastData;
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /**
   * @throws IllegalArgumentException when the record has no such field
   */
  public FieldSpec field(String name) {
    FieldSpec field = byName.get(name);
    if (field == null) {
      throw new IllegalArgumentException(type + " has no " + name);
    }
    return field;
  }

  @Override
  public String toString() {
    return type;
  }
}
