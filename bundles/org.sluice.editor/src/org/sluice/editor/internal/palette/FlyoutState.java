package org.sluice.editor.internal.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Where the palette is docked and how wide; open on the left at first, kept in the workspace's preferences. */
public final class FlyoutState implements FlyoutPreferences {

    public static final FlyoutState INSTANCE = new FlyoutState();

    private static final int WIDTH = 200;

    private FlyoutState() {
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.sluice.editor"); //$NON-NLS-1$
    }

    @Override
    public int getDockLocation() {
        return preferences().getInt("palette.dock", PositionConstants.WEST); //$NON-NLS-1$
    }

    @Override
    public int getPaletteState() {
        return preferences().getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN); //$NON-NLS-1$
    }

    @Override
    public int getPaletteWidth() {
        return preferences().getInt("palette.width", WIDTH); //$NON-NLS-1$
    }

    @Override
    public void setDockLocation(int location) {
        preferences().putInt("palette.dock", location); //$NON-NLS-1$
    }

    @Override
    public void setPaletteState(int state) {
        preferences().putInt("palette.state", state); //$NON-NLS-1$
    }

    @Override
    public void setPaletteWidth(int width) {
        preferences().putInt("palette.width", width); //$NON-NLS-1$
    }

    /** A palette that stays closed and is not remembered: nothing can be added. */
    public static final class Collapsed implements FlyoutPreferences {

        @Override
        public int getDockLocation() {
            return PositionConstants.WEST;
        }

        @Override
        public int getPaletteState() {
            return FlyoutPaletteComposite.STATE_COLLAPSED;
        }

        @Override
        public int getPaletteWidth() {
            return WIDTH;
        }

        @Override
        public void setDockLocation(int location) {
            // not remembered
        }

        @Override
        public void setPaletteState(int state) {
            // not remembered
        }

        @Override
        public void setPaletteWidth(int width) {
            // not remembered
        }
    }
}
