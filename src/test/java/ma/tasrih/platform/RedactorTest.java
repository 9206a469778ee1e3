package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "170012340",
        "100000018",
        "AB123456",
        "K4567",
        "bk100200",
        "011780000012345678901296",
        "011 780 0000123456789012 96",
        "MA64011519000001205000534921",
        "MA64 0115 1900 0001 2050 0053 4921"
      })
  void a_number_of_a_person_does_not_come_through(String number) {
    assertFalse(Redactor.clean("Duplicate entry '" + number + "' for key").contains(number));
    assertEquals("a=[…];", Redactor.clean("a=" + number + ";"));
    assertEquals("[…]", Redactor.clean(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "incident 0b6dd9b6-66d6-4a0b-9e12-1f2d5c8f4a11",
        "order 123456725060113 of 1234567",
        "DS-1234567-202506",
        "Schema at version 202611220107, 12 migrations applied now",
        "2026-11-22 23:10:05 WARNING Payara 6.2025.10, port 8080, rule R27, SHA-256",
        "sha 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
      })
  void other_numbers_stay(String text) {
    assertSame(text, Redactor.clean(text));
  }

  @Test
  void neither_message_parameters_nor_causes_bring_a_number_into_the_log() {
    LogRecord entry = new LogRecord(Level.SEVERE, "line {0} of {1}");
    entry.setParameters(new Object[] {"170012340", "AB123456"});
    entry.setThrown(
        new IllegalStateException(
            "outer", new IllegalArgumentException("Duplicate entry '170012340'")));
    String log = logged(entry);
    assertFalse(log.contains("170012340"), log);
    assertFalse(log.contains("AB123456"), log);
    assertTrue(log.contains("java.lang.IllegalArgumentException: Duplicate entry"), log);
    assertTrue(log.contains("RedactorTest"), "the stack trace stays: " + log);
  }

  @Test
  void an_ordinary_entry_is_left_as_it_is() {
    LogRecord entry = new LogRecord(Level.INFO, "order {0}");
    entry.setParameters(new Object[] {"123456725060113"});
    IllegalStateException fault = new IllegalStateException("outage");
    entry.setThrown(fault);
    assertTrue(logged(entry).contains("order 123456725060113"));
    assertSame(fault, entry.getThrown());
  }

  private static String logged(LogRecord entry) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamHandler handler = new StreamHandler(out, new SimpleFormatter());
    handler.setFilter(RedactedLog.cleaning(null));
    handler.publish(entry);
    handler.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
