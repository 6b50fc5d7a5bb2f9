package org.sluice.streaming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a source gave to a batch.
 *
 * @param inputStreamId number of the source, from 0 in order of definition
 * @param numRecords    0 or more
 * @param metadata      more about them; under {@value #METADATA_KEY_DESCRIPTION} text for people: where the source stands
 */
public record StreamInputInfo(int inputStreamId, long numRecords, Map<String, Object> metadata) {

    public static final String METADATA_KEY_DESCRIPTION = "Description";

    /** @throws IllegalArgumentException when the number is negative */
    public StreamInputInfo {
        if (numRecords < 0) {
            throw new IllegalArgumentException("The input of stream " + inputStreamId + " cannot be " + numRecords + " records. Give it 0 or more.");
        }
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    public Optional<String> metadataDescription() {
        Object text = metadata.get(METADATA_KEY_DESCRIPTION);
        return text == null ? Optional.empty() : Optional.of(text.toString());
    }
}
