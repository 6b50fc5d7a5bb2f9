package org.sluice.runner.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.runner.UsageException;
import org.sluice.telemetry.ParameterDescription;

/** Finds the values of a pipeline's parameters: complete and of the right type. */
public final class ParameterValues {

    private static final Pattern REFERENCE = Pattern.compile("\\s*\\$\\{(env|file):([^{}]+)}\\s*");
    private static final int MAX_BYTES = 64 << 10;

    private final List<ParameterDescription> known;
    private final Map<String, String> environment;
    private final Path folder;
    private final UnaryOperator<String> variables;

    /**
     * @param environment values of the chosen environment
     * @param folder      where relative paths in the pipeline's own references begin
     * @param variables   environment variables of the process; null for one that is not set
     */
    public ParameterValues(List<ParameterDescription> known, Map<String, String> environment, Path folder, UnaryOperator<String> variables) {
        this.known = known;
        this.environment = environment;
        this.folder = folder;
        this.variables = variables;
    }

    /** @throws UsageException a name is unknown, a value is missing, not to be had or of the wrong type */
    public Map<String, String> ofRun(Map<String, String> given) throws UsageException {
        for (String name : given.keySet()) {
            if (known.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new UsageException("Unknown parameter '" + name + "' in --set. " + namesOf(known));
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterDescription parameter : known) {
            String name = parameter.name();
            if (parameter.secret() && given.containsKey(name) && !ParameterDescription.isReference(given.get(name))) {
                throw new UsageException("Parameter '" + name + "' is a secret and cannot stand on the command line. Set the environment variable "
                        + ParameterDescription.variableOf(name) + ", or give a reference: --set '" + name + "=${file:PATH}'.");
            }
            String value = value(parameter, given, Path.of(""));
            if (value.isEmpty() && parameter.secret()) {
                throw new UsageException("Parameter '" + name + "' is a secret without a value. Set the environment variable " + ParameterDescription.variableOf(name)
                        + ", or give a reference: --set '" + name + "=${file:PATH}'.");
            }
            if (value.isEmpty() && !parameter.type().equals("STRING")) {
                throw new UsageException("Parameter '" + name + "' has no value. Give one with --set " + name + "=" + parameter.type() + ".");
            }
            values.put(name, checked(parameter, value));
        }
        return values;
    }

    /** @throws UsageException a secret is missing, or a value is not to be had or of the wrong type */
    public Map<String, String> ofTest(Map<String, String> given) throws UsageException {
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterDescription parameter : known) {
            String value = given.containsKey(parameter.name()) ? given.get(parameter.name()) : value(parameter, Map.of(), folder);
            if (value.isEmpty() && parameter.secret()) {
                throw new UsageException("Parameter '" + parameter.name() + "' is a secret without a value. Give the test any value for it in"
                        + " \"parameters\", or set the environment variable " + ParameterDescription.variableOf(parameter.name()) + ".");
            }
            values.put(parameter.name(), value.isEmpty() ? value : checked(parameter, value));
        }
        return values;
    }

    private String value(ParameterDescription parameter, Map<String, String> given, Path folderOfGiven) throws UsageException {
        String name = parameter.name();
        if (given.containsKey(name)) {
            return resolve(parameter, given.get(name), folderOfGiven);
        }
        String variable = parameter.secret() ? variables.apply(ParameterDescription.variableOf(name)) : null;
        if (variable != null && !variable.isEmpty()) {
            return variable;
        }
        return resolve(parameter, environment.getOrDefault(name, parameter.defaultValue()), folder);
    }

    private String resolve(ParameterDescription parameter, String text, Path base) throws UsageException {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) {
            return text;
        }
        String target = reference.group(2).strip();
        if (reference.group(1).equals("file")) {
            return content(parameter.name(), target, base);
        }
        String value = variables.apply(target);
        if (value == null || value.isEmpty()) {
            throw new UsageException("Parameter '" + parameter.name() + "' comes from the environment variable " + target + ", which is not set. Set it"
                    + (parameter.secret() ? ", or " + ParameterDescription.variableOf(parameter.name()) : ", or give the value with --set " + parameter.name() + "=VALUE") + ".");
        }
        return value;
    }

    private static String content(String parameter, String path, Path base) throws UsageException {
        String why;
        try {
            Path file = base.resolve(path);
            if (Files.isDirectory(file)) {
                why = "is a directory";
            } else if (Files.size(file) > MAX_BYTES) {
                why = "has more than " + (MAX_BYTES >> 10) + " KiB";
            } else {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString().replaceFirst("\\R+\\z", "");
            }
        } catch (NoSuchFileException e) {
            why = "does not exist";
        } catch (AccessDeniedException e) {
            why = "may not be read by this user";
        } catch (CharacterCodingException e) {
            why = "is not a text in UTF-8";
        } catch (IOException | InvalidPathException e) {
            why = "cannot be read (" + e.getMessage() + ")";
        }
        throw new UsageException("Parameter '" + parameter + "' comes from the file '" + path + "', which " + why
                + ". Put the value into that file, or refer to another one with --set '" + parameter + "=${file:PATH}'.");
    }

    private static String checked(ParameterDescription parameter, String value) throws UsageException {
        check(parameter, value);
        return parameter.type().equals("STRING") ? value : value.strip();
    }

    private static String namesOf(List<ParameterDescription> known) {
        return known.isEmpty() ? "This pipeline has no parameters."
                : "Known are: " + String.join(", ", known.stream().map(ParameterDescription::name).toList()) + ".";
    }

    private static void check(ParameterDescription parameter, String text) throws UsageException {
        String value = text.strip();
        boolean right;
        String wanted;
        switch (parameter.type()) {
            case "INT" -> {
                wanted = "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
                right = isNumber(() -> Integer.parseInt(value));
            }
            case "LONG" -> {
                wanted = "a whole number";
                right = isNumber(() -> Long.parseLong(value));
            }
            case "DOUBLE" -> {
                wanted = "a number";
                right = isNumber(() -> Double.parseDouble(value));
            }
            case "BOOLEAN" -> {
                wanted = "true or false";
                right = value.equals("true") || value.equals("false");
            }
            case "DURATION" -> {
                wanted = "a duration such as '500 ms', '1 s' or '5 min'";
                right = DurationText.parse(value).isPresent();
            }
            default -> {
                wanted = "text";
                right = true;
            }
        }
        if (!right) {
            throw new UsageException("Parameter '" + parameter.name() + "' is " + (parameter.secret() ? "a secret of another kind" : "'" + text + "'")
                    + ", but must be " + wanted + ".");
        }
    }

    private static boolean isNumber(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
