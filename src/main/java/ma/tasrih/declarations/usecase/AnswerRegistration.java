package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import ma.tasrih.declarations.domain.DeclarationRefusal;
import ma.tasrih.declarations.domain.roster.RegistrationRequest;
import ma.tasrih.declarations.domain.roster.Registrations;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Refusal;

/** Gives a number to somebody who was declared without one; once. */
@ApplicationScoped
public class AnswerRegistration {

  @Inject private Registrations registrations;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * @param number nine digits with a right key
   * @throws Refusal when the number is none or another person's, the request does not exist or has
   *     its answer
   */
  @Transactional
  public void answer(Actor actor, long requestId, String number) {
    RequireRole.of(actor, Role.ADMIN);
    String digits = number.replaceAll("\\s", "");
    if (!InsuredNumber.Registered.isValid(digits)) {
      throw new Refusal(DeclarationRefusal.INSURED_NUMBER_MALFORMED);
    }
    RegistrationRequest request =
        registrations
            .find(requestId)
            .orElseThrow(() -> new Refusal(DeclarationRefusal.REGISTRATION_NOT_FOUND));
    if (isAnothers(request, new InsuredNumber.Registered(digits))) {
      throw new Refusal(DeclarationRefusal.INSURED_NUMBER_TAKEN);
    }
    boolean given =
        registrations.answer(
            actor,
            requestId,
            new InsuredNumber.Registered(digits),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!given) {
      throw new Refusal(DeclarationRefusal.REGISTRATION_ALREADY_ANSWERED);
    }
    journal.append(DeclarationJournal.answered(actor, request));
  }

  /** Given to another CIN, or on the roster under another name. */
  private boolean isAnothers(RegistrationRequest request, InsuredNumber.Registered number) {
    boolean answered =
        registrations.answeredWith(request.affiliate(), number).stream()
            .anyMatch(other -> !other.cin().equals(request.cin()));
    return answered
        || registrations
            .rosterName(request.affiliate(), number)
            .filter(name -> !words(name).equals(words(request.name())))
            .isPresent();
  }

  private static Set<String> words(String name) {
    return Set.copyOf(Arrays.asList(name.strip().toUpperCase(Locale.ROOT).split("\\s+")));
  }
}
