package ma.tasrih.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "GET, cross-site, https://evil.example, portal.ma, false",
        "HEAD, cross-site, -, portal.ma, false",
        "POST, same-origin, https://portal.ma, portal.ma, false",
        "POST, none, -, portal.ma, false",
        "POST, same-site, https://www.portal.ma, portal.ma, true",
        "POST, cross-site, -, portal.ma, true",
        "POST, cross-site, https://portal.ma, portal.ma, true",
        "PUT, cross-site, -, portal.ma, true",
        "DELETE, cross-site, -, portal.ma, true",
        "POST, -, -, portal.ma, false",
        "POST, -, https://portal.ma, portal.ma, false",
        "POST, -, https://Portal.MA, portal.ma, false",
        "POST, -, http://127.0.0.1:8080, 127.0.0.1:8080, false",
        "POST, -, http://127.0.0.1:8081, 127.0.0.1:8080, true",
        "POST, -, https://evil.example, portal.ma, true",
        "POST, -, https://portal.ma.evil.example, portal.ma, true",
        "POST, -, null, portal.ma, true",
        "POST, -, https://portal.ma, -, true",
      })
  void a_request_set_off_by_another_site_is_told(
      String method, String fetchSite, String origin, String host, boolean foreign) {
    assertEquals(foreign, CrossSite.isForeign(method, fetchSite, origin, host));
  }
}
