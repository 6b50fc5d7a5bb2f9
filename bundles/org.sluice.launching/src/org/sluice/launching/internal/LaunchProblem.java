package org.sluice.launching.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** All errors of a launch: one line each, with a stable code. The texts of this bundle live here. */
public final class LaunchProblem {

    public static final String BUNDLE = "org.sluice.launching";

    public static final int NO_FILE = 100;
    public static final int FILE_MISSING = 101;
    public static final int FILE_UNREADABLE = 102;
    public static final int PIPELINE_HAS_ERRORS = 103;
    public static final int NO_RUNTIME = 104;
    public static final int NO_JAVA = 105;
    public static final int CANNOT_START = 106;
    public static final int ENDED_EARLY = 107;
    public static final int NO_ANSWER = 108;
    public static final int CANNOT_WRITE = 109;
    public static final int CANNOT_EXPORT = 110;
    public static final int NO_TEST = 111;
    public static final int NO_CHECKPOINTS = 112;
    public static final int NO_CONFIGURATION = 113;

    private LaunchProblem() {
    }

    public static CoreException noFile(String configuration) {
        return problem(NO_FILE, "The launch configuration '" + configuration + "' names no pipeline file. Choose one on its Main tab.");
    }

    public static CoreException fileMissing(String file) {
        return problem(FILE_MISSING, "The pipeline file '" + file + "' does not exist. Choose another one on the Main tab of the launch configuration.");
    }

    public static CoreException unreadable(String message, Throwable cause) {
        return problem(FILE_UNREADABLE, message, cause);
    }

    public static CoreException hasErrors(String file, String first, int more) {
        String others = more == 0 ? "" : more == 1 ? " There is 1 more error." : " There are " + more + " more errors.";
        return problem(PIPELINE_HAS_ERRORS, "Cannot run '" + file + "': " + first + others);
    }

    public static CoreException noRuntime(String message) {
        return problem(NO_RUNTIME, message);
    }

    public static CoreException noJava(String home) {
        return problem(NO_JAVA, "Cannot run the pipeline: '" + home + "' holds no Java runtime (bin/java). Correct the Java home in the launch configuration.");
    }

    public static CoreException cannotWrite(String folder, Throwable cause) {
        return problem(CANNOT_WRITE, "Cannot write the compiled pipeline to '" + folder + "': " + cause.getMessage() + ". Free space or correct the permissions.", cause);
    }

    public static CoreException cannotStart(String command, Throwable cause) {
        return problem(CANNOT_START, "Cannot start '" + command + "': " + cause.getMessage(), cause);
    }

    public static CoreException endedEarly(String name, int exitCode, String lastLine) {
        String why = lastLine.isEmpty() ? "See the console." : lastLine;
        return problem(ENDED_EARLY, "The pipeline '" + name + "' did not start (exit code " + exitCode + "): " + why);
    }

    public static CoreException noAnswer(String name, long seconds) {
        return problem(NO_ANSWER, "The pipeline '" + name + "' did not report its dashboard within " + seconds + " s and was ended. See the console.");
    }

    public static CoreException cannotExport(String message, Throwable cause) {
        return problem(CANNOT_EXPORT, message, cause);
    }

    public static CoreException noTest(String why) {
        return problem(NO_TEST, "No golden test can be made of this run. " + why);
    }

    public static CoreException noCheckpoints(String name) {
        return problem(NO_CHECKPOINTS, "The run of '" + name + "' wrote no checkpoints: it was a safe run.");
    }

    public static CoreException noConfiguration(String name) {
        return problem(NO_CONFIGURATION, "The launch configuration of '" + name + "' is gone. Make a new one.");
    }

    private static CoreException problem(int code, String message) {
        return problem(code, message, null);
    }

    private static CoreException problem(int code, String message, Throwable cause) {
        return new CoreException(new Status(IStatus.ERROR, BUNDLE, code, message, cause));
    }
}
