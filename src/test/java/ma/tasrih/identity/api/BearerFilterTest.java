package ma.tasrih.identity.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BearerFilterTest {

  @Test
  void the_scheme_is_read_in_any_case() {
    assertEquals(Optional.of("t0k"), BearerFilter.bearer("Bearer t0k"));
    assertEquals(Optional.of("t0k"), BearerFilter.bearer("bearer  t0k "));
  }

  @Test
  void other_schemes_carry_no_token() {
    assertEquals(Optional.empty(), BearerFilter.bearer(null));
    assertEquals(Optional.empty(), BearerFilter.bearer("Basic dDprOg=="));
    assertEquals(Optional.empty(), BearerFilter.bearer("Bearer"));
    assertEquals(Optional.empty(), BearerFilter.bearer("BearerX t0k"));
  }
}
