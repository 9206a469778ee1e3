package ma.tasrih.intake.format.zip;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in an archive we make, from names strangers chose: none leads out of the folder it is
 * unpacked in, none means a device, and no two are the same on any system.
 */
public final class EntryNames {

  private static final int LONGEST = 200;
  private static final String NAMELESS = "fichier";
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}:*?\"<>|]");
  private static final Pattern BETWEEN = Pattern.compile("[/\\\\]+");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private final Set<String> taken = new HashSet<>();

  /**
   * The name of the next file.
   *
   * @param name as somebody wrote it
   * @param ending what it ends in from now on, with its dot; empty to leave it
   */
  public String next(String name, String ending) {
    String safe = withEnding(safe(name), ending);
    String free = safe;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      int dot = dotOf(safe);
      free = safe.substring(0, dot) + " (" + i + ")" + safe.substring(dot);
    }
    return free;
  }

  private static String safe(String name) {
    String safe =
        Arrays.stream(BETWEEN.split(UNSAFE.matcher(name).replaceAll("_")))
            .map(EntryNames::folder)
            .filter(folder -> !folder.isEmpty())
            .collect(Collectors.joining("/"));
    String end = safe.substring(Math.max(0, safe.length() - LONGEST));
    String bare = end.startsWith("/") ? end.substring(1) : end;
    return bare.isEmpty() ? NAMELESS : bare;
  }

  /** One step of the way; those up, and those to here, are none. */
  private static String folder(String written) {
    String bare = written.replaceFirst("[. ]+$", "").strip();
    return DEVICE.matcher(bare).matches() ? "_" + bare : bare;
  }

  private static String withEnding(String name, String ending) {
    boolean there = name.toLowerCase(Locale.ROOT).endsWith(ending);
    return there ? name : name.substring(0, dotOf(name)) + ending;
  }

  private static int dotOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? dot : name.length();
  }
}
