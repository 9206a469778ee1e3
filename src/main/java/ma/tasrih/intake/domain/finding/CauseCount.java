package ma.tasrih.intake.domain.finding;

import ma.tasrih.kernel.FindingCode;

/**
 * One cause and how often it was met.
 *
 * @param count number of findings, 1 or more
 */
public record CauseCount(FindingCode code, long count) {}
