package org.sluice.testkit.golden;

import org.sluice.streaming.report.BatchFailure;
import org.sluice.testkit.golden.GoldenTest.ExpectedFailure;

/** Whether a run failed as a test expects. */
final class ExpectedFailures {

    private ExpectedFailures() {
    }

    static boolean fits(ExpectedFailure expected, long batch, BatchFailure failure) {
        String exception = failure.exception();
        return expected.batch() == batch && (expected.node().isEmpty() || expected.node().equals(failure.nodeId()))
                && (expected.exception().isEmpty() || exception.equals(expected.exception()) || exception.endsWith("." + expected.exception()))
                && (expected.message().isEmpty() || String.valueOf(failure.message()).contains(expected.message()));
    }

    /** For people. */
    static String describe(ExpectedFailure expected) {
        return "a failure in batch " + expected.batch() + (expected.node().isEmpty() ? "" : " of node " + expected.node())
                + (expected.exception().isEmpty() ? "" : " with " + expected.exception()) + (expected.message().isEmpty() ? "" : " saying '" + expected.message() + "'");
    }
}
