package org.sluice.streaming;

import java.util.ArrayList;
import java.util.List;

/** The contexts of this process that were started and have not ended, in the order of their starts. */
final class ActiveContexts {

    private static final List<StreamingContext> ALL = new ArrayList<>();

    private ActiveContexts() {
    }

    static synchronized void add(StreamingContext context) {
        ALL.remove(context);
        ALL.add(context);
    }

    static synchronized void remove(StreamingContext context) {
        ALL.remove(context);
    }

    static synchronized Optional<StreamingContext> last() {
        for (int i = ALL.size() - 1; i >= 0; i--) {
            if (ALL.get(i).getState() == StreamingContextState.ACTIVE) {
                return Optional.of(ALL.get(i));
            }
        }
        return Optional.empty();
    }
}
