package ma.tasrih.intake.domain.mapping;

import java.time.LocalDate;

/**
 * A mapping as somebody decided it.
 *
 * @param by under which name whoever decided appears
 */
public record DecidedColumns(ColumnMapping mapping, String by, LocalDate on) {}
