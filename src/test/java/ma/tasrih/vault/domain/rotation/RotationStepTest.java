package ma.tasrih.vault.domain.rotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ma.tasrih.vault.domain.EnvelopeVault;
import ma.tasrih.vault.domain.KeyCabinet;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.LookupKind;
import ma.tasrih.vault.domain.MasterKeys;
import ma.tasrih.vault.domain.MemoryKeys;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.SealedFormat;
import ma.tasrih.vault.domain.Vault;
import ma.tasrih.vault.domain.WrappedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationStepTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
  private static final List<KeyOwner> OWNERS =
      List.of(KeyOwner.parse("E1234567"), KeyOwner.parse("E7654321"), KeyOwner.user(4));
  private static final int VALUES = 40;
  private static final String OLD_KEK = MasterKeys.newLine("k1");
  private static final String NEW_KEK = MasterKeys.newLine("k2");

  private final MemoryKeys keys = new MemoryKeys();
  private final MasterKeys before = MasterKeys.parse(List.of(OLD_KEK));
  private final MasterKeys masters = MasterKeys.parse(List.of(OLD_KEK, NEW_KEK));
  private final Rows rows = new Rows();

  /** Ends the process, so to speak, at the next call that comes up to its turn. */
  private int callsToLive = Integer.MAX_VALUE;

  @Test
  void new_keys_seal_everything_anew_and_the_old_ones_retire() {
    fill();
    byte[] lookup = vault(before).lookup(LookupKind.CIN, "AB1");
    Rotation end = run(begin(Rotation.Extent.DATA_KEYS));
    assertEquals(Rotation.Phase.DONE, end.phase());
    everythingIsUnder(2);
    allWrappedBy("k2");
    assertArrayEquals(lookup, vault(masters).lookup(LookupKind.CIN, "AB1"));
  }

  @Test
  void a_new_wrapping_touches_no_value() {
    fill();
    List<byte[]> sealed = rows.all();
    run(begin(Rotation.Extent.WRAPPING));
    allWrappedBy("k2");
    for (int i = 0; i < sealed.size(); i++) {
      assertArrayEquals(sealed.get(i), rows.all().get(i));
    }
    readable(MasterKeys.parse(List.of(NEW_KEK)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void killed_anywhere_it_goes_on_and_everything_stays_readable(long seed) {
    fill();
    Random random = new Random(seed);
    Rotation committed = begin(Rotation.Extent.DATA_KEYS);
    int kills = 0;
    while (committed.phase() != Rotation.Phase.DONE) {
      callsToLive = random.nextInt(12);
      RotationStep server = step();
      try {
        while (committed.phase() != Rotation.Phase.DONE) {
          committed = server.take(committed);
        }
      } catch (Killed killed) {
        kills++;
        callsToLive = Integer.MAX_VALUE;
        readable(masters);
        write(random);
      }
    }
    callsToLive = Integer.MAX_VALUE;
    assertTrue(kills > 5, "killed " + kills + " times, seed " + seed);
    readable(masters);
    for (KeyOwner owner : OWNERS) {
      int newest = keys.newest(owner).orElseThrow().number();
      assertNotEquals(1, newest);
      assertEquals(1, keys.inUse(owner).size(), owner.toString());
      rows.of(owner).values().forEach(v -> assertEquals(newest, SealedFormat.keyNumber(v)));
    }
  }

  @Test
  void a_value_sealed_under_the_old_key_behind_the_walk_keeps_the_old_key_in_use() {
    fill();
    Vault late = vault(before);
    Place place = new Place("t", "c", "0");
    byte[] old = late.seal(OWNERS.get(0), place, bytes("late"));
    Rotation rotation = begin(Rotation.Extent.DATA_KEYS);
    RotationStep step = step();
    while (!(rotation.owner().equals("E1234567") && rotation.cursor().length() > 1)
        || rotation.phase() != Rotation.Phase.RESEAL) {
      rotation = step.take(rotation);
    }
    rows.of(OWNERS.get(0)).put(0, old);
    rows.clear.put("E1234567/0", "late");
    run(rotation);
    everythingIsUnder(2);
    readable(masters);
  }

  /** As a server with the old key file left it. */
  private void fill() {
    for (KeyOwner owner : OWNERS) {
      for (int i = 0; i < VALUES; i++) {
        put(before, owner, i, "value " + i + " of " + owner);
      }
    }
  }

  private void write(Random random) {
    put(
        masters,
        OWNERS.get(random.nextInt(OWNERS.size())),
        random.nextInt(VALUES),
        "w" + random.nextInt());
  }

  private void put(MasterKeys with, KeyOwner owner, int i, String text) {
    Place place = new Place("t", "c", Integer.toString(i));
    rows.of(owner).put(i, vault(with).seal(owner, place, bytes(text)));
    rows.clear.put(owner + "/" + i, text);
  }

  private void readable(MasterKeys with) {
    Vault vault = vault(with);
    for (KeyOwner owner : OWNERS) {
      rows.of(owner)
          .forEach(
              (i, value) ->
                  assertEquals(
                      rows.clear.get(owner + "/" + i),
                      vault.openText(owner, new Place("t", "c", Integer.toString(i)), value)));
    }
  }

  private void everythingIsUnder(int number) {
    for (KeyOwner owner : OWNERS) {
      rows.of(owner).values().forEach(v -> assertEquals(number, SealedFormat.keyNumber(v)));
      assertEquals(List.of(number), keys.inUse(owner).stream().map(WrappedKey::number).toList());
    }
  }

  private void allWrappedBy(String kek) {
    assertEquals(List.of(), keys.notWrappedBy(kek, 1));
  }

  private Rotation run(Rotation from) {
    RotationStep step = step();
    Rotation rotation = from;
    for (int i = 0; rotation.phase() != Rotation.Phase.DONE; i++) {
      assertTrue(i < 10_000, "it never ends: " + rotation);
      rotation = step.take(rotation);
    }
    return rotation;
  }

  private static Rotation begin(Rotation.Extent extent) {
    return new Rotation(1, extent, Rotation.Phase.REWRAP, "", 0, "", 0, null);
  }

  private RotationStep step() {
    KeyCabinet cabinet = new KeyCabinet(keys, masters);
    Vault vault = new EnvelopeVault(cabinet);
    return new RotationStep(keys, rows, cabinet, masters, vault, CLOCK, Duration.ZERO);
  }

  private Vault vault(MasterKeys with) {
    return MemoryKeys.vault(keys, with);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final class Killed extends RuntimeException {}

  /** One column of numbered values; nothing is undone when a step is killed half way. */
  private final class Rows implements SealedRows {

    private final Map<String, TreeMap<Integer, byte[]>> values = new TreeMap<>();
    private final Map<String, String> clear = new TreeMap<>();

    TreeMap<Integer, byte[]> of(KeyOwner owner) {
      return values.computeIfAbsent(owner.toString(), name -> new TreeMap<>());
    }

    List<byte[]> all() {
      List<byte[]> all = new ArrayList<>();
      values.values().forEach(one -> all.addAll(one.values()));
      return all;
    }

    @Override
    public List<SealedColumn> columns() {
      return List.of(column(KeyOwner.Kind.EMPLOYER), column(KeyOwner.Kind.USER));
    }

    private SealedColumn column(KeyOwner.Kind kind) {
      return new SealedColumn("t", "c", kind, List.of("id"), "", 7, "id");
    }

    @Override
    public List<SealedRow> next(
        KeyOwner owner, SealedColumn column, List<String> after, int limit) {
      live();
      int from = after.isEmpty() ? -1 : Integer.parseInt(after.get(0));
      current = owner;
      return of(owner).tailMap(from, false).entrySet().stream()
          .limit(limit)
          .map(e -> new SealedRow(List.of("" + e.getKey()), "" + e.getKey(), e.getValue()))
          .toList();
    }

    private KeyOwner current = OWNERS.get(0);

    @Override
    public void replace(SealedColumn column, SealedRow before, byte[] after) {
      live();
      int id = Integer.parseInt(before.key().get(0));
      if (Arrays.equals(of(current).get(id), before.sealed())) {
        of(current).put(id, after);
      }
    }

    private void live() {
      if (callsToLive-- == 0) {
        throw new Killed();
      }
    }
  }
}
