package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A longest common sequence of two lists.
 *
 * @since 0.1.0
 */
public final class CommonSequence {

    private CommonSequence() {}

    /**
     * The places of its items in both lists, in order.
     *
     * @param most with more pairs of items than this only what both begin and end with is found
     */
    public static <T> List<int[]> of(List<T> left, List<T> right, long most) {
        List<int[]> matches = new ArrayList<>();
        int from = 0;
        int shorter = Math.min(left.size(), right.size());
        while (from < shorter && left.get(from).equals(right.get(from))) {
            matches.add(new int[] {from, from});
            from++;
        }
        int same = 0;
        while (same < shorter - from && left.get(left.size() - 1 - same).equals(right.get(right.size() - 1 - same))) {
            same++;
        }
        int leftEnd = left.size() - same;
        int rightEnd = right.size() - same;
        if ((long) (leftEnd - from) * (rightEnd - from) <= most) {
            addMiddle(left.subList(from, leftEnd), right.subList(from, rightEnd), from, matches);
        }
        for (int i = 0; i < same; i++) {
            matches.add(new int[] {leftEnd + i, rightEnd + i});
        }
        return matches;
    }

    private static <T> void addMiddle(List<T> left, List<T> right, int offset, List<int[]> matches) {
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                matches.add(new int[] {offset + i++, offset + j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
