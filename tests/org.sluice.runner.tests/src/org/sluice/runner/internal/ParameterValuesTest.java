package org.sluice.runner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sluice.runner.UsageException;
import org.sluice.telemetry.ParameterDescription;

class ParameterValuesTest {

    private static final List<ParameterDescription> KNOWN = List.of(new ParameterDescription("minLength", "INT", "3", ""),
            new ParameterDescription("greeting", "STRING", "", ""), new ParameterDescription("wait", "DURATION", "1 s", ""));

    @Test
    void shouldTakeDefaultsUnlessGiven() throws UsageException {
        assertEquals(Map.of("minLength", "5", "greeting", "", "wait", "1 s"), values(KNOWN, Map.of("minLength", " 5 ")));
    }

    @Test
    void shouldNameTheKnownParametersWhenOneIsUnknown() {
        refuses("Unknown parameter 'minlength' in --set. Known are: minLength, greeting, wait.", KNOWN, Map.of("minlength", "5"));
        refuses("Unknown parameter 'x' in --set. This pipeline has no parameters.", List.of(), Map.of("x", "5"));
    }

    @Test
    void shouldCheckTypes() {
        refuses("Parameter 'minLength' is 'five', but must be a whole number from -2147483648 to 2147483647.", KNOWN, Map.of("minLength", "five"));
        refuses("Parameter 'minLength' is '3000000000', but must be a whole number from -2147483648 to 2147483647.", KNOWN, Map.of("minLength", "3000000000"));
        refuses("Parameter 'wait' is 'soon', but must be a duration such as '500 ms', '1 s' or '5 min'.", KNOWN, Map.of("wait", "soon"));
    }

    @Test
    void shouldAskForAMissingValue() {
        refuses("Parameter 'port' has no value. Give one with --set port=INT.",
                List.of(new ParameterDescription("port", "INT", "", "")), Map.of());
    }

    private static void refuses(String message, List<ParameterDescription> known, Map<String, String> given) {
        assertEquals(message, assertThrows(UsageException.class, () -> values(known, given)).getMessage());
    }

    private static Map<String, String> values(List<ParameterDescription> known, Map<String, String> given) throws UsageException {
        return new ParameterValues(known, Map.of(), Path.of(""), variable -> null).ofRun(given);
    }
}
