package ma.tasrih.signin.domain.visit;

import java.time.Instant;

/** A browser its user has signed in with before. */
public record KnownDevice(
    long id, long userId, String browser, Instant createdAt, Instant lastUsedAt) {}
