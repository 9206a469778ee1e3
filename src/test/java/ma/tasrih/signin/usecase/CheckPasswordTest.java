package ma.tasrih.signin.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.RefusalTexts;
import ma.tasrih.signin.domain.Tries;
import ma.tasrih.signin.domain.TryCounters;
import ma.tasrih.signin.domain.TryKey;
import ma.tasrih.signin.domain.code.RecoveryCode;
import ma.tasrih.signin.domain.code.RecoveryCodes;
import ma.tasrih.signin.domain.code.TotpSecrets;
import ma.tasrih.signin.domain.visit.KnownDevice;
import ma.tasrih.signin.domain.visit.Network;
import ma.tasrih.signin.domain.visit.Visitor;
import org.junit.jupiter.api.Test;

/** With the real hash: what it costs is what is tested. */
class CheckPasswordTest {

  private static final String LOGIN = "somebody";
  private static final String OLDER = "somebody-older";
  private static final String PASSWORD = "a right long password";
  private static final byte[] SALT = new byte[RecoveryCode.SALT_BYTES];
  private static final int ROUNDS = 5;
  private static final double MOST = 1.5;

  private final Later clock = new Later();
  private final Counters counters = new Counters();
  private final People people = new People();
  private final Throttle throttle = new Throttle();
  private final CheckPassword check = new CheckPassword();
  private final CheckCode codes = new CheckCode();

  CheckPasswordTest() {
    throttle.clock = clock;
    throttle.counters = counters;
    SignInRecord record = new SignInRecord();
    record.clock = clock;
    record.counters = counters;
    record.throttle = throttle;
    record.users = people;
    FindDevice stranger =
        new FindDevice() {
          @Override
          public Optional<KnownDevice> of(long userId, Visitor visitor) {
            return Optional.empty();
          }

          @Override
          public Optional<KnownDevice> of(String login, Visitor visitor) {
            return Optional.empty();
          }
        };
    check.users = people;
    check.throttle = throttle;
    check.findDevice = stranger;
    check.turns = new HashTurns();
    check.record = record;
    codes.secrets = new Secrets();
    codes.recovery = new NoRecovery();
    codes.findDevice = stranger;
    codes.throttle = throttle;
    codes.turns = check.turns;
    codes.record = record;
    codes.clock = clock;
    people.add(1, LOGIN, PasswordHash.of(PASSWORD, new SecureRandom()));
    people.add(2, OLDER, PasswordHash.ofCode(PASSWORD, SALT, 100_000));
  }

  @Test
  void whatever_is_wrong_takes_the_same_time_and_is_told_in_the_same_words() {
    Map<String, Runnable> wrong = new TreeMap<>();
    wrong.put("password", () -> password(LOGIN));
    wrong.put("password of an account hashed in older times", () -> password(OLDER));
    wrong.put("login", () -> password("nobody at all"));
    wrong.put("blank login", () -> password(" "));
    wrong.put("code", () -> codes.check(1, "000000", visitor()));
    wrong.put("recovery code", () -> codes.check(1, "AAAA-BBBB-CCCC-DDDD", visitor()));
    wrong.put("code of nobody", () -> codes.check(9, "000000", visitor()));
    Map<String, List<Long>> took = new TreeMap<>();
    Set<String> said = new HashSet<>();
    for (int round = -1; round < ROUNDS; round++) { // the first warms up
      for (Map.Entry<String, Runnable> one : wrong.entrySet()) {
        clock.now = clock.now.plus(Duration.ofDays(2)); // no lane waits
        long before = cpu();
        Refusal refusal = assertThrows(Refusal.class, one.getValue()::run);
        long cost = cpu() - before;
        said.add(RefusalTexts.of(refusal, Locale.FRENCH));
        if (round >= 0) {
          took.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(cost);
        }
      }
    }
    assertEquals(Set.of("Identifiant, mot de passe ou code incorrect."), said);
    Map<String, Long> medians = new TreeMap<>();
    took.forEach((what, times) -> medians.put(what, median(times)));
    double ratio = (double) Collections.max(medians.values()) / Collections.min(medians.values());
    assertTrue(ratio < MOST, ratio + " between " + medians);
  }

  @Test
  void a_blank_login_opens_no_lane_that_others_would_share() {
    for (int i = 0; i < 5; i++) {
      assertThrows(Refusal.class, () -> password("  "));
    }
    assertEquals(Optional.empty(), counters.find(TryKey.account("").hash()));
    assertEquals(Optional.empty(), counters.find(TryKey.account("  ").hash()));
    assertEquals(5, counters.find(TryKey.network(visitor().network()).hash()).get().failures());
  }

