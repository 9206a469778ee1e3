package ma.tasrih.identity.domain.mandate;

/**
 * An accountant's firm.
 *
 * @param open false once the fund has closed it: its mandates no longer count
 */
public record Firm(long id, FirmNumber number, String name, boolean open) {}
