package ma.tasrih.payments.adapter;

import java.util.ArrayList;
import java.util.List;
import ma.tasrih.platform.print.Html;

/** Long references set in groups, so that people can read them aloud and compare them. */
final class Groups {

  private Groups() {}

  /** The groups stand apart by a gap, not a space: what is copied stays one number. */
  static Html of(String reference, int size) {
    List<Html> groups = new ArrayList<>();
    for (int from = 0; from < reference.length(); from += size) {
      String group = reference.substring(from, Math.min(from + size, reference.length()));
      groups.add(new Html("<span class=\"g\">" + Html.text(group) + "</span>"));
    }
    return new Html("<span class=\"groups\" dir=\"ltr\">" + Html.join(groups) + "</span>");
  }
}
