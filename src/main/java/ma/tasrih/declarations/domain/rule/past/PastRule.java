package ma.tasrih.declarations.domain.rule.past;

import java.util.Optional;
import java.util.function.Consumer;
import ma.tasrih.declarations.domain.past.Past;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.past.PastPeople;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.Finding;

/** One question on one line, asked where the people of before are known one by one. */
@FunctionalInterface
interface PastRule {

  /**
   * Asks, or stays silent; always silent on fields that could not be read.
   *
   * @param pay what the person of the line was paid then
   */
  void check(LineInContext line, Known past, Optional<PastPay> pay, Consumer<Finding> out);

  /** A past whose people are known. */
  record Known(Past month, PastPeople people) {

    /** The last declared month, as messages have it. */
    String name() {
      return month.month().toString();
    }
  }
}
