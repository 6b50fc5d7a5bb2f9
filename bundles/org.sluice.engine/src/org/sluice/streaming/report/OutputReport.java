package org.sluice.streaming.report;

import java.util.Optional;

/** One output operation of a batch. @param id node id @param name what it does, for example {@code print} @param failure message when it failed */
public record OutputReport(String id, String name, long records, long nanos, Optional<String> failure) {
}
