package ma.tasrih.identity.domain.people;

/** Who looks after which affiliates, as it is stored. */
public interface Reaches {

  /** {@link Reach#NATIONAL} when nothing is kept for the inspector. */
  Reach of(long userId);

  void put(long userId, Reach reach);
}
