package ma.tasrih.scenario;

import java.util.Locale;
import ma.tasrih.kernel.InsuredNumber;

/** Made-up payrolls of any size in the portal's own layout, without affiliate and month. */
public final class Payrolls {

  private static final String HEADINGS = "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";

  private Payrolls() {}

  /**
   * People with right numbers, each with another wage.
   *
   * @param people how many lines, at most ten million
   * @param variant changes the wages, so that the bytes differ
   */
  public static String csv(int people, int variant) {
    StringBuilder csv = new StringBuilder(HEADINGS.length() + people * 48);
    csv.append(HEADINGS);
    for (int i = 0; i < people; i++) {
      csv.append(number(i)).append(";;NOM ").append(i).append(";PRENOM;26;");
      csv.append(4000 + (i * 37 + variant) % 9000).append('.').append(10 + i % 90).append(";\n");
    }
    return csv.toString();
  }

  private static String number(int i) {
    String body = String.format(Locale.ROOT, "1%07d", i + 1);
    for (int key = 0; key < 10; key++) {
      if (InsuredNumber.Registered.isValid(body + key)) {
        return body + key;
      }
    }
    throw new IllegalStateException("one of ten keys is right");
  }
}
