package ma.tasrih.vault.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import org.junit.jupiter.api.Test;

class EnvelopeVaultTest {

  private static final KeyOwner ATLAS = KeyOwner.employer(new AffiliateNumber("1234567"));
  private static final KeyOwner USER = KeyOwner.user(1234567);
  private static final Place LINE = new Place("declaration_line", "identity", "17:4");
  private static final long SEED = 20_261_122;
  private static final int MANY = 1_000_000;

  private final MemoryKeys keys = new MemoryKeys();
  private final MasterKeys masters = MasterKeys.parse(List.of(MasterKeys.newLine("k1")));
  private final EnvelopeVault vault = MemoryKeys.vault(keys, masters);

  @Test
  void whatever_is_sealed_opens_as_it_was() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      byte[] clear = new byte[random.nextInt(400)];
      random.nextBytes(clear);
      Place place = new Place("t" + random.nextInt(9), "c", Integer.toString(i));
      byte[] sealed = vault.seal(ATLAS, place, clear);
      assertEquals(clear.length + SealedFormat.OVERHEAD, sealed.length);
      assertArrayEquals(clear, vault.open(ATLAS, place, sealed), "seed " + SEED + " case " + i);
    }
  }

  @Test
  void a_value_does_not_open_in_another_row_column_table_or_with_another_owner() {
    byte[] sealed = vault.seal(ATLAS, LINE, bytes("BENALI"));
    vault.seal(USER, LINE, bytes("the user has a key too"));
    refused(ATLAS, new Place("declaration_line", "identity", "17:5"), sealed);
    refused(ATLAS, new Place("declaration_line", "person", "17:4"), sealed);
    refused(ATLAS, new Place("roster_line", "identity", "17:4"), sealed);
    refused(USER, LINE, sealed);
    refused(KeyOwner.parse("E7654321"), LINE, sealed);
  }

  @Test
  void owners_with_the_same_key_bytes_still_do_not_open_each_others_values() {
    byte[] sealed = vault.seal(ATLAS, LINE, bytes("BENALI"));
    WrappedKey copied = keys.newest(ATLAS).orElseThrow();
    keys.addFirst(new WrappedKey(USER, 1, copied.kekId(), copied.wrapped(), false));
    refused(USER, LINE, sealed);
  }

  @Test
  void any_changed_bit_is_refused_without_saying_what_stood_there() {
    byte[] sealed = vault.seal(ATLAS, LINE, bytes("BENALI"));
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      VaultFault fault = assertThrows(VaultFault.class, () -> vault.open(ATLAS, LINE, changed));
      assertFalse(fault.getMessage().contains("BENALI"));
      assertEquals(null, fault.getCause());
    }
    refused(ATLAS, LINE, Arrays.copyOf(sealed, sealed.length - 1));
    refused(ATLAS, LINE, new byte[0]);
    refused(ATLAS, LINE, bytes("clear text that was never sealed, long enough"));
  }

  @Test
  void no_nonce_comes_twice_in_a_million_draws() {
    Set<String> nonces = new HashSet<>(MANY * 2);
    byte[] clear = {1};
    for (int i = 0; i < MANY; i++) {
      byte[] sealed = vault.seal(ATLAS, LINE, clear);
      int from = SealedFormat.HEAD;
      byte[] nonce = Arrays.copyOfRange(sealed, from, from + SealedFormat.NONCE);
      assertTrue(nonces.add(new String(nonce, StandardCharsets.ISO_8859_1)), "nonce " + i);
    }
  }

  @Test
  void threads_at_once_make_one_first_key_and_never_share_a_nonce() throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(16);
    try {
      List<Callable<byte[]>> work =
          IntStream.range(0, 4_000)
              .<Callable<byte[]>>mapToObj(i -> () -> vault.seal(ATLAS, LINE, bytes("v" + i)))
              .toList();
      Set<String> sealed = new HashSet<>();
      int i = 0;
      for (var done : hands.invokeAll(work)) {
        byte[] value = done.get();
        assertArrayEquals(bytes("v" + i++), vault.open(ATLAS, LINE, value));
        int from = SealedFormat.HEAD;
        sealed.add(Arrays.toString(Arrays.copyOfRange(value, from, from + SealedFormat.NONCE)));
      }
      assertEquals(4_000, sealed.size());
    } finally {
      hands.shutdown();
    }
    assertEquals(1, keys.inUse(ATLAS).size());
  }

  @Test
  void two_servers_at_once_seal_with_the_same_first_key() {
    EnvelopeVault other = MemoryKeys.vault(keys, masters);
    byte[] here = vault.seal(ATLAS, LINE, bytes("here"));
    byte[] there = other.seal(ATLAS, LINE, bytes("there"));
    assertArrayEquals(bytes("there"), vault.open(ATLAS, LINE, there));
    assertArrayEquals(bytes("here"), other.open(ATLAS, LINE, here));
    assertArrayEquals(
        vault.lookup(LookupKind.CIN, "AB123456"), other.lookup(LookupKind.CIN, "AB123456"));
  }

  @Test
  void a_person_has_one_pseudonym_and_nobody_else_has_it() {
    InsuredNumber number = InsuredNumber.parse("123456789").orElse(null);
    assertEquals(null, number, "its key is wrong");
    InsuredNumber right = first(0);
    Pseudonym known = vault.pseudonym(right, "AB1");
    assertEquals(known, vault.pseudonym(right, "another CIN"));
    assertNotEquals(known, vault.pseudonym(first(1), "AB1"));
    Pseudonym unnumbered = vault.pseudonym(InsuredNumber.NotYetRegistered.INSTANCE, "AB1");
    assertEquals(unnumbered, vault.pseudonym(InsuredNumber.NotYetRegistered.INSTANCE, "AB1"));
    assertNotEquals(unnumbered, vault.pseudonym(InsuredNumber.NotYetRegistered.INSTANCE, "AB2"));
    assertNotEquals(unnumbered, vault.pseudonym(InsuredNumber.Casual.INSTANCE, "AB1"));
    assertNotEquals(known, MemoryKeys.vault().pseudonym(right, "AB1"), "it hangs on the key");
  }

  @Test
  void without_the_right_key_file_nothing_opens_and_the_message_names_the_key() {
    byte[] sealed = vault.seal(ATLAS, LINE, bytes("BENALI"));
    MasterKeys sameId = MasterKeys.parse(List.of(MasterKeys.newLine("k1")));
    MasterKeys otherId = MasterKeys.parse(List.of(MasterKeys.newLine("k2")));
    for (MasterKeys wrong : List.of(sameId, otherId)) {
      EnvelopeVault other = MemoryKeys.vault(keys, wrong);
      VaultFault fault = assertThrows(VaultFault.class, () -> other.open(ATLAS, LINE, sealed));
      assertTrue(fault.getMessage().contains("k1"), fault.getMessage());
    }
  }

  private void refused(KeyOwner owner, Place place, byte[] sealed) {
    assertThrows(VaultFault.class, () -> vault.open(owner, place, sealed));
  }

  private static InsuredNumber first(int skip) {
    return IntStream.range(123_400_000, 123_500_000)
        .mapToObj(Integer::toString)
        .filter(InsuredNumber.Registered::isValid)
        .skip(skip)
        .findFirst()
        .<InsuredNumber>map(InsuredNumber.Registered::new)
        .orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
