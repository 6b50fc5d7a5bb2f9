package org.sluice.editor.internal.problems;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Messages;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.fixes.QuickFixes;

/** The menu that Ctrl+1 opens: what can be done about the problems of a node or of a field. */
public final class FixMenu {

    private FixMenu() {
    }

    /** Whether an event is the key of quick fixes. */
    public static boolean isKey(int character, int stateMask) {
        return character == '1' && (stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    }

    /** Opens the menu, or says that there is nothing to fix. @param at in coordinates of the display */
    public static void open(PipelineEditor editor, Control control, Point at, List<Diagnostic> diagnostics) {
        Menu menu = new Menu(control.getShell(), SWT.POP_UP);
        for (Diagnostic diagnostic : diagnostics) {
            for (QuickFix fix : QuickFixes.of(diagnostic, editor.getPipeline())) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(fix.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
                item.setToolTipText(diagnostic.message());
                item.addListener(SWT.Selection, event -> editor.applyFix(fix));
            }
        }
        if (menu.getItemCount() == 0) {
            menu.dispose();
            editor.showStatus(diagnostics.isEmpty() ? Messages.Fix_noProblem : Messages.Fix_none);
            return;
        }
        menu.addListener(SWT.Hide, (Event event) -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(at);
        menu.setDefaultItem(menu.getItem(0));
        menu.setVisible(true);
    }
}
