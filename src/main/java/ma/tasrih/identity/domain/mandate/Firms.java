package ma.tasrih.identity.domain.mandate;

import java.util.List;
import java.util.Optional;

/** Accountants' firms, as they are stored. */
public interface Firms {

  Optional<Firm> byNumber(FirmNumber number);

  Optional<Firm> byId(long id);

  /** By name; a part of the whole. */
  List<Firm> list(int offset, int limit);

  long count();

  void setOpen(long id, boolean open);
}
