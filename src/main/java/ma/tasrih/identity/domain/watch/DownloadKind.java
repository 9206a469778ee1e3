package ma.tasrih.identity.domain.watch;

/** What is handed out. */
public enum DownloadKind {
  RECEIPT(1),
  ORDER(1),
  ROSTER(1),
  FINDINGS(1),
  DECLARATION_FILE(1),
  /** Lines on a page or of the HTTP interface: people, but no document. */
  LINES(0);

  private final int documents;

  DownloadKind(int documents) {
    this.documents = documents;
  }

  /** 1 for a file, 0 for a part of a page. */
  public int documents() {
    return documents;
  }
}
