package ma.tasrih.intake.usecase.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.YearMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.kernel.Refusal;

/** Declares that nobody worked in a month: a deposit without a byte. */
@ApplicationScoped
public class TakeNilMonth {

  @Inject private DepositFile depositFile;

  /**
   * @param key makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal for what cannot be taken in; nothing is kept then
   */
  public ReceiveFile.Receipt take(ActingFor who, YearMonth period, String key) {
    ReadOptions asked =
        new ReadOptions(
            "neant-" + who.affiliate() + "-" + period + ".csv", who.affiliate(), period, Kind.NIL);
    try (SpooledFile nothing = SpooledFile.of(InputStream.nullInputStream(), 1)) {
      return depositFile.deposit(who.actor(), nothing, asked, Deposit.Purpose.DECLARE, key);
    }
  }
}
