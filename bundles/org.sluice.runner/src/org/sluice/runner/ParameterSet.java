package org.sluice.runner;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sluice.runner.internal.ParameterValues;
import org.sluice.runner.internal.SecretMask;
import org.sluice.telemetry.EnvironmentDescription;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;

/**
 * The values of a pipeline's parameters in one run, complete and of the right types. The first of these that there is counts: what was given for
 * the run, for a secret the environment variable {@link ParameterDescription#variableOf SLUICE_PARAMETER_NAME}, the chosen environment, the default.
 *
 * <p>A value that is <code>${env:NAME}</code> or <code>${file:PATH}</code> as a whole stands for an environment variable or the text of a file
 * (UTF-8, at most 64 KiB, line breaks at its end left out).
 *
 * <p>Immutable.
 */
public final class ParameterSet {

    private final Map<String, String> values;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final SecretMask mask;

    private ParameterSet(PipelineDescription description, Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
        for (ParameterDescription parameter : description.parameters()) {
            shown.put(parameter.name(), parameter.secret() ? SecretMask.MASK : values.getOrDefault(parameter.name(), ""));
        }
        mask = SecretMask.of(description, values);
    }

    /**
     * The values of a run. Secrets may be given as references only, because command lines are seen by everyone on the machine.
     *
     * @param folder where relative paths in references of the pipeline begin; those that were given begin in the working directory
     * @throws UsageException a name is unknown, or a value is missing, not to be had or of the wrong type
     */
    public static ParameterSet ofRun(PipelineDescription description, RunOptions options, Path folder) throws UsageException {
        return ofRun(description, options, folder, System::getenv);
    }

    /** As {@link #ofRun(PipelineDescription, RunOptions, Path)} with other environment variables. */
    public static ParameterSet ofRun(PipelineDescription description, RunOptions options, Path folder, UnaryOperator<String> variables)
            throws UsageException {
        Map<String, String> environment = environment(description, options.environment());
        return new ParameterSet(description, new ParameterValues(description.parameters(), environment, folder, variables).ofRun(options.parameters()));
    }

    /**
     * The values of a golden test. It may give secrets any value, as it is none that opens anything; other values may be missing.
     *
     * @param given parameters of the test; unknown ones are left out
     * @throws UsageException a secret is missing, or a value is not to be had or of the wrong type
     */
    public static ParameterSet ofTest(PipelineDescription description, Optional<String> environment, Map<String, String> given, Path folder)
            throws UsageException {
        return new ParameterSet(description,
                new ParameterValues(description.parameters(), environment(description, environment), folder, System::getenv).ofTest(given));
    }

    private static Map<String, String> environment(PipelineDescription description, Optional<String> name) throws UsageException {
        if (name.isEmpty()) {
            return Map.of();
        }
        for (EnvironmentDescription environment : description.environments()) {
            if (environment.name().equals(name.get())) {
                return environment.values();
            }
        }
        throw new UsageException("Unknown environment '" + name.get() + "' in --env. " + (description.environments().isEmpty()
                ? "This pipeline has no environments."
                : "Known are: " + String.join(", ", description.environments().stream().map(EnvironmentDescription::name).toList()) + "."));
    }

    /** All values, secrets included: for the program and nobody else. */
    public Map<String, String> values() {
        return values;
    }

    /** All values for people to see, with {@code ***} in place of each secret. */
    public Map<String, String> shown() {
        return Collections.unmodifiableMap(shown);
    }

    /** A text with {@code ***} in place of each secret of at least {@value SecretMask#MIN_LENGTH} characters. */
    public String mask(String text) {
        return mask.text(text);
    }

    @Override
    public String toString() {
        return "ParameterSet" + shown;
    }
}
