package ma.tasrih.intake.domain.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.FindingCode;

/** Every finding code there is, as published. */
public final class Catalogue {

  private static final Map<String, FindingCode> BY_NAME = index();

  private Catalogue() {}

  /** All codes: the file's first, then the declaration's. */
  public static List<FindingCode> codes() {
    return List.copyOf(BY_NAME.values());
  }

  /**
   * @throws IllegalArgumentException for a name that is not a code
   */
  public static FindingCode code(String name) {
    FindingCode code = BY_NAME.get(name);
    if (code == null) {
      throw new IllegalArgumentException("not a finding code: " + name);
    }
    return code;
  }

  private static Map<String, FindingCode> index() {
    List<FindingCode> codes = new ArrayList<>();
    Collections.addAll(codes, FileCode.values());
    Collections.addAll(codes, DeclarationCode.values());
    Map<String, FindingCode> index = new LinkedHashMap<>();
    for (FindingCode code : codes) {
      if (index.put(code.name(), code) != null) {
        throw new IllegalStateException("two finding codes are called " + code.name());
      }
    }
    return Collections.unmodifiableMap(index);
  }
}
