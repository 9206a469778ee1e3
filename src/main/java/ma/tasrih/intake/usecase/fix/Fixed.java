package ma.tasrih.intake.usecase.fix;

import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.fix.Act;

/**
 * What a call that corrects did.
 *
 * @param created false when an earlier call under the same key had done it
 * @param deposit as it stands now; its check may still be under way
 */
public record Fixed(Act act, boolean created, Deposit deposit) {}
