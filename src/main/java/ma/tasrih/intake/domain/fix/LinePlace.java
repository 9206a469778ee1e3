package ma.tasrih.intake.domain.fix;

/**
 * Where a line stands.
 *
 * @param part as findings have it, 0 where there is but one
 * @param line from 1
 */
public record LinePlace(int part, int line) {}
