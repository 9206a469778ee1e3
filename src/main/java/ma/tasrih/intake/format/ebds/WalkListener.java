package ma.tasrih.intake.format.ebds;

import java.util.List;
import ma.tasrih.kernel.Finding;

/** Who wants to know what stands in a file. */
interface WalkListener {

  /** Something about the file or its declaration as a whole. */
  void problem(Finding finding);

  /** Affiliate and month were met, usable or not; once, before what follows x01. */
  void heading(Heading heading);

  /** A person's record whose fields can be read, with what was found on it. */
  void person(EbdsRecord record, List<Finding> findings);

  /** A line that cannot be read as the person's it may be. */
  void lostLine(List<Finding> findings);
}
