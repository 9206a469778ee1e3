package ma.tasrih.identity.domain;

/** What somebody is to the fund; each role owns one URL prefix. */
public enum Role {
  EMPLOYER,
  ACCOUNTANT,
  SHIPOWNER,
  INSPECTOR,
  ADMIN
}
