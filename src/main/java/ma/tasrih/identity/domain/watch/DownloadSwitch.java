package ma.tasrih.identity.domain.watch;

/** Stops every download at once, and nothing else: filing goes on. */
public interface DownloadSwitch {

  boolean isOff();

  void turn(boolean off);
}
