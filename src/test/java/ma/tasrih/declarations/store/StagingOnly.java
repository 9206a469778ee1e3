package ma.tasrih.declarations.store;

import java.util.List;
import javax.sql.DataSource;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.Staging;
import ma.tasrih.platform.persistence.Jdbc;

/** The bulk path without a container, and the same rows without it, for measuring. */
public final class StagingOnly {

  private static final int BATCH = 2000;

  private final Jdbc jdbc;

  public StagingOnly(DataSource dataSource) {
    this.jdbc = new Jdbc(dataSource);
  }

  /** Staging as the server does it; each batch commits by itself. */
  public Staging staging(long depositId) {
    StagedRows rows = new StagedRows();
    rows.jdbc = jdbc;
    JdbcStagingArea area = new JdbcStagingArea();
    area.rows = rows;
    return area.begin(depositId, 1);
  }

  /** The columns of a line, ready to insert. */
  public static Object[] columns(long declarationId, int position, DeclaredLine line) {
    return LineColumns.of(declarationId, position, line);
  }

  /** Inserts rows that are ready, in batches of the same size, and nothing else. */
  public void insertBare(List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      jdbc.batch(LineColumns.INSERT, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  public void emptyLines() {
    jdbc.update("truncate table declaration_line");
  }
}
