package org.gouji.run;

/**
 * What one archive on disk may cost, the archives inside it included.
 *
 * @param maxEntries members
 * @param maxTotalBytes size of all members unpacked
 * @param maxRatio unpacked size against packed size, once {@code freeBytes} are passed
 * @param freeBytes unpacked size up to which the ratio is not looked at
 * @param maxDepth archives inside archives: 1 allows none inside
 */
public record ArchiveLimits(
    int maxEntries, long maxTotalBytes, int maxRatio, long freeBytes, int maxDepth) {
  /** 100,000 members, 8 GB, 200 to 1 beyond 64 MB, three levels. */
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(100_000, 8L << 30, 200, 64L << 20, 3);
}
