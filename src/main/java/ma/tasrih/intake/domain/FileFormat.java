package ma.tasrih.intake.domain;

/** The formats we read, as published. */
public enum FileFormat {
  CSV,
  XLSX,
  EBDS_PRINCIPAL,
  EBDS_SUPPLEMENTARY,
  EBDS_ROSTER,
  ZIP
}
