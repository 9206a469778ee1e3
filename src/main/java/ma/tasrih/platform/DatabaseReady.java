package ma.tasrih.platform;

/**
 * Fired once at start, after the schema is up to date and before the first request. Observers run
 * one after the other, ordered by {@code @Priority}; when one fails the portal does not start.
 */
public record DatabaseReady() {}
