package ma.tasrih.matrix;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import ma.tasrih.kernel.RefusalCode;

/** Every code of every feature. */
final class Refusals {

  static final List<RefusalCode> ALL =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("ma.tasrih")
              .stream()
              .filter(one -> one.isEnum() && one.isAssignableTo(RefusalCode.class))
              .flatMap(one -> Arrays.stream(one.reflect().getEnumConstants()))
              .map(RefusalCode.class::cast)
              .toList();

  private Refusals() {}
}
