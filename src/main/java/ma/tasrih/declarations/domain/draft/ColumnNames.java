package ma.tasrih.declarations.domain.draft;

/** How the file at hand calls a field, so that a rule can point at it. */
@FunctionalInterface
public interface ColumnNames {

  /** The heading (CSV, XLSX) or field name (e-BDS) of a field in a section of the file. */
  String of(DraftLine.Section section, Field field);
}
