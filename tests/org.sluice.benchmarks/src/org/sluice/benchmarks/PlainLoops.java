package org.sluice.benchmarks;

/** The hand-written loops by the program they stand beside. */
final class PlainLoops {

    private PlainLoops() {
    }

    static PlainLoop of(Case tested) {
        String program = tested.program();
        if (program.startsWith("window-inverse")) {
            return new PlainWindow(tested.fill(), true);
        }
        if (program.startsWith("window")) {
            return new PlainWindow(tested.fill(), false);
        }
        return switch (program) {
            case "stateless" -> new PlainStateless();
            case "state" -> new PlainState(tested.name().equals("state-zipf"));
            case "join" -> new PlainJoin();
            case "small" -> new PlainSmall();
            case "event-state" -> new PlainEvents(0);
            case "event-tumbling" -> new PlainEvents(Cases.EVENT_SECONDS);
            case "event-sliding" -> new PlainEvents(1);
            case "checkpoint" -> new PlainChanges(tested.checkpoint());
            default -> throw new IllegalArgumentException(program);
        };
    }
}
