package ma.tasrih.declarations.domain.roster;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.kernel.AffiliateNumber;

/** What rosters are made from: official ones uploaded by the fund, and people already declared. */
public interface Rosters {

  /** A roster the fund itself uploaded. */
  Optional<PrefilledRoster> uploaded(AffiliateNumber affiliate, YearMonth period);

  /** The first month the fund uploaded a roster for. */
  Optional<YearMonth> firstUploadedMonth(AffiliateNumber affiliate);

  /** Keeps an official roster; a later upload for the same month replaces it. */
  void upload(PrefilledRoster roster);

  /** The last month before this one with a filed declaration that names people. */
  Optional<YearMonth> lastDeclaredMonth(AffiliateNumber affiliate, YearMonth before);

  /**
   * The people still there after a month: registered, not left, not deceased; those whose number
   * has arrived since included. In ascending order of their number, each once.
   *
   * @param from the first of the month's declarations that count, in the order of filing
   */
  List<RosterLine> peopleAfter(AffiliateNumber affiliate, YearMonth month, Declaration from);
}
