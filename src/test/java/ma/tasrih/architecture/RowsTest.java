package ma.tasrih.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final List<Class<? extends Annotation>> KEPT =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class);

  /** The persistence provider sees an assignment only inside the row's own class. */
  @Test
  void a_row_is_changed_by_its_own_methods_only() {
    noClasses()
        .should()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "a field of a row is set from outside",
                access ->
                    access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && KEPT.stream().anyMatch(access.getTargetOwner()::isAnnotatedWith)
                        && !access.getOriginOwner().equals(access.getTargetOwner())))
        .check(Rooms.CLASSES);
  }
}
