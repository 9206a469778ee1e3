package ma.tasrih.employers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.platform.DisplayTexts;
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

  public List<String> getSectors() {
    return SECTORS;
  }

  public List<String> getRegions() {
    return REGIONS;
  }

  public Employer.Status[] getStatuses() {
    return Employer.Status.values();
  }

  public Regime[] getRegimes() {
    return Regime.values();
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
