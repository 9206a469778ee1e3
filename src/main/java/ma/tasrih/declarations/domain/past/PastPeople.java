package ma.tasrih.declarations.domain.past;

import java.util.Optional;
import java.util.function.Supplier;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.InsuredNumber;
import org.jspecify.annotations.Nullable;

/** The people of past months, one by one, as long as one check lasts. For one thread. */
public final class PastPeople {

  /** How people are told apart; names nobody. */
  @FunctionalInterface
  public interface Key {

    /**
     * The key of a person.
     *
     * @param cin tells people without a number apart; empty when there is none
     */
    long of(InsuredNumber insured, String cin);
  }

  private final PayTable pays;
  private final boolean numbered;
  private final Key key;
  private final Supplier<PayTable> ceilingMonths;
  private @Nullable PayTable marked;

  /**
   * The people of a month.
   *
   * @param pays of the last declared month
   * @param numbered whether they tell of people with a number; otherwise the roster does
   * @param ceilingMonths who earned the ceiling in the month before this one, with a mark for each
   *     month; asked once, when the first wage at the ceiling comes
   */
  public PastPeople(PayTable pays, boolean numbered, Key key, Supplier<PayTable> ceilingMonths) {
    this.pays = pays;
    this.numbered = numbered;
    this.key = key;
    this.ceilingMonths = ceilingMonths;
  }

  /**
   * What somebody was paid in the last declared month.
   *
   * @param expected what the roster says of the person
   */
  public Optional<PastPay> pay(InsuredNumber insured, String cin, Optional<RosterLine> expected) {
    Optional<PastPay> told = expected.flatMap(person -> PackedPay.open(person.lastPay()));
    boolean untold = numbered || !(insured instanceof InsuredNumber.Registered);
    return told.isPresent() || !untold ? told : pays.find(key.of(insured, cin));
  }

  /** In how many of the months just before this one, in a row, somebody earned the ceiling. */
  public int monthsAtCeiling(InsuredNumber insured, String cin) {
    PayTable known = marked;
    if (known == null) {
      known = ceilingMonths.get();
      marked = known;
    }
    return known.marks(key.of(insured, cin));
  }
}
