package ma.tasrih.declarations.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.identity.domain.ActingFor;

/** Filed declarations of an affiliate the caller may act for, and the step that files one. */
public interface Declarations {

  Optional<Declaration> find(ActingFor who, DeclarationNumber number);

  /** Newest month first. */
  List<Declaration> list(ActingFor who, int offset, int limit);

  int count(ActingFor who);

  /** Everything filed for a month, in the order of filing. */
  List<Declaration> ofMonth(ActingFor who, YearMonth period);

  /** What is filed, as the rules of a new declaration for the month need it. */
  DraftContext.FiledState filedState(ActingFor who, YearMonth period);

  /** The months with a principal or nil declaration from a month on. */
  List<YearMonth> declaredMonths(ActingFor who, YearMonth from);

  /** The first month with a declaration that was not brought in from elsewhere. */
  Optional<YearMonth> firstDeclaredHere(ActingFor who);

  /** The lines of a declaration, staged or filed, in file order. */
  List<DeclaredLine> lines(ActingFor who, long declarationId, int offset, int limit);

  /**
   * Where the lines of people of the roster stand, by ascending insured number: numbers are sealed,
   * so the order is made here and not in the store. Eight bytes for each line.
   */
  int[] rosterPositions(ActingFor who, long declarationId);

  /**
   * The lines at some positions, in the order asked for.
   *
   * @param positions of lines that are there, at most a few thousand
   */
  List<DeclaredLine> linesAt(ActingFor who, long declarationId, int[] positions);

  /** Who came and who went in a declaration, staged or filed. */
  Movements movements(ActingFor who, long declarationId);

  /**
   * Changes of staff in a month.
   *
   * @param joined lines of people who were not on the roster
   * @param left lines of people who left or died
   */
  record Movements(long joined, long left) {}

  /** The cuts that share a declaration's contributions among its lines, in branch order. */
  LineShares shares(ActingFor who, long declarationId);

  /** Holds a staged declaration until the transaction ends. */
  Declaration lockStaged(ActingFor who, long id);

  /**
   * Freezes a staged declaration.
   *
   * @return false when the month's slot is taken
   */
  boolean file(ActingFor who, Declaration filed);
}
