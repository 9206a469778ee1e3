package ma.tasrih.intake.usecase.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;

/** Looks only at whose declarations a file holds, and stops at the first that is the sender's. */
public final class Ownership implements DraftSink {

  /** Ends the reading; not a fault. */
  public static final class Seen extends RuntimeException {
    Seen() {
      super(null, null, false, false);
    }
  }

  private final Predicate<AffiliateNumber> own;
  private final Amendments amendments;
  private final Set<AffiliateNumber> foreign = new HashSet<>();
  private boolean something;
  private AffiliateNumber first;

  public Ownership(Predicate<AffiliateNumber> own) {
    this(own, Amendments.NONE);
  }

  /** Looks at a file with what was decided about such files. */
  public Ownership(Predicate<AffiliateNumber> own, Amendments amendments) {
    this.own = own;
    this.amendments = amendments;
  }

  @Override
  public Amended amended() {
    return new Amended(amendments, 0);
  }

  public void sees(AffiliateNumber affiliate) {
    if (own.test(affiliate)) {
      something = true;
      first = first == null ? affiliate : first;
    } else {
      foreign.add(affiliate);
    }
  }

  public boolean somethingOwn() {
    return something;
  }

  /** The first that is the sender's; null when there is none. */
  public AffiliateNumber first() {
    return first;
  }

  /** No affiliate was seen. */
  public boolean nobody() {
    return !something && foreign.isEmpty();
  }

  /** Whether an affiliate that is not the sender's was seen. */
  public boolean saw(AffiliateNumber affiliate) {
    return foreign.contains(affiliate);
  }

  @Override
  public void draft(DraftHeader header) {
    sees(header.key().affiliate());
    if (something) {
      throw new Seen();
    }
  }

  @Override
  public void line(DraftKey key, DraftLine line, List<Finding> findings) {}

  @Override
  public void unreadableLine(List<Finding> findings) {}

  @Override
  public void draftFinding(DraftKey key, Finding finding) {}

  @Override
  public void fileFinding(Finding finding) {}
}
