package ma.tasrih.identity.web.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.mandate.GrantedMandate;
import ma.tasrih.platform.DisplayTexts;

/** Mandates as a page lists them: those that count, those to come, and the past. */
public final class MandateRows {

  private static final int PAST_SHOWN = 50;

  private final List<GrantedMandate> all;
  private final LocalDate today;

  MandateRows(List<GrantedMandate> all, LocalDate today) {
    this.all = List.copyOf(all);
    this.today = today;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Current ones first, then those to come. */
  public List<GrantedMandate> getLive() {
    return Stream.of(GrantedMandate.Standing.CURRENT, GrantedMandate.Standing.COMING)
        .flatMap(this::standing)
        .toList();
  }

  /** Those that no longer count, fifty at most. */
  public List<GrantedMandate> getPast() {
    return standing(GrantedMandate.Standing.PAST).limit(PAST_SHOWN).toList();
  }

  private Stream<GrantedMandate> standing(GrantedMandate.Standing standing) {
    return all.stream().filter(one -> one.standing(today) == standing);
  }

  Optional<GrantedMandate> find(String publicId) {
    return all.stream().filter(one -> one.publicId().equals(publicId)).findFirst();
  }

  public String standing(GrantedMandate one) {
    return one.standing(today).name();
  }

  /** Such as "Consulter, Préparer". */
  public static String words(Collection<Scope> scopes, Locale locale) {
    return scopes.stream()
        .sorted()
        .map(scope -> DisplayTexts.text("scope." + scope.name(), locale))
        .collect(Collectors.joining("ar".equals(locale.getLanguage()) ? "، " : ", "));
  }
}
