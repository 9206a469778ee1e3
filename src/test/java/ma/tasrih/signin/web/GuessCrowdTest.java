package ma.tasrih.signin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.tasrih.signin.domain.TryKey;
import org.junit.jupiter.api.Test;

class GuessCrowdTest {

  private final GuessCrowd crowd = new GuessCrowd();

  @Test
  void one_account_takes_three_places_and_gives_them_back() {
    TryKey account = TryKey.account("demo-employer");
    for (int i = 0; i < 3; i++) {
      assertTrue(crowd.enter(account));
    }
    assertFalse(crowd.enter(account));
    crowd.leave(account);
    assertTrue(crowd.enter(account));
    assertFalse(crowd.enter(account));
  }

  @Test
  void strangers_of_many_accounts_leave_room_for_known_browsers() {
    for (int i = 0; i < 16; i++) {
      assertTrue(crowd.enter(TryKey.account("user" + i)));
    }
    assertFalse(crowd.enter(TryKey.account("one more")));
    assertTrue(crowd.enter(TryKey.device(1)));
    crowd.leave(TryKey.account("user3"));
    assertTrue(crowd.enter(TryKey.account("one more")));
  }
}