  @Test
  void a_cheaper_hash_of_older_times_is_made_anew_when_its_password_is_typed() {
    assertTrue(people.byLogin(OLDER).get().passwordHash().isOutdated());
    assertThrows(Refusal.class, () -> password(OLDER));
    assertEquals(Map.of(), people.changed);
    assertEquals(2, check.check(OLDER, PASSWORD, visitor()).userId());
    PasswordHash fresh = people.changed.get(2L);
    assertFalse(fresh.isOutdated());
    assertTrue(fresh.toString().contains("$" + PasswordHash.ITERATIONS + "$"), fresh.toString());
    assertTrue(fresh.matches(PASSWORD));
    assertEquals(1, check.check(LOGIN, PASSWORD, visitor()).userId());
    assertEquals(Set.of(2L), people.changed.keySet(), "one that is dear enough stays");
  }

  @Test
  void old_counters_are_cleared_now_and_then_and_not_at_every_wrong_password() {
    for (int i = 0; i < 600; i++) {
      check.record.failed(LOGIN, TryKey.device(1), visitor().network());
    }
    assertEquals(3, counters.cleared, "the 1st, the 257th and the 513th");
  }

  private void password(String login) {
    check.check(login, "a wrong long password", visitor());
  }

  private static Visitor visitor() {
    return new Visitor(Network.of("10.0.0.1"), "Firefox", List.of());
  }

  /** Of this thread alone: other work of the machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static final class Later extends Clock {
    private Instant now = Instant.parse("2025-07-04T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class People implements Users {
    private final Map<String, User> all = new HashMap<>();
    private final Map<Long, PasswordHash> changed = new TreeMap<>();

    void add(long id, String login, PasswordHash hash) {
      all.put(
          login, new User(id, login, hash, login, "", Role.EMPLOYER, Optional.empty(), true, "fr"));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Optional<User> byLogin(String login) {
      return Optional.ofNullable(all.get(login));
    }

    @Override
    public Optional<User> byId(long id) {
      return all.values().stream().filter(user -> user.id() == id).findFirst();
    }

    @Override
    public long add(NewUser user, Instant at) {
      throw new AssertionError();
    }

    @Override
    public void changePassword(long id, PasswordHash hash) {
      changed.put(id, hash);
    }

    @Override
    public long addFirm(String name, Instant at) {
      throw new AssertionError();
    }
  }

  private static final class Counters implements TryCounters {
    private final Map<String, Tries> tries = new HashMap<>();
    private int cleared;

    @Override
    public Optional<Tries> find(String hash) {
      return Optional.ofNullable(tries.get(hash));
    }

    @Override
    public boolean start(String hash, Tries first) {
      return tries.putIfAbsent(hash, first) == null;
    }

    @Override
    public boolean move(String hash, Tries seen, Tries next) {
      return tries.replace(hash, seen, next);
    }

    @Override
    public void clear(String hash) {
      tries.remove(hash);
    }

    @Override
    public void clearBefore(Instant moment) {
      cleared++;
    }
  }

  /** Number 1 has an application. */
  private static final class Secrets implements TotpSecrets {
    @Override
    public Optional<byte[]> find(long userId) {
      return userId == 1 ? Optional.of(new byte[20]) : Optional.empty();
    }

    @Override
    public void put(long userId, byte[] secret, Instant at) {
      throw new AssertionError();
    }

    @Override
    public boolean remove(long userId) {
      throw new AssertionError();
    }

    @Override
    public boolean use(long userId, long step) {
      return false;
    }

    @Override
    public void forgetBefore(long userId, long step) {
      throw new AssertionError();
    }
  }

  /** Number 1 has a set, and no code is in it. */
  private static final class NoRecovery implements RecoveryCodes {
    private final PasswordHash any = PasswordHash.ofCode("x", SALT, RecoveryCode.COST);

    @Override
    public Optional<PasswordHash> anyOf(long userId) {
      return userId == 1 ? Optional.of(any) : Optional.empty();
    }

    @Override
    public void replace(long userId, List<PasswordHash> hashes, Instant at) {
      throw new AssertionError();
    }

    @Override
    public boolean use(long userId, PasswordHash hash, Instant at) {
      return false;
    }

    @Override
    public int left(long userId) {
      return 0;
    }

    @Override
    public void removeAll(long userId) {
      throw new AssertionError();
    }
  }
}
