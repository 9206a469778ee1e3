package ma.tasrih.signin.domain.visit;

import java.util.List;

/**
 * From where and with what somebody comes.
 *
 * @param browser family of the browser, such as {@code Firefox}
 * @param devices tokens of the device cookie, at most three
 */
public record Visitor(Network network, String browser, List<String> devices) {

  public Visitor {
    devices = List.copyOf(devices);
  }
}
