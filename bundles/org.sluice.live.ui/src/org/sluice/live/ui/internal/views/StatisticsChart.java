package org.sluice.live.ui.internal.views;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.telemetry.BatchSummary;

/** One quantity over the numbers of the batches. */
final class StatisticsChart {

    /** So that the marks of the axis, at most one a tenth of it, stand at whole batches. */
    private static final int FEWEST_BATCHES = 10;
    private static final int PIXELS_A_MARK = 32;

    private final Chart chart;
    private final ILineSeries<?> line;
    private final Token color;
    private final ToDoubleFunction<BatchSummary> value;

    StatisticsChart(Composite parent, String title, Token color, ToDoubleFunction<BatchSummary> value) {
        this.color = color;
        this.value = value;
        chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setText(title);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setStyle(LineStyle.DOT);
        }
        chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(PIXELS_A_MARK);
        line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, title);
        line.setSymbolType(ILineSeries.PlotSymbolType.NONE);
        line.enableArea(true);
        line.setLineWidth(2);
        chart.getPlotArea().getControl().setToolTipText(title);
        colours();
    }

    private void colours() {
        DiagramTheme theme = ViewTheme.of(chart.getParent());
        Color ground = chart.getParent().getBackground();
        Color text = theme.color(Token.TEXT_MUTED);
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        chart.getTitle().setForeground(theme.color(Token.TEXT));
        chart.getTitle().setFont(theme.smallBoldFont());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(text);
            axis.getTick().setFont(theme.smallFont());
            axis.getGrid().setForeground(theme.color(Token.GRID));
        }
        line.setLineColor(theme.color(color));
    }

    Control control() {
        return chart;
    }

    void show(List<BatchSummary> batches) {
        if (batches.isEmpty() || chart.isDisposed()) {
            return;
        }
        double[] x = batches.stream().mapToDouble(BatchSummary::number).toArray();
        double[] y = batches.stream().mapToDouble(value).toArray();
        double most = 0;
        for (double one : y) {
            most = Math.max(most, one);
        }
        colours();
        line.setXSeries(x);
        line.setYSeries(y);
        chart.getAxisSet().getXAxis(0).setRange(new Range(x[0], Math.max(x[0] + FEWEST_BATCHES, x[x.length - 1])));
        chart.getAxisSet().getYAxis(0).setRange(new Range(0, most <= 0 ? 1 : most * 1.15));
        chart.redraw();
    }
}
