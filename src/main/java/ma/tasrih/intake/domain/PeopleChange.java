package ma.tasrih.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.kernel.InsuredNumber;

/**
 * Who is declared for a month and was not, who was and no longer is, and whose pay differs.
 * Occasional labour has no names and counts as one.
 *
 * @param added names, in the order of the file
 * @param removed names, in the order they were declared in
 * @param changed how many are in both with other days, another wage or another situation
 */
public record PeopleChange(List<String> added, List<String> removed, int changed) {

  public PeopleChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** Stands among the names for occasional labour, which a page tells in words. */
  public static final String OCCASIONAL = "";

  /** Names a page shows. */
  private static final int SHOWN = 20;

  /** The first of those added, to be shown. */
  public List<String> firstAdded() {
    return first(added);
  }

  /** The first of those removed, to be shown. */
  public List<String> firstRemoved() {
    return first(removed);
  }

  private static List<String> first(List<String> names) {
    return names.subList(0, Math.min(SHOWN, names.size()));
  }

  /** The difference between what a month holds and what is declared for it now. */
  public static PeopleChange of(List<DeclaredLine> before, List<DeclaredLine> now) {
    Map<String, String> paidBefore = pay(before);
    Map<String, String> paidNow = pay(now);
    long changed =
        paidNow.entrySet().stream()
            .filter(e -> paidBefore.containsKey(e.getKey()))
            .filter(e -> !e.getValue().equals(paidBefore.get(e.getKey())))
            .count();
    return new PeopleChange(absent(now, paidBefore), absent(before, paidNow), (int) changed);
  }

  private static List<String> absent(List<DeclaredLine> lines, Map<String, String> elsewhere) {
    Map<String, String> names = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> !elsewhere.containsKey(key(line)))
        .forEach(line -> names.putIfAbsent(key(line), who(line)));
    return List.copyOf(names.values());
  }

  /** Whoever stands in several declarations of a month is paid what they say together. */
  private static Map<String, String> pay(List<DeclaredLine> lines) {
    Map<String, String> pay = new LinkedHashMap<>();
    for (DeclaredLine line : lines) {
      String one = line.days() + " " + line.actualWage() + " " + line.situation() + ";";
      pay.merge(key(line), one, String::concat);
    }
    return pay;
  }

  /** Whoever has no number yet is known by the identity card. */
  private static String key(DeclaredLine line) {
    return line.insured() instanceof InsuredNumber.NotYetRegistered
        ? "cin " + line.cin()
        : line.insured().digits();
  }

  private static String who(DeclaredLine line) {
    if (line.insured() == InsuredNumber.Casual.INSTANCE) {
      return OCCASIONAL;
    }
    String name = line.plainName();
    return name.isEmpty() ? line.insured().digits() : name;
  }
}
