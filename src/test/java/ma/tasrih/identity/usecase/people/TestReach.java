package ma.tasrih.identity.usecase.people;

import java.util.Optional;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.domain.people.Reaches;

/** An inspector's reach in a country of two regions: 1234567 is HERE, everything else THERE. */
public final class TestReach {

  private TestReach() {}

  public static InspectorReach of(Reach reach) {
    InspectorReach made = new InspectorReach();
    made.reaches =
        new Reaches() {
          @Override
          public Reach of(long userId) {
            return reach;
          }

          @Override
          public void put(long userId, Reach other) {
            throw new UnsupportedOperationException();
          }
        };
    made.regions = number -> Optional.of(number.digits().equals("1234567") ? "HERE" : "THERE");
    return made;
  }
}
