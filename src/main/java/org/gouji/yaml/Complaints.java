package org.gouji.yaml;

/** Takes what is wrong with a file. */
@FunctionalInterface
public interface Complaints {
  /**
   * One thing that is wrong.
   *
   * @param line from 1
   */
  void add(int line, String zh, String en);
}
