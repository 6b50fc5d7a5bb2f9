package org.sluice.runner.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Turns SIGINT and SIGTERM into an orderly stop; a second one ends the process at once. Uses {@code sun.misc.Signal}
 * by reflection because a shutdown hook can neither choose the exit code nor see a second signal; where that class is
 * missing, a hook has to do.
 */
final class StopSignals implements AutoCloseable {

    private static final int SIGNAL_EXIT = 128;

    private final Runnable stop;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<Runnable> restore = new ArrayList<>();

    StopSignals(Runnable stop) {
        this.stop = stop;
        try {
            handle("INT", 2);
            handle("TERM", 15);
        } catch (ReflectiveOperationException | RuntimeException e) {
            hook();
        }
    }

    private void handle(String name, int number) throws ReflectiveOperationException {
        Class<?> signalType = Class.forName("sun.misc.Signal");
        Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
        Object signal = signalType.getConstructor(String.class).newInstance(name);
        Object handler = Proxy.newProxyInstance(StopSignals.class.getClassLoader(), new Class<?>[] {handlerType},
                (proxy, method, args) -> switch (method.getName()) {
                    case "handle" -> {
                        received(SIGNAL_EXIT + number);
                        yield null;
                    }
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == args[0];
                    default -> "StopSignals";
                });
        Method handle = signalType.getMethod("handle", signalType, handlerType);
        Object previous = handle.invoke(null, signal, handler);
        restore.add(() -> {
            try {
                handle.invoke(null, signal, previous);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void received(int exitCode) {
        if (asked.compareAndSet(false, true)) {
            stop.run();
        } else {
            Runtime.getRuntime().halt(exitCode);
        }
    }

    private void hook() {
        Thread hook = new Thread(stop, "org.sluice-runner-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        restore.add(() -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending already
            }
        });
    }

    /** Gives the signals back to who had them. */
    @Override
    public void close() {
        restore.forEach(Runnable::run);
    }
}
