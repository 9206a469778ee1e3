package ma.tasrih.payments.domain;

import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.identity.domain.ActingFor;

/** What an order was issued for, told by the feature that filed it. */
public interface OrderedDocuments {

  /**
   * The document behind an order.
   *
   * @param fileSha256 of the file it was filed from
   */
  record OrderedDocument(Assessment assessment, String fileSha256) {}

  /** The document of a declaration number an order carries; there always is one. */
  OrderedDocument of(ActingFor who, String declarationNumber);
}
