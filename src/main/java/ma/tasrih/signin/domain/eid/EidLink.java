package ma.tasrih.signin.domain.eid;

import java.time.Instant;
import java.util.Optional;

/** The e-ID of an account, as its owner sees it. */
public record EidLink(long userId, Instant linkedAt, Optional<Instant> lastUsedAt) {}
