package org.sluice.validation.internal.rules;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.ParameterReference;
import org.sluice.model.Source;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Advises to have the files and directories that sources read; a path with a parameter in it is known only to the run. */
public final class PathsExistRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            ParameterType type = value.parameter().type();
            if (value.node() instanceof Source && (type == ParameterType.FILE || type == ParameterType.DIRECTORY)
                    && !value.isEmpty() && ParameterReference.in(value.text()).isEmpty()) {
                look(subject, value, type == ParameterType.FILE, findings);
            }
        }
    }

    private static void look(Subject subject, Subject.Value value, boolean file, Findings findings) {
        DiagnosticCode code = file ? DiagnosticCode.FILE_MISSING : DiagnosticCode.DIRECTORY_MISSING;
        String why;
        try {
            Path path = subject.resolve(value.text());
            if (file ? Files.isRegularFile(path) : Files.isDirectory(path)) {
                return;
            }
            why = !Files.exists(path) ? "does not exist" : file ? "is not a file" : "is not a directory";
        } catch (InvalidPathException e) {
            why = "is no path";
        }
        findings.add(value.node(), value.parameter().name(), code, value.text(), Subject.label(value.node()), why);
    }
}
