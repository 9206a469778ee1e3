package ma.tasrih.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list a call asks for: 100 items from the first unless told, 1,000 at most. */
public class Page {

  private static final int MOST = 1000;

  @QueryParam("offset")
  @DefaultValue("0")
  private int offset;

  @QueryParam("limit")
  @DefaultValue("100")
  private int limit;

  /** From 0; a negative one counts as 0. */
  public int offset() {
    return Math.max(0, offset);
  }

  /** 1 to 1,000. */
  public int limit() {
    return Math.max(1, Math.min(MOST, limit));
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
