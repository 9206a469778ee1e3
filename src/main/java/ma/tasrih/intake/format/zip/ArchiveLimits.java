package ma.tasrih.intake.format.zip;

/**
 * How much of an archive is read.
 *
 * @param entries files in it
 * @param bytes inflated bytes in all
 * @param ratio inflated bytes for one packed byte, asked from {@code freeBytes} on: honest files
 *     reach 40, bombs 1,000
 * @param freeBytes inflated bytes of one entry before the ratio counts
 */
public record ArchiveLimits(int entries, long bytes, int ratio, long freeBytes) {

  private static final long MEGABYTE = 1024L * 1024;

  /** For files of declarations. */
  public static final ArchiveLimits BUNDLE =
      new ArchiveLimits(500, 2048 * MEGABYTE, 200, 32 * MEGABYTE);

  /** For the parts of a workbook, which may hold pictures and many sheets. */
  public static final ArchiveLimits WORKBOOK =
      new ArchiveLimits(2000, 2048 * MEGABYTE, 200, 32 * MEGABYTE);
}
