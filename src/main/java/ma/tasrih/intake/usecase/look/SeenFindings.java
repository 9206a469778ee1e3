package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.CauseCount;
import ma.tasrih.intake.domain.finding.DepositFindings;
import ma.tasrih.kernel.Finding;

/** The findings of a deposit somebody sees; first what is said in place of parts set aside. */
@ApplicationScoped
public class SeenFindings {

  @Inject DepositFindings findings;

  List<Finding> page(SeenDeposit seen, int offset, int limit) {
    List<Finding> first = seen.setAside();
    List<Finding> page = part(first, offset, limit);
    int more = limit - page.size();
    if (more > 0) {
      page.addAll(findings.page(seen.view(), Math.max(0, offset - first.size()), more));
    }
    return page;
  }

  List<Finding> ofCode(SeenDeposit seen, String code, int limit) {
    List<Finding> all = part(seen.setAside(code), 0, limit);
    if (all.size() < limit) {
      all.addAll(findings.ofCode(seen.view(), code, limit - all.size()));
    }
    return all;
  }

  /** The causes met, blocking ones first. */
  List<CauseCount> groups(SeenDeposit seen) {
    List<CauseCount> groups = new ArrayList<>(findings.groups(seen.view()));
    if (!seen.ended().isEmpty()) {
      long others =
          groups.stream()
              .filter(group -> group.code() == FileCode.AFFILIATE_NOT_YOURS)
              .mapToLong(CauseCount::count)
              .sum();
      groups.removeIf(group -> group.code() == FileCode.AFFILIATE_NOT_YOURS);
      groups.add(0, new CauseCount(FileCode.AFFILIATE_NOT_YOURS, others + seen.ended().size()));
    }
    return groups;
  }

  /**
   * Hands on all of them.
   *
   * @throws IllegalStateException in the end when some were deleted meanwhile, because the file was
   *     checked anew more than once: what would be written after them would be wrong
   */
  void each(SeenDeposit seen, Consumer<Finding> out) {
    List<Finding> first = seen.setAside();
    Deposit deposit = seen.deposit();
    DepositFindings.Count counted =
        deposit.isChecked()
            ? new DepositFindings.Count(deposit.blocking() - first.size(), deposit.warnings())
            : findings.count(seen.view());
    AtomicLong handed = new AtomicLong();
    first.forEach(out);
    findings.each(
        seen.view(),
        finding -> {
          handed.incrementAndGet();
          out.accept(finding);
        });
    if (handed.get() < counted.blocking() + counted.warnings()) {
      throw new IllegalStateException(
          "findings of deposit "
              + deposit.id()
              + ", attempt "
              + seen.view().attempt()
              + ", were deleted while they were read");
    }
  }

  private static List<Finding> part(List<Finding> all, int offset, int limit) {
    return new ArrayList<>(all.stream().skip(offset).limit(limit).toList());
  }
}
