package ma.tasrih.employers.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;

class RegisterDemoEmployersTest {

  private final Map<AffiliateNumber, Employer> known = new LinkedHashMap<>();

  @Test
  void who_is_missing_is_entered_and_all_are_told_so_that_a_seeding_cut_short_goes_on() {
    RegisterDemoEmployers demo = new RegisterDemoEmployers();
    demo.register =
        (EmployerRegister)
            Proxy.newProxyInstance(
                EmployerRegister.class.getClassLoader(),
                new Class<?>[] {EmployerRegister.class},
                (proxy, method, arguments) -> answer(method.getName(), arguments[0]));
    List<Employer> first = demo.register();
    assertEquals(201, known.size());
    assertEquals("1234567", first.get(0).number().digits());
    known.keySet().removeIf(number -> !number.digits().equals("1234567"));
    assertEquals(first, demo.register());
    assertEquals(201, known.size());
  }

  private Object answer(String method, Object argument) {
    if (method.equals("find")) {
      return Optional.ofNullable(known.get(argument));
    }
    Employer added = (Employer) argument;
    assertEquals(null, known.put(added.number(), added), "entered twice");
    return null;
  }
}
