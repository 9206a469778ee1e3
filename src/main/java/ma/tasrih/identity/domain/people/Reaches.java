package ma.tasrih.identity.domain.people;

/** Who looks after which affiliates, as it is stored. */
public interface Reaches {

  /** As it was at one moment; {@link Reach#NOTHING} when nothing is kept for the inspector. */
  Reach of(long userId);

  void put(long userId, Reach reach);
}
