package ma.tasrih.intake.usecase.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.CauseCount;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.intake.domain.fix.LinePlace;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.FindingCode;

/** What is wrong with a file, cause by cause, and how much of it can be put right at once. */
@ApplicationScoped
public class CausesToFix {

  /** Of so many findings of a cause suggestions and values are counted; the page says so. */
  public static final int LOOKED_AT = 10_000;

  /** Of all causes together: they are held while they are counted. */
  private static final int LOOKED_AT_IN_ALL = 50_000;

  private static final int VALUES = 1_000;
  private static final int MOST_ALIKE = 5;

  @Inject private FixableDeposit fixable;
  @Inject private DepositFindings findings;
  @Inject private Suggesting suggesting;
  @Inject private Turnstile turnstile;

  /**
   * Cells with the same wrong value.
   *
   * @param value as findings show it
   * @param count 2 or more
   */
  public record Alike(String column, String value, int count) {}

  /**
   * One cause.
   *
   * @param count findings, 1 or more
   * @param lines that have one; 0 when it is about the file as a whole
   * @param suggested findings with a suggestion, among those looked at
   * @param alike the most frequent wrong values
   * @param complete whether all findings were looked at
   */
  public record Cause(
      FindingCode code,
      long count,
      int lines,
      int suggested,
      List<Alike> alike,
      boolean complete) {}

  /**
   * Blocking causes first, then the most frequent first.
   *
   * @throws ma.tasrih.kernel.Refusal when the deposit is not there for the actor, or not whole
   */
  public List<Cause> list(Actor actor, String publicId) {
    SeenDeposit seen = fixable.seen(actor, publicId);
    return turnstile.pass(Turnstile.Lane.CHECK, () -> list(actor, seen));
  }

  private List<Cause> list(Actor actor, SeenDeposit seen) {
    List<CauseCount> groups = findings.groups(seen.view());
    Map<FindingCode, List<Finding>> found = new LinkedHashMap<>();
    int room = LOOKED_AT_IN_ALL;
    for (CauseCount group : groups) {
      List<Finding> some =
          findings.ofCode(seen.view(), group.code().name(), Math.min(LOOKED_AT, room));
      room -= some.size();
      found.put(group.code(), some);
    }
    Deposit deposit = seen.deposit();
    Suggesting.Look look =
        suggesting.look(
            actor, deposit, List.of(), found.values().stream().flatMap(List::stream).toList());
    return groups.stream()
        .map(group -> cause(group, found.getOrDefault(group.code(), List.of()), look))
        .toList();
  }

  private static Cause cause(CauseCount group, List<Finding> found, Suggesting.Look look) {
    Set<LinePlace> lines = new HashSet<>();
    Map<Alike, Integer> alike = new LinkedHashMap<>();
    int suggested = 0;
    for (Finding finding : found) {
      if (finding.line() > 0) {
        lines.add(Suggesting.place(finding));
        suggested += look.of(finding).isPresent() ? 1 : 0;
        count(finding, alike);
      }
    }
    return new Cause(
        group.code(),
        group.count(),
        lines.size(),
        suggested,
        top(alike),
        group.count() <= found.size());
  }

  private static void count(Finding finding, Map<Alike, Integer> alike) {
    if (finding.column() != null) {
      Alike one = new Alike(finding.column(), Objects.requireNonNullElse(finding.value(), ""), 0);
      if (alike.size() < VALUES || alike.containsKey(one)) {
        alike.merge(one, 1, Integer::sum);
      }
    }
  }

  private static List<Alike> top(Map<Alike, Integer> alike) {
    List<Alike> top = new ArrayList<>();
    alike.forEach(
        (one, count) -> {
          if (count > 1) {
            top.add(new Alike(one.column(), one.value(), count));
          }
        });
    top.sort(Comparator.comparingInt(Alike::count).reversed());
    return List.copyOf(top.subList(0, Math.min(top.size(), MOST_ALIKE)));
  }
}
