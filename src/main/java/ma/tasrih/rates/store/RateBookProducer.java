package ma.tasrih.rates.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import ma.tasrih.rates.domain.RateBook;

/** Gives every bean the one rate book, read when the first of them asks. */
@ApplicationScoped
public class RateBookProducer {

  private final RateBook book = RateFiles.load();

  /** Dependent on purpose: the book is final and immutable, so beans share it without a proxy. */
  @Produces
  public RateBook rateBook() {
    return book;
  }
}
