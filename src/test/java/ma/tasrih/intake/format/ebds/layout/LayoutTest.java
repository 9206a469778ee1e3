package ma.tasrih.intake.format.ebds.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.intake.format.ebds.layout.FieldSpec.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/intake/ebds-records.csv", delimiter = ';', numLinesToSkip = 2)
  void each_record_has_the_fields_the_specification_counts(String type, int fields, int dataEnds) {
    RecordLayout record = Layout.latest().record(type);
    assertEquals(fields, record.fields().size());
    assertEquals(dataEnds, record.lastData().last());
    assertEquals(260, record.fields().stream().mapToInt(FieldSpec::length).sum());
  }

  @Test
  void the_three_files_are_made_of_eighteen_records() {
    assertEquals(18, Layout.latest().records().size());
    for (FileShape shape : FileShape.values()) {
      shape.steps().forEach(step -> Layout.latest().record(step.type()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A00,N_Identif_Transfert,4,17,N",
    "E00,N_Identif_Transfert,4,17,AN",
    "B01,L_Adresse,97,216,AN",
    "B01,D_Date_Exig,253,260,N",
    "E01,C_Date_Exig,253,260,N",
    "A03,N_T_Num_Imma,65,79,N",
    "B02,N_Salaire_Reel,114,126,N",
    "B02,L_Situation,136,137,AN",
    "B02,S_Ctr,138,156,N",
    "B03,N_T_Num_Imma,65,79,N",
    "B03,N_T_AF_A_Reverser,80,91,N",
    "B04,L_Num_CIN,86,93,AN",
    "B06,N_T_Ctr,72,90,N"
  })
  void a_field_stands_where_the_specification_puts_it(
      String record, String field, int first, int last, Type type) {
    assertEquals(
        new FieldSpec(field, type, first, last), Layout.latest().record(record).field(field));
  }

  @Test
  void a_gap_an_overlap_a_short_record_or_a_name_twice_is_refused() {
    FieldSpec head = new FieldSpec("head", Type.AN, 1, 3);
    FieldSpec rest = new FieldSpec("rest", Type.AN, 4, 260);
    assertEquals(rest, new RecordLayout("X00", List.of(head, rest)).lastData());
    refused(head, new FieldSpec("rest", Type.AN, 5, 260));
    refused(head, new FieldSpec("rest", Type.AN, 3, 260));
    refused(head, new FieldSpec("rest", Type.AN, 4, 259));
    refused(head, new FieldSpec("rest", Type.AN, 4, 261));
    refused(head, new FieldSpec("head", Type.AN, 4, 260));
    assertThrows(IllegalArgumentException.class, () -> new FieldSpec("f", Type.N, 5, 4));
  }

  private static void refused(FieldSpec... fields) {
    List<FieldSpec> all = List.of(fields);
    assertThrows(IllegalArgumentException.class, () -> new RecordLayout("X00", all));
  }

  @Test
  void a_table_with_other_headings_is_refused() {
    BufferedReader table = new BufferedReader(new StringReader("# x\nrecord;first;last\n"));
    assertThrows(IllegalStateException.class, () -> LayoutTable.read(table));
  }

  @Test
  void a_month_takes_the_edition_in_force_and_older_months_the_first() {
    assertSame(Layout.latest(), Layout.of(YearMonth.of(2025, 6)));
    assertSame(Layout.of(YearMonth.of(2006, 2)), Layout.of(YearMonth.of(2003, 3)));
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertNull(Layout.latest().find("C02"));
    assertThrows(IllegalArgumentException.class, () -> Layout.latest().record("C02"));
    RecordLayout record = Layout.latest().record("B04");
    assertThrows(IllegalArgumentException.class, () -> record.field("N_Enfants"));
  }
}
