package org.sluice.runner.internal.debug;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sluice.runner.DebugException;
import org.sluice.telemetry.RecordJson;
import org.sluice.telemetry.debug.RecordCondition;

/**
 * Makes conditions from their description. Only the name of a class comes from outside: the class itself has to be where the one who started the run said classes of conditions are, and in
 * the package {@value #PACKAGE}, so that no other class of the program can be made an object of.
 */
public final class Conditions {

    /** Package of the classes of conditions. */
    public static final String PACKAGE = "sluice.conditions";

    private static final Pattern NAME = Pattern.compile(Pattern.quote(PACKAGE) + "\\.[A-Za-z_$][A-Za-z0-9_$]{0,200}");

    private final ClassLoader program;
    private final Optional<Path> directory;

    /** @param directory absent = the class path of the program */
    public Conditions(ClassLoader program, Optional<Path> directory) {
        this.program = program;
        this.directory = directory;
    }

    /** @throws DebugException the class is not there, or is no condition */
    Predicate<Object> of(RecordCondition condition) {
        Predicate<Object> all = record -> true;
        if (!condition.className().isEmpty()) {
            all = load(condition.className());
        }
        if (!condition.contains().isEmpty()) {
            Predicate<Object> before = all;
            all = record -> before.test(record) && RecordJson.toJson(record).contains(condition.contains());
        }
        return all;
    }

    /** With a loader of its own, so that it can be made again. */
    @SuppressWarnings("unchecked")
    private Predicate<Object> load(String name) {
        if (!NAME.matcher(name).matches()) {
            throw DebugException.bad("'" + name + "' is no class of a condition: those are in the package " + PACKAGE + ".");
        }
        try {
            ClassLoader loader = directory.isEmpty() ? program : new URLClassLoader(new URL[] {directory.get().toUri().toURL()}, program);
            Object made = Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
            if (made instanceof Predicate<?> predicate) {
                return (Predicate<Object>) predicate;
            }
            throw DebugException.bad("The class '" + name + "' is no condition: it does not implement java.util.function.Predicate.");
        } catch (ClassNotFoundException e) {
            throw DebugException.unknown("There is no class '" + name + "' on the class path of conditions" + directory.map(d -> " (" + d + ")").orElse("") + ". Compile the condition first.");
        } catch (ReflectiveOperationException | LinkageError e) {
            throw DebugException.bad("The condition '" + name + "' cannot be made: " + e + ".");
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
