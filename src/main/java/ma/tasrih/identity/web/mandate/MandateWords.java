package ma.tasrih.identity.web.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.platform.DisplayTexts;

/** Words for scopes and for acts of the journal: {@code #{mandateWords.act(code, locale)}}. */
@Named
@ApplicationScoped
public class MandateWords {

  /** Such as "Consulter, Préparer". */
  public String scopes(Collection<Scope> scopes, Locale locale) {
    return MandateRows.words(scopes, locale);
  }

  /** The code itself when we have no word for it. */
  public String act(String code, Locale locale) {
    try {
      return DisplayTexts.text("act." + code, locale);
    } catch (MissingResourceException unknown) {
      return code;
    }
  }
}
