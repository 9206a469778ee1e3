package ma.tasrih.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ma.tasrih.kernel.Refusal;

/** Which part of a list a call asks for: 100 items from the first unless told, 1,000 at most. */
public class Page {

  private static final int MOST = 1000;

  @QueryParam("offset")
  @DefaultValue("0")
  private String offset;

  @QueryParam("limit")
  @DefaultValue("100")
  private String limit;

  /**
   * From 0.
   *
   * @throws Refusal for what is not a whole number from 0
   */
  public int offset() {
    return number(offset);
  }

  /**
   * 1 to 1,000.
   *
   * @throws Refusal for what is not a whole number from 0
   */
  public int limit() {
    return Math.max(1, Math.min(MOST, number(limit)));
  }

  /** A number that is none would make the framework say the address does not exist. */
  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new Refusal(CallRefusal.PAGE_MALFORMED);
    }
    return Integer.parseInt(text);
  }

  /** The page as the HTTP contract writes it. */
  public JsonObject of(JsonArrayBuilder items, long total) {
    return Json.createObjectBuilder()
        .add("items", items)
        .add("offset", offset())
        .add("limit", limit())
        .add("total", total)
        .build();
  }
}
