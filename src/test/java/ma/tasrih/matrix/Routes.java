package ma.tasrih.matrix;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every route in the pages and in the classes; nobody has to remember to list one. */
final class Routes {

  private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

  /** Shipped classes, by name, in order. */
  private static final List<Class<?>> CLASSES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("ma.tasrih")
              .stream()
              .filter(one -> !one.getName().endsWith("package-info"))
              .<Class<?>>map(one -> one.reflect())
              .sorted((a, b) -> a.getName().compareTo(b.getName()))
              .toList();

  private static final Map<String, Class<?>> BEANS = allBeans();

  /** A parameter of a path that says what it looks like. */
  private static final String PATTERN = "\\{(\\w+)\\s*:(?:[^{}]|\\{[^}]*\\})*\\}";

  private static final Pattern SETTER = Pattern.compile("set[A-Z].*");
  private static final Pattern GETTER = Pattern.compile("(get|is)[A-Z].*");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)\\}");
  private static final Pattern CALL = Pattern.compile("(?<![\\w.:])(\\w+)\\.(\\w+)\\(");
  private static final Pattern METHOD_EXPRESSION =
      Pattern.compile(
          "\\b(?:action|actionListener|listener|validator|valueChangeListener|method|"
              + "completeMethod)\\s*=\\s*\"#\\{\\s*(\\w+)\\.(\\w+)[^\"]*\"");
  private static final Pattern BUTTON = Pattern.compile("<t:button\\b[^>]*>");
  private static final Pattern BUTTON_BEAN = Pattern.compile("\\bbean=\"#\\{(\\w+)\\}\"");
  private static final Pattern BUTTON_ACTION = Pattern.compile("\\baction=\"(\\w+)\"");

  private Routes() {}

  static SortedSet<Route> all() {
    SortedSet<Route> all = new TreeSet<>();
    pages().forEach(page -> all.add(new Route(Route.Kind.PAGE, page)));
    servlets().forEach(path -> all.add(new Route(Route.Kind.SERVLET, path)));
    calls().forEach(call -> all.add(new Route(Route.Kind.API, call)));
    actions().forEach(action -> all.add(new Route(Route.Kind.ACTION, action)));
    UseCases.tried().forEach(act -> all.add(new Route(Route.Kind.USECASE, act)));
    return all;
  }

  /** Every page, and every other file, somebody may ask for by its address. */
  static List<String> pages() {
    return files("").map(PAGES::relativize).map(Object::toString).filter(Routes::isAsked).toList();
  }

  private static boolean isAsked(String page) {
    return !page.startsWith("WEB-INF") && !page.startsWith("resources");
  }

  private static Stream<java.nio.file.Path> files(String ending) {
    try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of classes that say so themselves, and of descriptors; that of Faces serves the pages. */
  static List<String> servlets() {
    Stream<String> said =
        classes().stream().flatMap(one -> pathsOf(one).stream()).map(path -> "/" + path);
    Stream<String> described =
        Descriptors.texts().flatMap(text -> Descriptors.servletPatterns(text).stream());
    return Stream.concat(said, described)
        .filter(path -> !path.equals("*.xhtml"))
        .map(path -> path.substring(1))
        .sorted()
        .toList();
  }

  /** Where a servlet answers, from the context root. */
  static List<String> pathsOf(Class<?> one) {
    WebServlet servlet = one.getAnnotation(WebServlet.class);
    return servlet == null
        ? List.of()
        : Stream.of(servlet.value(), servlet.urlPatterns())
            .flatMap(Arrays::stream)
            .map(path -> path.substring(1))
            .toList();
  }

  /** Shipped classes. */
  static List<Class<?>> classes() {
    return CLASSES;
  }

  static List<String> calls() {
    return CLASSES.stream()
        .filter(one -> one.isAnnotationPresent(Path.class))
        .flatMap(one -> Arrays.stream(one.getDeclaredMethods()).flatMap(m -> call(one, m)))
        .sorted()
        .toList();
  }

  private static Stream<String> call(Class<?> resource, Method method) {
    Path below = method.getAnnotation(Path.class);
    String path =
        resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    List<String> verbs =
        Arrays.stream(method.getAnnotations())
            .map(Annotation::annotationType)
            .map(type -> type.getAnnotation(HttpMethod.class))
            .filter(verb -> verb != null)
            .map(HttpMethod::value)
            .toList();
    if (below != null && verbs.isEmpty()) {
      throw new IllegalStateException("a sub-resource the matrix cannot look into: " + method);
    }
    return verbs.stream().map(verb -> verb + " " + path.replaceAll(PATTERN, "{$1}"));
  }

  /**
   * What a bean can be made to do: every public method that is no plain getter or setter, whatever
   * it returns, and whatever a page calls.
   */
  static SortedSet<String> actions() {
    SortedSet<String> actions = new TreeSet<>(namedInPages());
    beans()
        .forEach(
            (name, bean) ->
                Arrays.stream(bean.getMethods())
                    .filter(Routes::acts)
                    .forEach(method -> actions.add(name + "." + method.getName())));
    return actions;
  }

  private static boolean acts(Method method) {
    boolean ours = method.getDeclaringClass().getName().startsWith("ma.tasrih");
    boolean accessor =
        SETTER.matcher(method.getName()).matches() && method.getParameterCount() == 1
            || GETTER.matcher(method.getName()).matches() && method.getParameterCount() == 0;
    return ours
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && !accessor
        && !isWording(method);
  }

  /** Puts into words what the page holds already: takes things of ours, no text or number. */
  private static boolean isWording(Method method) {
    return method.getReturnType() != void.class
        && method.getParameterCount() > 0
        && Arrays.stream(method.getParameterTypes())
            .noneMatch(type -> type == String.class || type.isPrimitive());
  }

  /** EL name → bean. */
  static Map<String, Class<?>> beans() {
    return BEANS;
  }

  private static Map<String, Class<?>> allBeans() {
    Map<String, Class<?>> beans = new TreeMap<>();
    for (Class<?> one : CLASSES) {
      Named named = one.getAnnotation(Named.class);
      if (named != null) {
        String name = named.value();
        beans.put(name.isEmpty() ? Introspector.decapitalize(one.getSimpleName()) : name, one);
      }
    }
    return beans;
  }

  /** Actions as pages, parts and tags name them. */
  static SortedSet<String> namedInPages() {
    SortedSet<String> named = new TreeSet<>();
    for (java.nio.file.Path file : files(".xhtml").toList()) {
      String page = text(file);
      Matcher expression = METHOD_EXPRESSION.matcher(page);
      while (expression.find()) {
        named.add(expression.group(1) + "." + expression.group(2));
      }
      BUTTON.matcher(page).results().forEach(button -> button(button.group(), named));
      EXPRESSION.matcher(page).results().forEach(inside -> calls(inside.group(1), named));
    }
    return named;
  }

  /** Methods of beans that an expression calls, unless they only word what they are given. */
  private static void calls(String expression, SortedSet<String> named) {
    CALL.matcher(expression)
        .results()
        .filter(call -> beans().containsKey(call.group(1)))
        .filter(
            call ->
                Arrays.stream(beans().get(call.group(1)).getMethods())
                    .filter(method -> method.getName().equals(call.group(2)))
                    .anyMatch(Routes::acts))
        .forEach(call -> named.add(call.group(1) + "." + call.group(2)));
  }

  private static void button(String tag, SortedSet<String> named) {
    Matcher bean = BUTTON_BEAN.matcher(tag);
    Matcher action = BUTTON_ACTION.matcher(tag);
    if (bean.find() && action.find()) {
      named.add(bean.group(1) + "." + action.group(1));
    }
  }

  private static String text(java.nio.file.Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
