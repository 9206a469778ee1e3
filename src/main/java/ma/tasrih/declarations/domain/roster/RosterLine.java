package ma.tasrih.declarations.domain.roster;

import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.kernel.InsuredNumber;

/** One person the fund expects in the month's declaration. */
public record RosterLine(
    InsuredNumber.Registered insured, String name, FamilyAllowance allowance) {}
