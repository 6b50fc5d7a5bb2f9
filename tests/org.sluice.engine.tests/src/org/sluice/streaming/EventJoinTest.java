package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.EventTimeTest.Reading;

/** Joins within bounds of time and duplicates, by examples computed by hand. */
class EventJoinTest {

    private static Duration ms(long millis) {
        return new Duration(millis);
    }

    private static EventTimePairDStream<String, Reading> timed(Driven driven, String... batches) {
        return EventTimeTest.timed(driven, 0, batches);
    }

    @Test
    void shouldJoinWhatIsNearWhicheverComesFirst() {
        try (Driven driven = new Driven()) {
            var left = timed(driven, "a1@1000 b2@1000", "a3@1500", "a4@9000");
            var right = timed(driven, "a5@900 a6@1201", "a7@1700 b8@1200 b9@1201", "a0@9000");
            driven.watch("joined", left.joinWithin(right, ms(100), ms(200)).id("joined"));

            driven.steps(3);

            assertEquals("[(a,(1@1000,5@900))]; [(a,(3@1500,7@1700)) (b,(2@1000,8@1200))]; [(a,(4@9000,0@9000))]", driven.seen("joined"));
            assertEquals("[4, -2, 0]", driven.reports.stream().map(r -> r.nodes().get("joined").held()).toList().toString());
        }
    }

    @Test
    void shouldJoinOnlyLaterRecordsWithANegativeBound() {
        try (Driven driven = new Driven()) {
            var left = timed(driven, "a1@1000", "a0@5000");
            var right = timed(driven, "a2@1000 a3@1009 a4@1010 a5@1020 a6@1021", "a0@9000");
            driven.watch("joined", left.joinWithin(right, ms(-10), ms(20)));

            driven.steps(2);

            assertEquals("[(a,(1@1000,4@1010)) (a,(1@1000,5@1020))]; []", driven.seen("joined"));
        }
    }

    @Test
    void shouldPutOuterRecordsOutAloneOnceNoPartnerCanCome() {
        try (Driven driven = new Driven()) {
            String[] left = {"a1@1000 b2@1000", "a0@1200", "a0@1201", "a0@5000"};
            String[] right = {"a3@1100 c4@1000", "z0@1300", "z0@1200", "z0@5000"};
            driven.watch("left", timed(driven, left).leftOuterJoinWithin(timed(driven, right), ms(100), ms(200)));
            driven.watch("right", timed(driven, left).rightOuterJoinWithin(timed(driven, right), ms(100), ms(200)));
            driven.watch("full", timed(driven, left).fullOuterJoinWithin(timed(driven, right), ms(100), ms(200)));

            driven.steps(4);

            assertEquals("[(a,(1@1000,Optional[3@1100]))]; [(a,(0@1200,Optional[3@1100]))]; [(b,(2@1000,Optional.empty))]; [(a,(0@1201,Optional.empty))]", driven.seen("left"));
            assertEquals("[(a,(Optional[1@1000],3@1100))]; [(a,(Optional[0@1200],3@1100)) (c,(Optional.empty,4@1000))]; []; "
                    + "[(z,(Optional.empty,0@1200)) (z,(Optional.empty,0@1300))]", driven.seen("right"));
            assertEquals("[(a,(Optional[1@1000],Optional[3@1100]))]; [(a,(Optional[0@1200],Optional[3@1100])) (c,(Optional.empty,Optional[4@1000]))]; "
                    + "[(b,(Optional[2@1000],Optional.empty))]; "
                    + "[(z,(Optional.empty,Optional[0@1200])) (z,(Optional.empty,Optional[0@1300])) (a,(Optional[0@1201],Optional.empty))]", driven.seen("full"));
        }
    }

