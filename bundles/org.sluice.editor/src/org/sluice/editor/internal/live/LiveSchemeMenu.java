package org.sluice.editor.internal.live;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.OptionalDouble;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.internal.Messages;

/** The choice of what canvases show of runs: which number, from which threshold, with or without the legend. */
public final class LiveSchemeMenu {

    private LiveSchemeMenu() {
    }

    /** A submenu. */
    public static MenuManager create() {
        MenuManager menu = new MenuManager(Messages.Menu_live, "org.sluice.editor.liveNumbers"); //$NON-NLS-1$
        fill(menu);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(LiveSchemeMenu::fill);
        return menu;
    }

    static void fill(IMenuManager menu) {
        LiveScheme scheme = LiveScheme.get();
        for (Metric metric : Metric.values()) {
            Action action = action(metric.label(), IAction.AS_RADIO_BUTTON, () -> scheme.setMetric(metric));
            action.setChecked(scheme.metric() == metric);
            menu.add(action);
        }
        menu.add(new Separator());
        Action threshold = action(Messages.Menu_threshold, IAction.AS_CHECK_BOX, LiveSchemeMenu::askThreshold);
        threshold.setChecked(scheme.threshold().isPresent());
        menu.add(threshold);
        Action legend = action(Messages.Menu_legend, IAction.AS_CHECK_BOX, () -> scheme.setLegendShown(!scheme.isLegendShown()));
        legend.setChecked(scheme.isLegendShown());
        menu.add(legend);
    }

    private static Action action(String text, int style, Runnable work) {
        return new Action(text, style) {
            @Override
            public void run() {
                if (style != IAction.AS_RADIO_BUTTON || isChecked()) {
                    work.run();
                }
            }
        };
    }

    private static void askThreshold() {
        LiveScheme scheme = LiveScheme.get();
        String now = scheme.threshold().isPresent() ? NumberFormat.getInstance().format(scheme.threshold().getAsDouble()) : ""; //$NON-NLS-1$
        InputDialog dialog = new InputDialog(Display.getCurrent().getActiveShell(), Messages.Threshold_title,
                NLS.bind(Messages.Threshold_message, scheme.metric().label(), scheme.metric().unit()), now, text -> text.isBlank() || number(text) >= 0 ? null : Messages.Threshold_no);
        if (dialog.open() == Window.OK) {
            scheme.setThreshold(dialog.getValue().isBlank() ? OptionalDouble.empty() : OptionalDouble.of(number(dialog.getValue())));
        }
    }

    /** @return -1 when it is none */
    private static double number(String text) {
        ParsePosition place = new ParsePosition(0);
        Number number = NumberFormat.getInstance().parse(text.strip(), place);
        return number == null || place.getIndex() < text.strip().length() ? -1 : number.doubleValue();
    }
}
