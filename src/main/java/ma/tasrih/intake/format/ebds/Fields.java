package ma.tasrih.intake.format.ebds;

import java.util.Map;
import java.util.Set;
import ma.tasrih.declarations.domain.draft.DraftLine.Section;
import ma.tasrih.declarations.domain.draft.Field;
import org.jspecify.annotations.Nullable;

/** The field names the code speaks of, and what they mean. */
final class Fields {

  static final String TYPE = "L_Type_Enreg";
  static final String TRANSFER_ID = "N_Identif_Transfert";
  static final String CATEGORY = "L_Cat";
  static final String AFFILIATE = "N_Num_Affilie";
  static final String PERIOD = "L_Periode";
  static final String COMPANY = "L_Raison_Sociale";
  static final String ACTIVITY = "L_Activite";
  static final String ADDRESS = "L_Adresse";
  static final String TOWN = "L_Ville";
  static final String POSTAL_CODE = "C_Code_Postal";
  static final String AGENCY = "C_Code_Agence";
  static final String ISSUED_ON = "D_Date_Emission";
  static final String DUE_ON = "D_Date_Exig";

  /** The same date, as E01 calls it (anomaly ANO-008 of the specification). */
  static final String DUE_ON_E01 = "C_Date_Exig";

  static final String INSURED = "N_Num_Assure";
  static final String NAME = "L_Nom_Prenom";
  static final String CHILDREN = "N_Enfants";
  static final String ALLOWANCE_DUE = "N_AF_A_Payer";
  static final String ALLOWANCE_WITHHELD = "N_AF_A_Deduire";
  static final String ALLOWANCE_NET = "N_AF_Net_A_Payer";
  static final String ALLOWANCE_TO_REPAY = "N_AF_A_Reverser";
  static final String DAYS = "N_Jours_Declares";
  static final String ACTUAL_WAGE = "N_Salaire_Reel";
  static final String CAPPED_WAGE = "N_Salaire_Plaf";
  static final String SITUATION = "L_Situation";
  static final String CIN = "L_Num_CIN";
  static final String ENTRANT_DAYS = "N_Nbr_Jours";
  static final String ENTRANT_ACTUAL_WAGE = "N_Sal_Reel";
  static final String ENTRANT_CAPPED_WAGE = "N_Sal_Plaf";
  static final String LINE_SUM = "S_Ctr";

  /** What every record but the first begins with. */
  static final Set<String> KEY = Set.of(TYPE, AFFILIATE, PERIOD);

  private static final Map<Field, String> ROSTER =
      Map.ofEntries(
          Map.entry(Field.AFFILIATE, AFFILIATE),
          Map.entry(Field.PERIOD, PERIOD),
          Map.entry(Field.INSURED, INSURED),
          Map.entry(Field.CIN, CIN),
          Map.entry(Field.NAME, NAME),
          Map.entry(Field.CHILDREN, CHILDREN),
          Map.entry(Field.ALLOWANCE_DUE, ALLOWANCE_DUE),
          Map.entry(Field.ALLOWANCE_WITHHELD, ALLOWANCE_WITHHELD),
          Map.entry(Field.ALLOWANCE_NET, ALLOWANCE_NET),
          Map.entry(Field.ALLOWANCE_TO_REPAY, ALLOWANCE_TO_REPAY),
          Map.entry(Field.DAYS, DAYS),
          Map.entry(Field.ACTUAL_WAGE, ACTUAL_WAGE),
          Map.entry(Field.CAPPED_WAGE, CAPPED_WAGE),
          Map.entry(Field.SITUATION, SITUATION));

  private static final Map<Field, String> ENTRANT =
      Map.of(
          Field.DAYS, ENTRANT_DAYS,
          Field.ACTUAL_WAGE, ENTRANT_ACTUAL_WAGE,
          Field.CAPPED_WAGE, ENTRANT_CAPPED_WAGE);

  private static final Map<String, Field> MEANING =
      Map.ofEntries(
          Map.entry(INSURED, Field.INSURED),
          Map.entry(CIN, Field.CIN),
          Map.entry(NAME, Field.NAME),
          Map.entry(CHILDREN, Field.CHILDREN),
          Map.entry(ALLOWANCE_DUE, Field.ALLOWANCE_DUE),
          Map.entry(ALLOWANCE_WITHHELD, Field.ALLOWANCE_WITHHELD),
          Map.entry(ALLOWANCE_NET, Field.ALLOWANCE_NET),
          Map.entry(ALLOWANCE_TO_REPAY, Field.ALLOWANCE_TO_REPAY),
          Map.entry(DAYS, Field.DAYS),
          Map.entry(ENTRANT_DAYS, Field.DAYS),
          Map.entry(ACTUAL_WAGE, Field.ACTUAL_WAGE),
          Map.entry(ENTRANT_ACTUAL_WAGE, Field.ACTUAL_WAGE),
          Map.entry(CAPPED_WAGE, Field.CAPPED_WAGE),
          Map.entry(ENTRANT_CAPPED_WAGE, Field.CAPPED_WAGE),
          Map.entry(SITUATION, Field.SITUATION));

  private static final Set<Field> AMOUNTS =
      Set.of(
          Field.ALLOWANCE_DUE,
          Field.ALLOWANCE_WITHHELD,
          Field.ALLOWANCE_NET,
          Field.ALLOWANCE_TO_REPAY,
          Field.ACTUAL_WAGE,
          Field.CAPPED_WAGE);

  private Fields() {}

  /** What a field of a person's record means; null for its frame: key, sum, filler. */
  static @Nullable Field meaning(String name) {
    return MEANING.get(name);
  }

  /** Whether a field holds centimes. */
  static boolean isAmount(Field field) {
    return AMOUNTS.contains(field);
  }

  /** The name of a field in B02 (roster) or B04 and E04 (entrants). */
  static String of(Section section, Field field) {
    String name = section == Section.ENTRANT ? ENTRANT.get(field) : null;
    return name == null ? ROSTER.getOrDefault(field, field.name()) : name;
  }
}