    @Test
    void shouldLeaveLateRecordsOut() {
        try (Driven driven = new Driven()) {
            var left = timed(driven, "a1@1000", "a2@1500", "a3@999");
            var right = timed(driven, "a4@1000", "a5@1400", "a6@1400");
            var joined = left.joinWithin(right, ms(500), ms(500)).id("joined");
            driven.watch("joined", joined);
            driven.watch("late", joined.lateRecords());

            driven.steps(3);

            assertEquals("[(a,(1@1000,4@1000))]; [(a,(2@1500,4@1000)) (a,(1@1000,5@1400)) (a,(2@1500,5@1400))]; [(a,(1@1000,6@1400)) (a,(2@1500,6@1400))]", driven.seen("joined"));
            assertEquals("[]; []; [(a,3@999)@999<1400]", driven.seen("late"));
        }
    }

    @Test
    void shouldDropDuplicatesInEventTime() {
        try (Driven driven = new Driven()) {
            var stream = EventTimeTest.timed(driven, 1000, "a1@1000 a2@1000 b3@1000 a4@1999 a5@2000", "a6@1500 b7@100 a8@2999", "a9@4000", "a1@3100 a2@2999");
            var passed = stream.dropDuplicates(Tuple2::_1, ms(1000)).id("passed");
            driven.watch("passed", passed);
            driven.watch("counts", passed.countByKeyAndEventWindow(org.sluice.streaming.eventtime.EventWindows.tumbling(ms(1000))));

            driven.steps(4);

            assertEquals("[(a,1@1000) (b,3@1000) (a,5@2000)]; []; [(a,9@4000)]; []", driven.seen("passed"));
            assertEquals("[]; []; [(a@1000–2000,1) (b@1000–2000,1) (a@2000–3000,1)]; []", driven.seen("counts"));
            assertEquals(1, driven.reports.get(1).nodes().get("passed").late());
            assertEquals(1, driven.reports.get(3).nodes().get("passed").late());
            assertEquals("[2, 2, 1, 1]", driven.reports.stream().map(r -> r.nodes().get("passed").stateKeys()).toList().toString());
        }
    }

    @Test
    void shouldDropDuplicatesInBatchTimeWithoutTimestamps() {
        try (Driven driven = new Driven()) {
            driven.watch("passed", driven.input(List.of("a", "b", "a"), List.of("a", "c"), List.of("b"), List.of("a", "c"), List.of("a")).dropDuplicates(x -> x, ms(3000)).id("passed"));

            driven.steps(5);

            assertEquals("[a b]; [c]; []; [a]; []", driven.seen("passed"));
            assertEquals("[2, 3, 3, 2, 1]", driven.reports.stream().map(r -> r.nodes().get("passed").stateKeys()).toList().toString());
        }
    }

    @Test
    void shouldJoinAlikeHoweverTheRecordsAreCutIntoBatches() {
        List<String> results = new ArrayList<>();
        for (String[][] cut : new String[][][] {{{"a1@10 b2@20 a3@30", "", "z0@900"}, {"a4@15 b5@35", "a6@28", "z0@900"}},
            {{"a1@10", "b2@20 a3@30", "z0@900"}, {"", "a4@15 b5@35 a6@28", "z0@900"}}}) {
            try (Driven driven = new Driven()) {
                driven.watch("joined", EventTimeTest.timed(driven, 20, cut[0]).fullOuterJoinWithin(EventTimeTest.timed(driven, 20, cut[1]), ms(10), ms(10)));
                driven.steps(3);
                results.add(driven.lists("joined").stream().flatMap(List::stream).map(String::valueOf).sorted().toList().toString());
            }
        }
        assertEquals(results.get(0), results.get(1));
        assertEquals("[(a,(Optional[1@10],Optional[4@15])), (a,(Optional[3@30],Optional[6@28])), (b,(Optional.empty,Optional[5@35])), (b,(Optional[2@20],Optional.empty))]",
                results.get(0).replace("(z,(Optional[0@900],Optional[0@900]))", "").replace(", ]", "]"));
    }
}
