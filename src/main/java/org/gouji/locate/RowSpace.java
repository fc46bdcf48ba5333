package org.gouji.locate;

import java.util.ArrayList;
import java.util.List;

/** Rows of integers, of which only those are kept that do not follow from the ones before. */
final class RowSpace {
  private final List<long[]> basis = new ArrayList<>();
  private final List<Integer> leads = new ArrayList<>();

  /** Whether the row is independent of those added before; if so it is kept. */
  boolean add(long[] added) {
    long[] row = added.clone();
    for (int i = 0; i < basis.size(); i++) {
      int lead = leads.get(i);
      if (row[lead] != 0) {
        row = combine(row, basis.get(i), lead);
      }
    }
    for (int j = 0; j < row.length; j++) {
      if (row[j] != 0) {
        basis.add(row);
        leads.add(j);
        return true;
      }
    }
    return false;
  }

  int rank() {
    return basis.size();
  }

  private static long[] combine(long[] row, long[] pivot, int lead) {
    long common = gcd(row[lead], pivot[lead]);
    long a = pivot[lead] / common;
    long b = row[lead] / common;
    long[] result = new long[row.length];
    long divisor = 0;
    for (int j = 0; j < row.length; j++) {
      result[j] =
          Math.subtractExact(Math.multiplyExact(row[j], a), Math.multiplyExact(pivot[j], b));
      divisor = divisor == 1 ? 1 : gcd(divisor, result[j]);
    }
    if (divisor > 1) {
      for (int j = 0; j < row.length; j++) {
        result[j] /= divisor;
      }
    }
    return result;
  }

  private static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
