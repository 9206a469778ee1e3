package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of a hundred thousand lines through a server with 512 MB of heap. */
@ExtendWith(PortalExtension.class)
class LargeFileIT {

  private static final int LINES = 100_000;

  @Test
  void a_hundred_thousand_lines_are_checked_and_filed_without_running_out(Portal portal)
      throws Exception {
    Api accountant = new Api(portal, "demo-accountant");
    String affiliate =
        portal
            .database()
            .one("select affiliate_number from employer order by affiliate_number desc limit 1,1");
    byte[] file = Payrolls.csv(LINES, 3).getBytes(StandardCharsets.UTF_8);
    String id =
        accountant.depositAndCheck(
            "filename=grand.csv&affiliate=" + affiliate + "&period=2025-04", file);
    JsonObject deposit = accountant.checked(id);
    assertEquals("CHECKED", deposit.get("state").getAsString());
    Api.Answer filed = accountant.submit(id, "ALL_OR_NOTHING", "large");
    assertEquals(201, filed.status(), filed.body());
    JsonObject declaration = filed.json().getAsJsonArray("declarations").get(0).getAsJsonObject();
    assertEquals(LINES, declaration.getAsJsonObject("lines").get("accepted").getAsInt());
    assertEquals(
        Integer.toString(LINES),
        portal
            .database()
            .one(
                "select count(*) from declaration_line l join declaration d on d.id ="
                    + " l.declaration_id where d.number = '"
                    + declaration.get("number").getAsString()
                    + "'"));
    String loads =
        "select variable_value from information_schema.global_status where variable_name ="
            + " 'COM_LOAD'";
    assertTrue(Integer.parseInt(portal.database().one(loads)) >= LINES / 2000, "not in bulk");
    assertFalse(portal.log().contains("OutOfMemoryError"), "the server ran out of memory");
  }
}
