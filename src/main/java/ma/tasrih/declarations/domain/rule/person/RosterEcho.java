package ma.tasrih.declarations.domain.rule.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.declarations.domain.rule.LineRule;
import ma.tasrih.kernel.Finding;

/**
 * R09: an e-BDS line repeats the roster's name, children and allowances. Accents (ruling 12: only a
 * warning, which the reader gives) and runs of spaces make no difference.
 */
final class RosterEcho implements LineRule {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  @Override
  public void check(LineInContext line, Consumer<Finding> out) {
    Optional<RosterLine> expected = line.expected();
    if (!line.header().fromEbds() || expected.isEmpty() || line.isEntrant()) {
      return;
    }
    String name = expected.get().name();
    if (!folded(line.line().name()).equals(folded(name))) {
      out.accept(differs(line, Field.NAME, line.line().name(), name));
    }
    FamilyAllowance written = line.line().allowance();
    if (written != null) {
      checkAllowance(line, written, expected.get().allowance(), out);
    }
  }

  private static void checkAllowance(
      LineInContext line, FamilyAllowance written, FamilyAllowance roster, Consumer<Finding> out) {
    compare(line, Field.CHILDREN, written.children(), roster.children(), out);
    compare(line, Field.ALLOWANCE_DUE, written.due(), roster.due(), out);
    compare(line, Field.ALLOWANCE_WITHHELD, written.withheld(), roster.withheld(), out);
    compare(line, Field.ALLOWANCE_NET, written.net(), roster.net(), out);
  }

  private static void compare(
      LineInContext line, Field field, Object written, Object roster, Consumer<Finding> out) {
    if (!written.equals(roster)) {
      out.accept(differs(line, field, written, roster));
    }
  }

  private static Finding differs(LineInContext line, Field field, Object written, Object roster) {
    return line.at(
        field, written, DeclarationCode.ROSTER_ECHO_DIFFERS, line.column(field), roster.toString());
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(plain.strip()).replaceAll(" ");
  }
}
