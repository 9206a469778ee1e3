package ma.tasrih.intake.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables of Moroccan payroll software met in the wild (domain reference §7), told by headings only
 * they have together. Naming them helps when their columns do not suffice.
 */
public enum KnownLayout {
  PAYZEN_CNSS(
      "Payzen « État CNSS »",
      "Nom et Prénom",
      "Numéro CNSS",
      "Salaire Brut Déclaré",
      "Nombre de Jours"),
  PAYZEN_TAX("Payzen « État IR »", "Nom & Prénom", "N° CNSS", "Brut Imposable", "IR Retenu"),
  PAYZEN_EMPLOYEES(
      "Payzen (salariés)", "Matricule", "N° CNSS", "Salaire de Base", "Type de Contrat"),
  PY_DACOM("py.dacom", "Num ASSURE", "NOMBRE ENFANTS", "SLAIRE REEL", "SALAIRE PLAFONNE"),
  ODOO_TELECOM("Odoo (télécom)", "N_CNSS", "Salaire_Brut", "CNSS_Salarie", "CNSS_Patronal"),
  PAYROLL_PRO(
      "PayrollPro BDS",
      "MATRICULE",
      "JOURS TRAVAILLÉS",
      "SALAIRE BRUT GLOBAL",
      "SALAIRE BRUT IMPOSABLE"),
  XLSX_APP("matricule_cnss / salaire_cnss", "matricule_cnss", "salaire_brut", "salaire_cnss"),
  EXPORT_CNSS_CSV("exportCnssCsv", "Poste", "CNSS", "Brut", "Retenues", "Avantages"),
  RHP("RHP", "Num_Assure", "N_Enfants", "Jours_Declares", "Salaire_Reel", "Salaire_Plaf"),
  MULT_S("MULT.S", "immatriculation", "CNI", "brut", "plafonné", "situation");

  private final String product;
  private final List<String> signature;

  KnownLayout(String product, String... signature) {
    this.product = product;
    this.signature = Arrays.stream(signature).map(Heading::fold).toList();
  }

  /** The layout that has all of these headings' telling ones. */
  public static Optional<KnownLayout> of(List<String> headings) {
    Set<String> folded = headings.stream().map(Heading::fold).collect(Collectors.toSet());
    return Arrays.stream(values()).filter(l -> folded.containsAll(l.signature)).findFirst();
  }

  /** The product as its users know it. */
  public String product() {
    return product;
  }
}
