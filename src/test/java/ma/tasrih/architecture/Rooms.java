package ma.tasrih.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The floor plan: features in their order, rooms inside, and what each room may import. {@code
 * RoomsTest} holds the code to it.
 */
final class Rooms {

  static final String ROOT = "ma.tasrih";

  /** Everything that is shipped. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A feature may import those before it. */
  static final List<String> FEATURES =
      List.of(
          "journal",
          "vault",
          "identity",
          "signin",
          "rates",
          "employers",
          "contributions",
          "payments",
          "declarations",
          "intake",
          "maritime",
          "arrears",
          "control");

  /** Room → rooms of its own feature it may import. */
  static final Map<String, Set<String>> OWN =
      Map.of(
          "domain", Set.of("domain"),
          "format", Set.of("domain", "format"),
          "usecase", Set.of("domain", "usecase"),
          "store", Set.of("domain", "store"),
          "web", Set.of("domain", "usecase", "web"),
          "api", Set.of("domain", "usecase", "api"),
          "adapter", Set.of("domain", "usecase", "adapter"));

  /** Room → rooms of earlier features it may import. */
  static final Map<String, Set<String>> EARLIER =
      Map.of(
          "domain", Set.of("domain"),
          "format", Set.of("domain"),
          "usecase", Set.of("domain", "usecase"),
          "store", Set.of("domain"),
          "web", Set.of("domain", "usecase", "web"),
          "api", Set.of("domain", "usecase", "api"),
          "adapter", Set.of("domain"));

  /** What a use case may know of {@code platform}: that the portal starts, and for whom. */
  static final Set<String> AT_START =
      Set.of("DatabaseReady", "DemoAccounts", "Account", "Readiness");

  /** Rooms that may lean on {@code platform}: those that speak to the server or the database. */
  static final Set<String> ON_PLATFORM = Set.of("store", "web", "api", "adapter");

  private static final List<String> INJECTION =
      List.of(
          "jakarta.inject.",
          "jakarta.enterprise.",
          "jakarta.annotation.",
          "org.eclipse.microprofile.config.");

  /**
   * Room → what it may import from outside, by the beginning of the name. The JDK is free to all.
   */
  static final Map<String, List<String>> OUTSIDE =
      Map.of(
          "kernel", List.of(),
          "domain", List.of(),
          "format", List.of(),
          "usecase", plus(INJECTION, "jakarta.transaction.", "jakarta.security."),
          "store",
              plus(
                  INJECTION,
                  "jakarta.persistence.",
                  "jakarta.transaction.",
                  "org.eclipse.persistence."),
          "web",
              plus(
                  INJECTION,
                  "jakarta.faces.",
                  "jakarta.el.",
                  "jakarta.security.",
                  "jakarta.servlet.",
                  "org.primefaces."),
          "api",
              plus(
                  INJECTION,
                  "jakarta.ws.rs.",
                  "jakarta.json.",
                  "jakarta.security.",
                  "org.eclipse.microprofile.openapi."));

  /** Programs of their own: they import nothing of ours, and of the JDK what they like. */
  static final Set<String> PROGRAMS = Set.of("verifier");

  /** Programs made of parts of ours, and those parts. */
  static final Map<String, List<String>> MADE_OF =
      Map.of(
          "checker",
          List.of(
              "contributions.domain",
              "declarations.domain",
              "intake.api",
              "intake.domain",
              "intake.domain.finding",
              "intake.format.csv",
              "intake.usecase.check",
              "platform",
              "rates.store"));

  /** Package → the one library it exists for. */
  static final Map<String, String> READERS =
      Map.of(
          "intake.format.csv", "org.apache.commons.csv.",
          "intake.format.xlsx", "org.dhatim.fastexcel.",
          "rates.store", "org.apache.commons.csv.");

  private Rooms() {}

  private static List<String> plus(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }
}
