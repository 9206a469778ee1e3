package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.ReceivedFiles;
import ma.tasrih.declarations.domain.receipt.ReceiptDocument;
import ma.tasrih.declarations.domain.receipt.ReceiptPrinter;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.journal.usecase.FindEntry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the receipt of a filed declaration the actor may read; made anew each time, never kept. */
@ApplicationScoped
public class PrintReceipt {

  @Inject private FindDeclaration findDeclaration;
  @Inject private EmployerRegister employers;
  @Inject private ReceiptPrinter printer;
  @Inject private ReceivedFiles files;
  @Inject private FindEntry entries;
  @Inject private ActFor actFor;
  @Inject private DownloadBudget budget;
  @Inject private Clock clock;

  /** Where the portal is seen from outside, such as {@code https://portail.example.ma/tasrih}. */
  @Inject
  @ConfigProperty(name = "tasrih.public-url")
  private Optional<String> publicUrl;

  /**
   * @return the bytes of a PDF file
   * @throws ma.tasrih.kernel.Refusal when the declaration is not there for the actor
   */
  public byte[] print(Actor actor, String number, Locale language) {
    SubmitDeclaration.Filed filed = findDeclaration.find(actor, number);
    Declaration declaration = filed.declaration();
    budget.take(actor, TakenOut.of(DownloadKind.RECEIPT, declaration.key().affiliate(), number, 0));
    Declaration.Filing filing = declaration.filingOrThrow();
    return printer.print(
        new ReceiptDocument(
            number,
            employers.find(declaration.key().affiliate()).orElseThrow(),
            content(declaration),
            new ReceiptDocument.Submission(
                filing.submittedAt(),
                filing.submittedBy(),
                fileName(actor, declaration),
                filing.fileSha256()),
            filed.order(),
            new ReceiptDocument.Proof(inscription(number), checkAt(), clock.instant())),
        language);
  }

  private String fileName(Actor actor, Declaration declaration) {
    ActingFor who = actFor.require(actor, declaration.key().affiliate(), Scope.READ);
    return files.nameOf(who, declaration.id()).orElse("");
  }

  private Optional<ReceiptDocument.Inscription> inscription(String number) {
    return entries
        .of(CheckReceipt.ACTS, CheckReceipt.OBJECT, number)
        .map(e -> new ReceiptDocument.Inscription(e.chain(), e.position(), e.hash()));
  }

  private String checkAt() {
    return publicUrl.map(url -> url.replaceFirst("/+$", "") + "/check.xhtml").orElse("");
  }

  private static ReceiptDocument.Content content(Declaration declaration) {
    DeclarationTotals totals = declaration.totals();
    return new ReceiptDocument.Content(
        declaration.key().period(),
        declaration.kind(),
        declaration.rank(),
        totals.accepted(),
        new ReceiptDocument.Totals(
            totals.days(), totals.actualWages(), totals.cappedWages(), totals.allowanceToRepay()));
  }
}
