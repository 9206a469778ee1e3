package ma.tasrih.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The day of a request, for pages that tell how far a date is: {@code #{today.date}}. */
@Named
@RequestScoped
public class Today {

  @Inject private Clock clock;

  private LocalDate date;

  public LocalDate getDate() {
    if (date == null) {
      date = LocalDate.now(clock);
    }
    return date;
  }
}
