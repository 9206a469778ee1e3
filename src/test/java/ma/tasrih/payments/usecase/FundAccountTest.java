package ma.tasrih.payments.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import ma.tasrih.platform.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class FundAccountTest {

  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> NAME = Optional.of("CNSS");
  private static final Optional<String> MADE_UP = Optional.of("011780000012345678901296");
  private static final Optional<String> OWN = Optional.of("011780000012345678901393");

  @Test
  void outside_a_demonstration_nothing_starts_without_the_funds_own_account() {
    assertRefused(new FundAccount(NONE, NONE, false, NAME, MADE_UP), "TASRIH_PAYEE_NAME");
    assertRefused(new FundAccount(NAME, NONE, false, NAME, MADE_UP), "TASRIH_PAYEE_RIB is not set");
    assertRefused(
        new FundAccount(NAME, Optional.of("12"), false, NAME, MADE_UP), "no account: 24 digits");
  }

  @Test
  void half_an_account_is_refused_in_a_demonstration_too() {
    assertRefused(new FundAccount(NAME, NONE, true, NAME, MADE_UP), "TASRIH_PAYEE_RIB is not set");
  }

  @Test
  void the_made_up_account_serves_a_demonstration_only() {
    FundAccount demo = new FundAccount(NONE, NONE, true, NAME, MADE_UP);
    demo.atStart(new DatabaseReady());
    assertEquals(MADE_UP.get(), demo.payee().rib());
    assertEquals(OWN.get(), new FundAccount(NAME, OWN, true, NAME, MADE_UP).payee().rib());
    assertEquals(OWN.get(), new FundAccount(NAME, OWN, false, NAME, MADE_UP).payee().rib());
  }

  @Test
  void no_setting_has_a_default_account() throws Exception {
    for (var parameter : FundAccount.class.getDeclaredConstructors()[0].getParameters()) {
      ConfigProperty setting = parameter.getAnnotation(ConfigProperty.class);
      assertTrue(setting == null || !setting.defaultValue().contains("0117"));
    }
    try (var file =
        FundAccount.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      var shipped = new java.util.Properties();
      shipped.load(file);
      assertTrue(
          shipped.keySet().stream().noneMatch(k -> k.toString().startsWith("tasrih.payee.")));
    }
  }

  private static void assertRefused(FundAccount account, String words) {
    var refusal =
        assertThrows(IllegalStateException.class, () -> account.atStart(new DatabaseReady()));
    assertTrue(refusal.getMessage().startsWith("Tasrih does not start"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }
}
