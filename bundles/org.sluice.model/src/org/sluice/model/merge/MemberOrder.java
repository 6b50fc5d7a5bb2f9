package org.sluice.model.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order of members after a merge. */
final class MemberOrder {

    private MemberOrder() {
    }

    /**
     * All keys of both sides. The order is that of the side that changed it, ours when both did; what only the other side has stands after
     * what it stands after there, behind what the first side put there.
     */
    static List<String> of(List<String> base, List<String> ours, List<String> theirs) {
        boolean keepOurs = common(theirs, base).equals(common(base, theirs)) || !common(ours, base).equals(common(base, ours));
        List<String> order = new ArrayList<>(keepOurs ? ours : theirs);
        List<String> other = keepOurs ? theirs : ours;
        for (int i = 0; i < other.size(); i++) {
            if (!order.contains(other.get(i))) {
                int at = i == 0 ? 0 : order.indexOf(other.get(i - 1)) + 1;
                while (at < order.size() && !base.contains(order.get(at)) && !other.contains(order.get(at))) {
                    at++;
                }
                order.add(at, other.get(i));
            }
        }
        return order;
    }

    /** Those of {@code keys} that {@code other} has, too, in the order of {@code keys}. */
    private static List<String> common(List<String> keys, List<String> other) {
        Set<String> wanted = new LinkedHashSet<>(keys);
        wanted.retainAll(other);
        return new ArrayList<>(wanted);
    }
}
