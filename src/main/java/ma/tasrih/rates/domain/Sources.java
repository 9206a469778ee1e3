package ma.tasrih.rates.domain;

/** Sources of a value made of two rows. */
final class Sources {

  private Sources() {}

  /** Both sources as one: verified when both are, valid from the later of the two. */
  static LegalSource both(LegalSource a, LegalSource b) {
    return new LegalSource(
        a.reference().equals(b.reference()) ? a.reference() : a.reference() + " ; " + b.reference(),
        a.url().isEmpty() ? b.url() : a.url(),
        a.verified() && b.verified(),
        a.validFrom().isAfter(b.validFrom()) ? a.validFrom() : b.validFrom());
  }
}
