package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @ValueSource(classes = {FindingCode.class, RefusalCode.class})
  void each_code_means_one_thing_in_the_whole_portal(Class<?> kind) {
    TreeMap<String, List<String>> owners = new TreeMap<>();
    for (Class<?> codes : enumsOf(kind)) {
      for (Object code : codes.getEnumConstants()) {
        owners.merge(((Enum<?>) code).name(), List.of(codes.getName()), CodesTest::joined);
      }
    }
    assertTrue(owners.keySet().stream().allMatch(name -> name.matches("[A-Z][A-Z0-9_]*")));
    owners.values().removeIf(enums -> enums.size() == 1);
    assertEquals(new TreeMap<>(), owners);
  }

  private static List<? extends Class<?>> enumsOf(Class<?> kind) {
    return Rooms.CLASSES.stream()
        .filter(one -> one.isEnum() && one.isAssignableTo(kind))
        .map(one -> one.reflect())
        .toList();
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }
}
