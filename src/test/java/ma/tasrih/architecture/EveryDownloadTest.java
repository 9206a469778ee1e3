package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.watch.DownloadCounts;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.identity.usecase.watch.CountDownload;
import ma.tasrih.journal.usecase.JournalWriter;
import org.junit.jupiter.api.Test;

/** Whatever is handed out is counted, and what is counted leaves an entry in the journal. */
class EveryDownloadTest {

  private static final String WATCH = "ma.tasrih.identity.domain.watch";

  @Test
  void every_kind_of_download_is_counted_by_the_class_that_names_it() {
    Set<String> uncounted =
        naming().stream()
            .filter(one -> one.getAccessesFromSelf().stream().noneMatch(EveryDownloadTest::counts))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), uncounted);
  }

  @Test
  void every_kind_is_used() {
    Set<String> used =
        naming().stream()
            .flatMap(one -> one.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(DownloadKind.class))
            .map(access -> access.getTarget().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        Set.of(DownloadKind.values()).stream()
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, used);
  }

  @Test
  void nothing_is_counted_but_by_the_class_that_tells_the_journal() {
    Set<String> counting =
        Rooms.CLASSES.stream()
            .filter(one -> calls(one, DownloadCounts.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(CountDownload.class.getName()), counting);
    assertTrue(calls(Rooms.CLASSES.get(CountDownload.class), JournalWriter.class));
  }

  private static Set<JavaClass> naming() {
    return Rooms.CLASSES.stream()
        .filter(one -> !one.getPackageName().equals(WATCH))
        .filter(
            one ->
                one.getFieldAccessesFromSelf().stream()
                    .anyMatch(access -> access.getTargetOwner().isEquivalentTo(DownloadKind.class)))
        .collect(Collectors.toSet());
  }

  private static boolean calls(JavaClass one, Class<?> other) {
    return one.getMethodCallsFromSelf().stream()
        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(other));
  }

  private static boolean counts(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(DownloadBudget.class)
        && Set.of("take", "note").contains(access.getTarget().getName());
  }
}
