package ma.tasrih.scenario;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one portal of this run, started when the first test asks: {@code void name(Portal
 * portal)}. It has demo data, and its clock starts on 4 July 2025. A test that stops or kills a
 * portal starts its own.
 */
public final class PortalExtension implements ParameterResolver {

  private static final Map<String, String> PROPERTIES =
      Map.of("tasrih.demo", "true", "tasrih.clock", "2025-07-04");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Portal.class || type == TestDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    boolean databaseOnly = parameter.getParameter().getType() == TestDatabase.class;
    return databaseOnly ? TestDatabase.shared() : shared(test);
  }

  private static Portal shared(ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(PortalExtension.class))
        .getOrComputeIfAbsent(
            "portal", key -> Portal.start(TestDatabase.shared(), PROPERTIES), Portal.class);
  }
}
