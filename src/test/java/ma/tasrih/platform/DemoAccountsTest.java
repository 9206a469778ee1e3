package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

  @Test
  void each_role_has_an_account_whose_token_is_its_login() {
    List<DemoAccounts.Account> accounts = DemoAccounts.all();
    assertEquals(
        List.of("EMPLOYER", "ACCOUNTANT", "SHIPOWNER", "INSPECTOR", "ADMIN"),
        accounts.stream().map(DemoAccounts.Account::role).distinct().toList());
    assertEquals(
        accounts.size(), accounts.stream().map(DemoAccounts.Account::login).distinct().count());
    accounts.forEach(account -> assertEquals(account.login(), account.token()));
  }

  @Test
  void the_banner_shows_address_password_and_token_of_each() {
    String banner = ReadyBanner.text("http://localhost:8080/tasrih/");
    assertTrue(banner.contains("Tasrih is ready: http://localhost:8080/tasrih/"));
    for (DemoAccounts.Account account : DemoAccounts.all()) {
      assertTrue(banner.contains(account.password()), account.login());
      assertTrue(banner.contains(account.token()), account.login());
    }
  }
}
