package ma.tasrih.signin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TypedBeforeTest {

  @Test
  void what_was_typed_is_kept_and_no_secret_nor_state_of_the_page() {
    Map<String, String[]> sent = new TreeMap<>();
    sent.put("open:name", new String[] {"Cabinet Neuf"});
    sent.put("open:scopes", new String[] {"READ", "FILE"});
    sent.put("open:password", new String[] {"hush"});
    sent.put("confirm:code", new String[] {"123456"});
    sent.put("jakarta.faces.ViewState", new String[] {"1:2"});
    sent.put("long", new String[] {"x".repeat(501)});
    assertEquals(
        List.of(
            new TypedBefore.Field("open:name", "Cabinet Neuf"),
            new TypedBefore.Field("open:scopes", "READ"),
            new TypedBefore.Field("open:scopes", "FILE")),
        TypedBefore.fields(sent));
  }
}
