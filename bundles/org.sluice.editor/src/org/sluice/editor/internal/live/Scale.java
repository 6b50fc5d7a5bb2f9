package org.sluice.editor.internal.live;

import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers are how much: five levels, from 0 (nothing) to {@value #LEVELS}. The steps are thirds and tenths of the greatest number that was seen, cut to 1 or 3 times a power of ten, so that
 * they can be read and seldom change; shares have fixed steps. With a threshold there is only nothing and {@value #LEVELS}.
 *
 * @param steps least number of the levels 2, 3 and 4; of one number: the threshold
 */
record Scale(List<Double> steps) {

    static final int LEVELS = 4;

    private static final Scale SHARES = new Scale(List.of(5.0, 20.0, 50.0));

    /** @param most greatest number that was seen */
    static Scale of(Metric metric, double most) {
        if (metric == Metric.SHARE) {
            return SHARES;
        }
        double top = cut(most);
        return new Scale(List.of(next(next(top)), next(top), top));
    }

    static Scale threshold(double value) {
        return new Scale(List.of(value));
    }

    boolean isThreshold() {
        return steps.size() == 1;
    }

    /** Level of a number. */
    int level(double value) {
        if (isThreshold()) {
            return value >= steps.get(0) ? LEVELS : 0;
        }
        int level = value > 0 ? 1 : 0;
        for (double step : steps) {
            level += value >= step && value > 0 ? 1 : 0;
        }
        return level;
    }

    /** What each level means, from the lowest one. */
    List<String> labels(Metric metric) {
        List<String> labels = new ArrayList<>();
        if (!isThreshold()) {
            labels.add("< " + metric.text(steps.get(0))); //$NON-NLS-1$
        }
        steps.forEach(step -> labels.add("≥ " + metric.text(step))); //$NON-NLS-1$
        return labels;
    }

    /** The greatest of 1, 3, 10, 30 … and 0.3, 0.1 … that is not greater. */
    private static double cut(double value) {
        if (value <= 0) {
            return 100;
        }
        double ten = Math.pow(10, Math.floor(Math.log10(value)));
        return value >= 3 * ten ? 3 * ten : ten;
    }

    /** The step below. */
    private static double next(double step) {
        double ten = Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
        return step > 2 * ten ? ten : 0.3 * ten;
    }
}
