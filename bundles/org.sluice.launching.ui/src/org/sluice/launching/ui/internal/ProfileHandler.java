package org.sluice.launching.ui.internal;

import org.eclipse.debug.core.ILaunchManager;

/** Profiles the pipeline of the active editor. */
public final class ProfileHandler extends RunHandler {

    public ProfileHandler() {
        super(ILaunchManager.PROFILE_MODE);
    }
}
