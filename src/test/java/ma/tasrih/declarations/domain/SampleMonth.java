package ma.tasrih.declarations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentReference;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;

/** Declarations and orders of June 2025 of one employer, as small as rules on them need. */
public final class SampleMonth {

  static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  static final YearMonth JUNE = YearMonth.of(2025, 6);
  private static final LegalSource SOURCE =
      new LegalSource("essai", "", true, LocalDate.of(2016, 1, 1));
  private static final int PEOPLE = 10;

  private SampleMonth() {}

  /** A staged declaration that owes and hands back so much. */
  public static Declaration staged(long id, Kind kind, String due, String toRepay) {
    Money amount = Money.parse(due);
    Contribution family =
        new Contribution(
            Branch.FAMILY,
            amount,
            Rate.parse("6.40%"),
            Rate.parse("0.00%"),
            amount,
            Money.ZERO,
            amount,
            SOURCE);
    return new Declaration(
        id,
        new DraftKey(ATLAS, JUNE),
        kind,
        0,
        false,
        false,
        new DeclarationTotals(PEOPLE, PEOPLE, 0, amount, amount, Money.parse(toRepay)),
        new Assessment(JUNE, List.of(family)),
        LocalDate.of(2025, 7, 10),
        LocalDate.of(2025, 7, 21),
        null);
  }

  /** The same one filed; ids follow the order of filing. */
  static Declaration filed(long id, Kind kind, int rank, String due, String toRepay) {
    return filed(staged(id, kind, due, toRepay), rank, false);
  }

  static Declaration filed(Declaration staged, int rank, boolean broughtIn) {
    return staged.filed(
        rank,
        new Declaration.Filing(
            DeclarationNumber.of(staged.key(), staged.kind(), rank),
            null,
            Instant.parse("2025-07-04T09:00:00Z").plusSeconds(staged.id()),
            "Demo",
            "0".repeat(64),
            Money.ZERO,
            Money.ZERO,
            broughtIn));
  }

  static PaymentOrder order(int sequence, OrderStatus status, String amount, String toRepay) {
    return new PaymentOrder(
        PaymentReference.of(ATLAS, JUNE, sequence),
        ATLAS,
        JUNE,
        "DS-1234567-202506",
        Money.parse(amount),
        Money.parse(toRepay),
        LocalDate.of(2025, 7, 10),
        LocalDate.of(2025, 7, 21),
        status,
        Instant.parse("2025-07-04T09:00:00Z"));
  }
}
