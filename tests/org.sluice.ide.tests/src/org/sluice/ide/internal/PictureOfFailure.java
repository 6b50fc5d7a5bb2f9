package org.sluice.ide.internal;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes a picture of the screen when a test fails, before anything is cleaned up. */
final class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            new Robot(Path.of(System.getProperty("basedir", "."), "target", "screenshots"))
                    .picture("failed-" + context.getRequiredTestMethod().getName());
        }
    }
}
