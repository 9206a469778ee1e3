package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.ReceiptDocument;
import ma.tasrih.declarations.domain.ReceiptPrinter;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.Actor;

/** Makes the receipt of a filed declaration the actor may read; made anew each time, never kept. */
@ApplicationScoped
public class PrintReceipt {

  @Inject private FindDeclaration findDeclaration;
  @Inject private EmployerRegister employers;
  @Inject private ReceiptPrinter printer;
  @Inject private Clock clock;

  /**
   * @return the bytes of a PDF file
   * @throws ma.tasrih.kernel.Refusal when the declaration is not there for the actor
   */
  public byte[] print(Actor actor, String number, Locale language) {
    SubmitDeclaration.Filed filed = findDeclaration.find(actor, number);
    Declaration declaration = filed.declaration();
    Declaration.Filing filing = declaration.filingOrThrow();
    return printer.print(
        new ReceiptDocument(
            number,
            employers.find(declaration.key().affiliate()).orElseThrow(),
            content(declaration),
            new ReceiptDocument.Submission(
                filing.submittedAt(), filing.submittedBy(), "", filing.fileSha256()),
            filed.order(),
            new ReceiptDocument.Proof(Optional.empty(), "", clock.instant())),
        language);
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
