package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ma.tasrih.scenario.Portal;
import ma.tasrih.scenario.PortalExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that ends in the middle of a form: sign in again, what was typed is still there. */
@ExtendWith(PortalExtension.class)
class DraftSurvivesIT {

  private static final String FORM = "employer/intake/form.xhtml?period=2025-07";
  private static final String TYPED = "8123,45";
  private static final Pattern INPUT =
      Pattern.compile("<input\\b[^>]*\\bname=\"([^\"]+)\"[^>]*?\\bvalue=\"([^\"]*)\"");
  private static final Pattern BUTTON = Pattern.compile("type=\"submit\"");

  /** Every field of the page as it stands, but its buttons. */
  private static Map<String, String> fields(String page) {
    Map<String, String> fields = new HashMap<>();
    for (MatchResult input : INPUT.matcher(page).results().toList()) {
      if (!BUTTON.matcher(input.group()).find()) {
        fields.put(input.group(1), input.group(2).replace("&quot;", "\"").replace("&amp;", "&"));
      }
    }
    return fields;
  }

  @Test
  void what_was_typed_is_there_after_signing_in_again(Portal portal) {
    Visitor owner = new Visitor(portal, Caller.OWNER);
    owner.signIn();
    Map<String, String> fields = fields(owner.get(FORM).body());
    assertTrue(fields.containsKey("entry:rows:0:wage"), fields::toString);
    fields.put("entry", "entry");
    fields.put("entry:rows:0:wage", TYPED);
    fields.put("entry:rows:0:situation", "");
    fields.put("entry:changed", "x");
    assertEquals(200, owner.form(FORM, fields).statusCode());

    owner.forgetSession();
    HttpResponse<String> answer = owner.form(FORM, fields);
    String to = answer.headers().firstValue("location").orElse("");
    assertTrue(to.contains("sign-in.xhtml"), answer.statusCode() + " " + to);
    owner.signIn();
    assertTrue(owner.get(FORM).body().contains(TYPED), "the draft");
  }
}
