package ma.tasrih.intake.usecase.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/** Made-up payrolls in the portal's own layout, the same at every start. */
public final class DemoPayroll {

  private static final String HEADINGS =
      "affilie;periode;num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";

  /** The five people of the sample roster, with wages in centimes. */
  private static final List<Person> ATLAS =
      List.of(
          new Person("100000018", "ALPHA", "AMINA", 850_000),
          new Person("112345676", "BETA", "BRAHIM", 450_000),
          new Person("123456785", "GAMMA", "CHAIMAE", 520_000),
          new Person("134567894", "DELTA", "DRISS", 380_000),
          new Person("145678903", "EPSILON", "ELHAM", 520_000));

  private static final List<String> NAMES =
      List.of("ALAMI", "BENNANI", "CHRAIBI", "DAOUDI", "EL FASSI", "FILALI", "GHARBI", "HAJJI");
  private static final List<String> FIRST_NAMES =
      List.of("SALMA", "YOUSSEF", "IMANE", "OMAR", "NADIA", "KARIM", "HIND", "RACHID");

  private static final int FULL_MONTH = 26;
  private static final int FEWEST = 3;
  private static final int SPREAD = 6;
  private static final long LOWEST_WAGE = 350_000;
  private static final int WAGE_SPREAD = 900_000;
  private static final long FIRST_NUMBER = 10_500_000;
  private static final int NUMBERS_PER_EMPLOYER = 20;

  private record Person(String number, String name, String firstName, long wage) {}

  private DemoPayroll() {}

  /** One month of an employer; people and wages depend on the employer alone. */
  static String csv(AffiliateNumber affiliate, YearMonth month) {
    StringBuilder csv = new StringBuilder(HEADINGS);
    for (Person person : people(affiliate)) {
      csv.append(affiliate).append(';').append(month).append(';').append(person.number);
      csv.append(";;").append(person.name).append(';').append(person.firstName).append(';');
      csv.append(FULL_MONTH).append(';').append(Money.ofCentimes(person.wage)).append(";\n");
    }
    return csv.toString();
  }

  private static List<Person> people(AffiliateNumber affiliate) {
    if (affiliate.digits().equals("1234567")) {
      return ATLAS;
    }
    long seed = Long.parseLong(affiliate.digits());
    Random random = new Random(seed);
    int count = FEWEST + random.nextInt(SPREAD);
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(
            i ->
                new Person(
                    insured(FIRST_NUMBER + seed % 100_000 * NUMBERS_PER_EMPLOYER + i),
                    NAMES.get(random.nextInt(NAMES.size())),
                    FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())),
                    LOWEST_WAGE + random.nextInt(WAGE_SPREAD)))
        .toList();
  }

  /** A number with a right key around eight digits. */
  private static String insured(long body) {
    String eight = String.format(Locale.ROOT, "1%07d", body % 10_000_000);
    for (int key = 0; key < 10; key++) {
      if (InsuredNumber.Registered.isValid(eight + key)) {
        return eight + key;
      }
    }
    throw new IllegalStateException("one of ten keys is right");
  }
}
