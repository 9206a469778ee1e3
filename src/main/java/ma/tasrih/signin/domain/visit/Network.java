package ma.tasrih.signin.domain.visit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The neighbourhood of an address: /24 of IPv4, /56 of IPv6, which is what one line or office gets.
 *
 * @param prefix such as {@code 105.66.12.0/24}; {@code unknown} for what is no address
 */
public record Network(String prefix) {

  private static final Network UNKNOWN = new Network("unknown");
  private static final Pattern V4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final int KEPT_OF_V6 = 7;

  /** Reads an address; names are never looked up. */
  public static Network of(String address) {
    String bare = address.strip();
    if (bare.startsWith("[") && bare.indexOf(']') > 0) {
      bare = bare.substring(1, bare.indexOf(']'));
    }
    int zone = bare.indexOf('%');
    bare = zone < 0 ? bare : bare.substring(0, zone);
    if (!V4.matcher(bare).matches() && !V6.matcher(bare).matches()) {
      return UNKNOWN;
    }
    try {
      return of(InetAddress.getByName(bare));
    } catch (UnknownHostException notAnAddress) {
      return UNKNOWN;
    }
  }

  private static Network of(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return new Network(
          Byte.toUnsignedInt(bytes[0])
              + "."
              + Byte.toUnsignedInt(bytes[1])
              + "."
              + Byte.toUnsignedInt(bytes[2])
              + ".0/24");
    }
    return new Network(HexFormat.of().formatHex(bytes, 0, KEPT_OF_V6) + "/56");
  }
}
