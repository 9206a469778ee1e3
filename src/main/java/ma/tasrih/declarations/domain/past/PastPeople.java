package ma.tasrih.declarations.domain.past;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.kernel.InsuredNumber;

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
  private final Key key;
  private final Consumer<PayTable> ceilingMonths;
  private boolean marked;

  /**
   * @param pays of the last declared month
   * @param ceilingMonths marks who earned the ceiling, a mark for each month; asked once, when the
   *     first wage at the ceiling comes
   */
  public PastPeople(PayTable pays, Key key, Consumer<PayTable> ceilingMonths) {
    this.pays = pays;
    this.key = key;
    this.ceilingMonths = ceilingMonths;
  }

  /** What somebody was paid in the last declared month. */
  public Optional<PastPay> pay(InsuredNumber insured, String cin) {
    return pays.find(key.of(insured, cin));
  }

  /**
   * In how many of the months just before this one, as many as were asked for, somebody of the last
   * declared month earned exactly the ceiling.
   */
  public int monthsAtCeiling(InsuredNumber insured, String cin) {
    if (!marked) {
      marked = true;
      ceilingMonths.accept(pays);
    }
    return pays.marks(key.of(insured, cin));
  }
}
