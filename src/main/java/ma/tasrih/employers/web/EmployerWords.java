package ma.tasrih.employers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.Timeline;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.Regime;

/** Words for the codes of the register: {@code #{employerWords.sector(code, locale)}}. */
@Named
@ApplicationScoped
public class EmployerWords {

  private static final List<String> SECTORS =
      List.of(
          "AGRICULTURE",
          "BTP",
          "COMMERCE",
          "HOTELLERIE",
          "INDUSTRIE",
          "PECHE",
          "SERVICES",
          "TRANSPORT");
  private static final List<String> REGIONS =
      List.of(
          "TANGER_TETOUAN_AL_HOCEIMA",
          "ORIENTAL",
          "FES_MEKNES",
          "RABAT_SALE_KENITRA",
          "BENI_MELLAL_KHENIFRA",
          "CASABLANCA_SETTAT",
          "MARRAKECH_SAFI",
          "DRAA_TAFILALET",
          "SOUSS_MASSA",
          "GUELMIM_OUED_NOUN",
          "LAAYOUNE_SAKIA_EL_HAMRA",
          "DAKHLA_OUED_ED_DAHAB");

  @Inject RateBook rates;
  @Inject Clock clock;

  public List<String> getSectors() {
    return SECTORS;
  }

  public List<String> getRegions() {
    return REGIONS;
  }

  public Employer.Status[] getStatuses() {
    return Employer.Status.values();
  }

  /** Those we hold rates of today: the declarations of any other could not be assessed. */
  public List<Regime> getRegimes() {
    return Arrays.stream(Regime.values()).filter(this::hasRates).toList();
  }

  private boolean hasRates(Regime regime) {
    try {
      return !rates.branchesAt(regime, YearMonth.now(clock)).isEmpty();
    } catch (Timeline.NoValueInForce none) {
      return false;
    }
  }

  public String sector(String code, Locale locale) {
    return word("sector.", code, locale);
  }

  public String region(String code, Locale locale) {
    return word("region.", code, locale);
  }

  /** The code itself when we have no word for it. */
  private static String word(String prefix, String code, Locale locale) {
    try {
      return DisplayTexts.text(prefix + code, locale);
    } catch (MissingResourceException unknown) {
      return code;
    }
  }
}
