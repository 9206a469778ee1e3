package ma.tasrih.employers.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.rates.domain.Regime;

/** Enters the made-up employers of the run profile in an empty register. */
@ApplicationScoped
public class RegisterDemoEmployers {

  private static final AffiliateNumber ATLAS = new AffiliateNumber("1234567");
  private static final int CLIENTS = 200;
  private static final int FIRST_BODY = 210_000;
  private static final int STEP = 37;
  private static final int ONE_WITH_GROUP_COVER_IN = 25;

  private static final List<String> SECTORS =
      List.of(
          "COMMERCE",
          "SERVICES",
          "BTP",
          "AGRICULTURE",
          "HOTELLERIE",
          "INDUSTRIE",
          "TRANSPORT",
          "PECHE");
  private static final List<Place> PLACES =
      List.of(
          new Place("CASABLANCA_SETTAT", "CASABLANCA", "20000", "01"),
          new Place("RABAT_SALE_KENITRA", "RABAT", "10000", "02"),
          new Place("TANGER_TETOUAN_AL_HOCEIMA", "TANGER", "90000", "03"),
          new Place("MARRAKECH_SAFI", "MARRAKECH", "40000", "04"),
          new Place("SOUSS_MASSA", "AGADIR", "80000", "05"),
          new Place("FES_MEKNES", "FES", "30000", "06"));
  private static final List<String> NAMES =
      List.of(
          "RIAD",
          "AL AMAL",
          "ATLANTIQUE",
          "SAHARA",
          "OUM RABIA",
          "ANFA",
          "CHELLAH",
          "ZERHOUN",
          "TOUBKAL",
          "MENARA");

  private record Place(String region, String town, String postalCode, String agency) {}

  @Inject EmployerRegister register;

  /**
   * Enters those that are not there yet.
   *
   * @return all of them, the demo employer first
   */
  @Transactional
  public List<Employer> register() {
    List<Employer> employers = new ArrayList<>();
    employers.add(atlas());
    for (int i = 0; i < CLIENTS; i++) {
      employers.add(client(i));
    }
    employers.stream()
        .filter(employer -> register.find(employer.number()).isEmpty())
        .forEach(register::add);
    return employers;
  }

  /** As the sample files have it. */
  private static Employer atlas() {
    return new Employer(
        ATLAS,
        "ATLAS DEMO SARL",
        "009999999000109",
        "NEGOCE",
        "COMMERCE",
        "CASABLANCA_SETTAT",
        "12 RUE DE LA DEMO",
        "CASABLANCA",
        "20000",
        "01",
        Regime.GENERAL,
        Employer.Status.ACTIVE,
        List.of());
  }

  private static Employer client(int i) {
    String sector = SECTORS.get(i % SECTORS.size());
    Place place = PLACES.get(i % PLACES.size());
    boolean groupCover = i % ONE_WITH_GROUP_COVER_IN == ONE_WITH_GROUP_COVER_IN - 1;
    return new Employer(
        number(FIRST_BODY + i * STEP),
        NAMES.get(i % NAMES.size()) + " " + sector + " " + (i + 1) + " SARL",
        "",
        sector,
        sector,
        place.region(),
        (i + 1) + " AVENUE DE LA DEMO",
        place.town(),
        place.postalCode(),
        place.agency(),
        Regime.GENERAL,
        Employer.Status.ACTIVE,
        groupCover
            ? List.of(new Employer.GroupCover(LocalDate.of(2005, 1, 1), LocalDate.MAX))
            : List.of());
  }

  /** A number with a right key around six digits. */
  private static AffiliateNumber number(int body) {
    for (int key = 0; key < 10; key++) {
      String digits = String.format(Locale.ROOT, "%06d%d", body, key);
      if (AffiliateNumber.isValid(digits)) {
        return new AffiliateNumber(digits);
      }
    }
    throw new IllegalStateException("one of ten keys is right");
  }
}
