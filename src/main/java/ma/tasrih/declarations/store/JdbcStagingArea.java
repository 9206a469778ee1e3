package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DraftHeader;
import ma.tasrih.declarations.domain.Staging;
import ma.tasrih.declarations.domain.StagingArea;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Vault;

/** Stages lines in the database, many at a time, each batch in a transaction of its own. */
@ApplicationScoped
public class JdbcStagingArea implements StagingArea {

  private static final int BATCH = 2000;

  @Inject StagedRows rows;
  @Inject Vault vault;

  @Override
  public Staging begin(long depositId, int attempt) {
    return new OpenStaging(depositId, attempt);
  }

  private final class OpenStaging implements Staging {

    private final long depositId;
    private final int attempt;
    private final Map<Long, Integer> positions = new HashMap<>();
    private final Map<Long, KeyOwner> owners = new HashMap<>();
    private final List<Object[]> waiting = new ArrayList<>(BATCH);

    OpenStaging(long depositId, int attempt) {
      this.depositId = depositId;
      this.attempt = attempt;
    }

    @Override
    public long open(DraftHeader header) {
      long draft = rows.open(depositId, attempt, header);
      owners.put(draft, KeyOwner.employer(header.key().affiliate()));
      return draft;
    }

    @Override
    public void line(long draft, DeclaredLine line) {
      int position = positions.merge(draft, 1, Integer::sum) - 1;
      waiting.add(LineColumns.of(vault, owners.get(draft), draft, position, line));
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    @Override
    public void close(
        long draft, Declaration result, Map<Branch, Money> ceilings, LineShares shares) {
      flush();
      rows.close(draft, result, ceilings, shares);
    }

    private void flush() {
      rows.lines(waiting);
      waiting.clear();
    }
  }
}
