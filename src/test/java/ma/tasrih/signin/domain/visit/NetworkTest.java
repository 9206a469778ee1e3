package ma.tasrih.signin.domain.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "105.66.12.200, 105.66.12.0/24",
    "105.66.12.1, 105.66.12.0/24",
    "105.66.13.1, 105.66.13.0/24",
    "2001:db8:1:22ff::1, 20010db8000122/56",
    "2001:db8:1:2200:ffff::1, 20010db8000122/56",
    "2001:db8:1:23ff::1, 20010db8000123/56",
    "[2001:db8:1:22ff::1%eth0], 20010db8000122/56",
    "::ffff:105.66.12.9, 105.66.12.0/24",
    "localhost, unknown",
    "evil.example, unknown",
    "999.1.1.1, unknown",
    "'', unknown",
  })
  void a_neighbourhood_is_what_one_line_or_office_gets(String address, String network) {
    assertEquals(network, Network.of(address).prefix());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox · Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0 | Edge · Windows",
        "Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 | Chrome",
        "Mozilla/5.0 (iPhone) AppleWebKit/605.1 Version/17.5 Mobile Safari/604.1 | Safari · iPhone",
        "curl/8.0 | other",
      })
  void a_browser_is_known_by_its_family_and_system(String agent, String known) {
    assertEquals(known, Browser.of(agent));
  }
}
