package org.gouji.read;

/**
 * What one document may cost. Every reader keeps to these; beyond them the document is refused,
 * never the run.
 *
 * @param maxBytes size of the file
 * @param maxExpandedBytes size of anything unpacked or decoded from it
 * @param maxPages pages of a fixed-layout document
 * @param maxCells table cells, and as many paragraphs
 * @param maxDepth nesting of tables, elements or archives
 */
public record Limits(
    long maxBytes, long maxExpandedBytes, int maxPages, int maxCells, int maxDepth) {
  /**
   * Generous for any report seen in the field: 64 MB, 512 MB unpacked, 500 pages, 200,000 cells.
   */
  public static final Limits DEFAULT = new Limits(64L << 20, 512L << 20, 500, 200_000, 64);
}
