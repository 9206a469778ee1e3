package ma.tasrih.declarations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationRefusal;
import ma.tasrih.declarations.usecase.FindDeclaration;
import ma.tasrih.declarations.usecase.RevealNumbers;
import ma.tasrih.declarations.usecase.RevealRegistrations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;

/**
 * The button that shows the numbers of a view: {@code view}, {@code key} and {@code page} say
 * which. Notes it and goes back to the page, which shows them once.
 */
@WebServlet({
  "/employer/declarations/reveal",
  "/inspector/declarations/reveal",
  "/admin/declarations/reveal"
})
public class RevealServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentActor currentActor;
  @Inject private transient ActingAffiliate acting;
  @Inject private transient FindDeclaration findDeclaration;
  @Inject private transient ActFor actFor;
  @Inject private transient RevealNumbers revealNumbers;
  @Inject private transient RevealRegistrations revealRegistrations;
  @Inject private transient Revealed revealed;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String back = reveal(request);
      response.setHeader("Location", back);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    } catch (Refusal refusal) {
      boolean forbidden = refusal.code().kind() == RefusalCode.Kind.FORBIDDEN;
      response.sendError(
          forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Tells where to go back to. */
  private String reveal(HttpServletRequest request) {
    Actor actor = currentActor.require();
    String page = "page=" + text(request, "page").replaceAll("\\D", "");
    return switch (text(request, "view")) {
      case "DECLARATION" -> declaration(actor, text(request, "key")) + page;
      case "ROSTER" -> roster(text(request, "key")) + page;
      case "REGISTRATIONS" -> registrations(actor) + page;
      default -> throw new Refusal(DeclarationRefusal.DECLARATION_NOT_FOUND);
    };
  }

  private String declaration(Actor actor, String key) {
    Declaration found = findDeclaration.find(actor, key).declaration();
    String number = found.filingOrThrow().number().toString();
    ActingFor who = actFor.require(actor, found.key().affiliate(), Scope.READ);
    revealNumbers.reveal(who, "DECLARATION", number);
    revealed.once("DECLARATION", number);
    return "detail.xhtml?number=" + number + "&";
  }

  private String roster(String key) {
    ActingFor who = acting.require(Scope.READ);
    YearMonth month = month(key);
    String roster = who.affiliate() + "-" + month;
    revealNumbers.reveal(who, "ROSTER", roster);
    revealed.once("ROSTER", roster);
    return "roster.xhtml?period=" + month + "&";
  }

  private String registrations(Actor actor) {
    revealRegistrations.reveal(actor);
    revealed.once("REGISTRATIONS", "open");
    return "registrations.xhtml?";
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException notAMonth) {
      throw new Refusal(DeclarationRefusal.DECLARATION_NOT_FOUND);
    }
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
