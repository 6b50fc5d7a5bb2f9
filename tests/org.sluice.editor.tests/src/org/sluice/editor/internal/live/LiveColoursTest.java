package org.sluice.editor.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;

class LiveColoursTest {

    private static NodeLive node(long records, double millis) {
        return new NodeLive(records, records / 2, 0, millis, -1, -1, -1, null);
    }

    private static LiveSnapshot snapshot(long batch, Map<String, NodeLive> nodes) {
        return new LiveSnapshot(nodes, Map.of(), -1, batch, batch * 1000, 2, 0);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "29,1", "30,2", "99,2", "100,3", "299,3", "300,4", "812,4"})
    void shouldCutNumbersIntoFourLevels(double value, int level) {
        assertEquals(level, Scale.of(Metric.RECORDS, 812).level(value));
    }

    @Test
    void shouldSayWhatLevelsMean() {
        assertEquals(List.of("< 30", "≥ 30", "≥ 100", "≥ 300"), Scale.of(Metric.RECORDS, 812).labels(Metric.RECORDS));
        assertEquals(List.of("< 0.10 ms", "≥ 0.10 ms", "≥ 0.30 ms", "≥ 1.00 ms"), Scale.of(Metric.MILLIS, 2.9).labels(Metric.MILLIS));
        assertEquals(List.of("< 5 %", "≥ 5 %", "≥ 20 %", "≥ 50 %"), Scale.of(Metric.SHARE, 99).labels(Metric.SHARE));
        assertEquals(List.of("≥ 500/s"), Scale.threshold(500).labels(Metric.RATE));
    }

    @Test
    void shouldMarkOnlyWhatReachesTheThreshold() {
        Scale scale = Scale.threshold(100);

        assertEquals(List.of(0, 4), List.of(scale.level(99.9), scale.level(100)));
    }

    @Test
    void shouldTellEachNumberOfANode() {
        NodeLive counts = new NodeLive(1000, 800, 3, 30, 812, 40_960, 17, null);
        LiveSnapshot snapshot = snapshot(1, Map.of("counts", counts, "lines", node(1000, 10)));

        List<String> texts = List.of(Metric.values()).stream().map(metric -> metric.text(metric.of(counts, snapshot, 40))).toList();

        assertEquals(List.of("1.00k", "500/s", "30.0 ms", "75 %", "812 keys", "41.0 kB", "3", "17"), texts);
        assertEquals("–", Metric.LAG.text(Metric.LAG.of(node(1, 1), snapshot, 40)));
    }

    @Test
    void shouldCallANodeHotByItsShareOverSeveralBatches() {
        LiveColours colours = new LiveColours();
        for (int batch = 1; batch <= 20; batch++) {
            colours.take(snapshot(batch, Map.of("a", node(10, 3), "b", node(10, 1), "c", node(10, 1))), LiveScheme.get());
        }
        assertTrue(colours.isHot("a"));
        assertFalse(colours.isHot("b"));

        colours.take(snapshot(21, Map.of("a", node(10, 0), "b", node(10, 3), "c", node(10, 1))), LiveScheme.get());
        assertTrue(colours.isHot("a"), "one batch says nothing");
        for (int batch = 22; batch <= 40; batch++) {
            colours.take(snapshot(batch, Map.of("a", node(10, 0), "b", node(10, 3), "c", node(10, 1))), LiveScheme.get());
        }
        assertFalse(colours.isHot("a"));
        assertTrue(colours.isHot("b"));
    }
}
