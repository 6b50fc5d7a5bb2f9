package org.sluice.validation.internal.fixes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.model.Field;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.RecordSchema;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.Texts;

/** Fixes for settings, parameters and record schemas of a pipeline. */
public final class PipelineFixes {

    private PipelineFixes() {
    }

    /** The fixes, the most likely first. */
    public static List<QuickFix> of(DiagnosticCode code, Diagnostic diagnostic, Pipeline pipeline) {
        return switch (code) {
            case BATCH_INTERVAL -> List.of(new QuickFix("Set the batch interval to '1 s'", p -> p.setBatchInterval(Duration.ofSeconds(1))));
            case CHECKPOINT_DIRECTORY -> checkpointDirectory(pipeline);
            case CHECKPOINT_INTERVAL -> Multiples.of(pipeline.getCheckpointInterval(), pipeline.getBatchInterval()).stream()
                    .map(interval -> new QuickFix("Set the checkpoint interval to '" + Texts.of(interval) + "'", p -> p.setCheckpointInterval(interval))).toList();
            case PARAMETER_NAME -> renames(pipeline.getParameters().stream().map(Parameter::getName).toList(), "parameter",
                    (at, name) -> p -> p.getParameters().get(at).setName(name), false);
            case PARAMETER_TWICE -> renames(pipeline.getParameters().stream().map(Parameter::getName).toList(), "parameter",
                    (at, name) -> p -> p.getParameters().get(at).setName(name), true);
            case PARAMETER_DEFAULT -> parameterDefault(diagnostic, pipeline);
            case SECRET_STORED, ENVIRONMENT_NAME, ENVIRONMENT_VALUE_UNKNOWN, ENVIRONMENT_VALUE -> EnvironmentFixes.of(code, diagnostic, pipeline);
            case SCHEMA_NAME -> renames(pipeline.getSchemas().stream().map(RecordSchema::getName).toList(), "record schema",
                    (at, name) -> p -> p.getSchemas().get(at).setName(name), false);
            case SCHEMA_TWICE -> renames(pipeline.getSchemas().stream().map(RecordSchema::getName).toList(), "record schema",
                    (at, name) -> p -> p.getSchemas().get(at).setName(name), true);
            case SCHEMA_FIELD -> fields(pipeline);
            case LOG_WITHOUT_DIRECTORY -> Stream.concat(checkpointDirectory(pipeline).stream(), SettingFixes.of(code, diagnostic, pipeline).stream()).toList();
            case SETTING, SETTING_NOT_ON_SPARK -> SettingFixes.of(code, diagnostic, pipeline);
            default -> List.of();
        };
    }

    private static List<QuickFix> checkpointDirectory(Pipeline pipeline) {
        String name = Texts.of(pipeline.getName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String directory = "checkpoints" + (name.isEmpty() ? "" : "/" + name);
        return List.of(new QuickFix("Set the checkpoint directory to '" + directory + "'", p -> p.setCheckpointDirectory(directory)));
    }

    /** Makes an edit that gives the n-th of several things a name. */
    @FunctionalInterface
    private interface Rename {
        Consumer<Pipeline> edit(int at, String name);
    }

    /** One fix that renames all that need it: each is told by itself, but a name says nothing of which one was meant. */
    private static List<QuickFix> renames(List<String> names, String word, Rename rename, boolean repeated) {
        Set<String> taken = new HashSet<>();
        List<Consumer<Pipeline>> edits = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = Texts.of(names.get(i));
            boolean wrong = !ExpressionSyntax.isName(name);
            if (repeated ? !wrong && taken.contains(name) : wrong) {
                String better = free(javaName(name, word), taken, names);
                edits.add(rename.edit(i, better));
                told.add("'" + name + "' to '" + better + "'");
                name = better;
            }
            taken.add(name);
        }
        return edits.isEmpty() ? List.of()
                : List.of(new QuickFix("Rename the " + word + " " + String.join(", ", told), p -> edits.forEach(edit -> edit.accept(p))));
    }

    private static String free(String name, Set<String> taken, List<String> all) {
        String free = name;
        for (int n = 2; taken.contains(free) || n > 2 && all.contains(free); n++) {
            free = name + n;
        }
        return free;
    }

    /** The nearest name Java takes. */
    private static String javaName(String text, String otherwise) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int c : text.codePoints().toArray()) {
            if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                upper = name.length() > 0;
            } else {
                name.appendCodePoint(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        String word = otherwise.startsWith("record") ? "Schema" : otherwise;
        if (name.length() == 0) {
            return word;
        }
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, word);
        }
        return ExpressionSyntax.isName(name.toString()) ? name.toString() : name + "Value";
    }

    private static List<QuickFix> parameterDefault(Diagnostic diagnostic, Pipeline pipeline) {
        List<QuickFix> fixes = new ArrayList<>();
        for (int i = 0; i < pipeline.getParameters().size(); i++) {
            Parameter parameter = pipeline.getParameters().get(i);
            int at = i;
            if (diagnostic.message().contains("'" + parameter.getName() + "'")) {
                fixes.add(new QuickFix("Make '" + parameter.getName() + "' a text (" + ParameterType.STRING + ")", p -> p.getParameters().get(at).setType(ParameterType.STRING)));
                fixes.add(new QuickFix("Clear the default of '" + parameter.getName() + "'", p -> p.getParameters().get(at).setDefaultValue(null)));
            }
        }
        return fixes;
    }

    private static List<QuickFix> fields(Pipeline pipeline) {
        List<QuickFix> fixes = new ArrayList<>();
        for (int s = 0; s < pipeline.getSchemas().size(); s++) {
            EList<Field> fields = pipeline.getSchemas().get(s).getFields();
            Set<String> seen = new HashSet<>();
            for (int f = 0; f < fields.size(); f++) {
                int schema = s;
                int field = f;
                String name = Texts.of(fields.get(f).getName());
                if (!ExpressionSyntax.isName(name) || !seen.add(name)) {
                    String better = free(javaName(name, "field"), seen, fields.stream().map(Field::getName).toList());
                    seen.add(better);
                    fixes.add(new QuickFix("Rename the field '" + name + "' to '" + better + "'", p -> p.getSchemas().get(schema).getFields().get(field).setName(better)));
                }
                if (ExpressionSyntax.type(Texts.of(fields.get(f).getType()), true).isPresent()) {
                    fixes.add(new QuickFix("Make the field '" + name + "' a String", p -> p.getSchemas().get(schema).getFields().get(field).setType("String")));
                }
            }
        }
        return fixes;
    }
}
