package ma.tasrih.intake.format.table;

/**
 * How much of a table is read.
 *
 * @param rows people's rows in the file
 * @param columns cells in the row of headings
 * @param drafts employers and months in the file
 * @param lineLength characters in a line of a text file
 */
public record TableLimits(int rows, int columns, int drafts, int lineLength) {

  public static final TableLimits DEFAULT = new TableLimits(1_200_000, 200, 5_000, 65_536);
}
