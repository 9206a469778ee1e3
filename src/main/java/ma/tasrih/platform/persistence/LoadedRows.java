package ma.tasrih.platform.persistence;

import java.util.Arrays;
import java.util.List;
import ma.tasrih.kernel.Money;

/** Rows as {@code LOAD DATA} reads them: columns by tabs, rows by line feeds, backslash escapes. */
final class LoadedRows {

  private static final int A_ROW = 256;
  private static final int LAST_ASCII = 127;

  private byte[] bytes;
  private int length;

  LoadedRows(List<Object[]> rows) {
    bytes = new byte[rows.size() * A_ROW];
    for (Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        if (i > 0) {
          add('\t');
        }
        value(row[i]);
      }
      add('\n');
    }
  }

  /** The rows, followed by bytes that do not count. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void value(Object value) {
    if (value instanceof byte[] raw) {
      for (byte one : raw) {
        escaped(one);
      }
    } else if (value instanceof Money money) {
      number(money.centimes());
    } else if (value instanceof Integer || value instanceof Long) {
      number(((Number) value).longValue());
    } else if (value instanceof Boolean yes) {
      add(yes ? '1' : '0');
    } else {
      text((String) value);
    }
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter > LAST_ASCII) {
        throw new IllegalArgumentException("only texts of ASCII are loaded");
      }
      escaped((byte) letter);
    }
  }

  private void escaped(byte one) {
    switch (one) {
      case '\t', '\n', '\\' -> {
        add('\\');
        add(one);
      }
      case 0 -> {
        add('\\');
        add('0');
      }
      default -> add(one);
    }
  }

  private void number(long value) {
    if (value >= 0 && value < 10) {
      add((int) ('0' + value));
      return;
    }
    String digits = Long.toString(value);
    for (int i = 0; i < digits.length(); i++) {
      add(digits.charAt(i));
    }
  }

  private void add(int one) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) one;
  }
}
