package ma.tasrih.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Where a class stands.
 *
 * @param feature the feature, {@code kernel} or {@code platform}
 * @param room the room inside the feature, empty for a class beside the rooms
 * @param path the package below the root
 */
record Place(String feature, String room, String path) {

  static boolean isOurs(JavaClass one) {
    return one.getPackageName().startsWith(Rooms.ROOT + ".");
  }

  static Place of(JavaClass one) {
    String path = one.getPackageName().substring(Rooms.ROOT.length() + 1);
    String[] parts = path.split("\\.");
    return new Place(parts[0], parts.length > 1 ? parts[1] : "", path);
  }

  boolean isKernel() {
    return feature.equals("kernel");
  }

  boolean isPlatform() {
    return feature.equals("platform");
  }

  boolean isProgram() {
    return Rooms.PROGRAMS.contains(path) || Rooms.MADE_OF.containsKey(path);
  }

  int rank() {
    return Rooms.FEATURES.indexOf(feature);
  }

  /** The row of the table this place follows. */
  String row() {
    return isKernel() || isPlatform() ? feature : room;
  }
}
