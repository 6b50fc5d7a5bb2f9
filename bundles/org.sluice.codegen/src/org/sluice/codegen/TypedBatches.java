package org.sluice.codegen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Batches as people type them into a node: a line, or what is between two bars, is a batch; commas separate records. */
public final class TypedBatches {

    /** A record that is not of the type, and where it stands. */
    public record Wrong(String record, int offset) {
    }

    private TypedBatches() {
    }

    /** The records of each batch, without the blanks around them. */
    public static List<List<String>> of(String text) {
        List<List<String>> batches = new ArrayList<>();
        for (String line : text.stripTrailing().split("\\R|\\|", -1)) {
            batches.add(line.isBlank() ? List.of() : List.of(line.split(",", -1)).stream().map(String::strip).toList());
        }
        return batches;
    }

    /** The first record that is no {@code String}, {@code Long} or {@code Double}, whichever the type is; an empty record is a text only. */
    public static Optional<Wrong> wrong(String text, String recordType) {
        int from = 0;
        for (List<String> batch : of(text)) {
            for (String record : batch) {
                int offset = record.isEmpty() ? Math.max(0, text.indexOf(',', from)) : text.indexOf(record, from);
                if (!fits(record, recordType)) {
                    return Optional.of(new Wrong(record, offset));
                }
                from = offset + record.length();
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String record, String recordType) {
        try {
            if (recordType.equals("Long")) {
                Long.parseLong(record);
            }
            return !recordType.equals("Double") || Double.isFinite(new BigDecimal(record).doubleValue());
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
