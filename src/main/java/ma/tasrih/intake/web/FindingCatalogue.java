package ma.tasrih.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.finding.Catalogue;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.platform.FindingLook;

/** Behind {@code help/findings.xhtml}: every finding there is, and how to put it right. */
@Named("helpFindings")
@RequestScoped
public class FindingCatalogue {

  @Inject private Language language;

  private String text = "";

  /** One finding in the reader's language. */
  public record Entry(
      String code,
      FindingLook look,
      String title,
      String message,
      String fix,
      String example,
      String article) {

    private boolean holds(String wanted) {
      return List.of(code, title, message, fix).stream()
          .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
  }

  /** Those that hold the text looked for, in the order of the catalogue. */
  public List<Entry> getEntries() {
    FindingTexts texts = new FindingTexts(language.getLocale());
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Catalogue.codes().stream()
        .map(code -> entry(code, texts))
        .filter(entry -> entry.holds(wanted))
        .toList();
  }

  private static Entry entry(FindingCode code, FindingTexts texts) {
    return new Entry(
        code.name(),
        FindingLook.of(code),
        texts.title(code),
        texts.pattern(code),
        texts.fix(code),
        texts.example(code),
        texts.article(code));
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}
