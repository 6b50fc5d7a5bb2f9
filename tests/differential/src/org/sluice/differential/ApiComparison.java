package org.sluice.differential;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the Java API of Apache Spark Streaming with ours, by reflection: a method is there when the class of that name (without {@code Java}) has one of that name
 * whose parameters take what Spark's take. What is not there has to be in the table of {@code docs/spark-differences.md} between the two marks, with a reason; and
 * what is in the table must not be there.
 *
 * <p>Left out, by rule: methods with a type of Scala or of Spark's Scala side in their signature (they lead into that side), what Scala adds to case classes, companions
 * and loggers, and methods of which the documentation of Spark does not speak because they are not public in Scala.
 */
public final class ApiComparison {

    private static final String BEGIN = "<!-- api: begin -->";
    private static final String END = "<!-- api: end -->";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** What Scala and its helpers add. */
    private static final Set<String> ADDED = Set.of("canEqual", "copy", "productArity", "productElement", "productElementName", "productElementNames", "productIterator",
            "productPrefix", "apply", "unapply", "andThen", "compose", "tupled", "curried", "ordering", "writeReplace", "readExternal", "writeExternal", "classTag", "kClassTag", "vClassTag", "kManifest",
            "vManifest", "initializeForcefully", "initializeLogIfNecessary", "isTraceEnabled", "log", "logName", "getTypeClassTag");
    /** Public for the JVM, private in Scala. */
    private static final Set<String> NOT_PUBLIC = Set.of("Broadcast.assertValid", "Broadcast.doDestroy", "Broadcast.doUnpersist", "Broadcast.isValid", "Broadcast.destroy/1", "Broadcast.new/2",
            "JavaStreamingContext.scalaToJavaLong", "LongAccumulator.setValue", "DoubleAccumulator.setValue", "CollectionAccumulator.setValue", "AccumulatorV2.isAtDriverSide",
            "LongAccumulator.isAtDriverSide", "DoubleAccumulator.isAtDriverSide", "CollectionAccumulator.isAtDriverSide", "Receiver.setReceiverId", "Time.new/0", "State.new/0", "StateSpec.new/0",
            "Receiver.attachSupervisor", "SparkConf.validateSettings", "StorageLevel.new", "StorageLevels.new", "AccumulatorV2.countFailedValues", "LongAccumulator.countFailedValues",
            "DoubleAccumulator.countFailedValues", "CollectionAccumulator.countFailedValues", "AccumulatorV2.withBufferSerialized", "LongAccumulator.withBufferSerialized",
            "DoubleAccumulator.withBufferSerialized", "CollectionAccumulator.withBufferSerialized");

    /** Spark's classes and ours. */
    private static final Map<String, String> CLASSES = classes();
    private static final String OURS = "org.sluice.streaming.";

    private ApiComparison() {
    }

    private static Map<String, String> classes() {
        Map<String, String> map = new LinkedHashMap<>();
        String java = "org.apache.spark.streaming.api.java.";
        for (String name : List.of("StreamingContext", "DStream", "PairDStream", "InputDStream", "ReceiverInputDStream", "MapWithStateDStream", "PairInputDStream", "PairReceiverInputDStream")) {
            map.put(java + "Java" + name, name);
        }
        map.put("org.apache.spark.api.java.JavaRDD", "Batch");
        map.put("org.apache.spark.api.java.JavaPairRDD", "PairBatch");
        map.put("org.apache.spark.api.java.JavaDoubleRDD", "DoubleBatch");
        map.put("org.apache.spark.api.java.JavaSparkContext", "BatchContext");
        map.put("org.apache.spark.api.java.Optional", "Optional");
        map.put("org.apache.spark.api.java.StorageLevels", "StorageLevels");
        map.put("org.apache.spark.storage.StorageLevel", "StorageLevel");
        map.put("org.apache.spark.SparkConf", "StreamingConf");
        map.put("org.apache.spark.Partitioner", "Partitioner");
        map.put("org.apache.spark.HashPartitioner", "HashPartitioner");
        map.put("org.apache.spark.Partition", "Partition");
        map.put("org.apache.spark.broadcast.Broadcast", "Broadcast");
        for (String name : List.of("AccumulatorV2", "LongAccumulator", "DoubleAccumulator", "CollectionAccumulator", "StatCounter")) {
            map.put("org.apache.spark.util." + name, name);
        }
        for (String name : List.of("State", "StateSpec", "Time", "Duration", "Durations", "Seconds", "Minutes", "Milliseconds", "Interval", "StreamingContextState")) {
            map.put("org.apache.spark.streaming." + name, name);
        }
        map.put("org.apache.spark.streaming.receiver.Receiver", "Receiver");
        for (String name : List.of("StreamingListener", "StreamingListenerStreamingStarted", "StreamingListenerBatchSubmitted", "StreamingListenerBatchStarted",
                "StreamingListenerBatchCompleted", "StreamingListenerOutputOperationStarted", "StreamingListenerOutputOperationCompleted", "StreamingListenerReceiverStarted",
                "StreamingListenerReceiverError", "StreamingListenerReceiverStopped", "BatchInfo", "OutputOperationInfo", "ReceiverInfo", "StreamInputInfo", "StatsReportListener")) {
            map.put("org.apache.spark.streaming.scheduler." + name, name);
        }
        for (String name : List.of("Function0", "Function", "Function2", "Function3", "Function4", "VoidFunction", "VoidFunction2", "PairFunction", "FlatMapFunction", "FlatMapFunction2",
                "PairFlatMapFunction", "DoubleFunction", "DoubleFlatMapFunction")) {
            map.put("org.apache.spark.api.java.function." + name, "function." + name);
        }
        for (int n = 2; n <= 4; n++) {
            map.put("scala.Tuple" + n, "Tuple" + n);
        }
        return map;
    }

    /** Arguments: the file with the table. Exit code 1 when table and classes do not agree. */
    public static void main(String[] arguments) throws IOException {
        Path docs = Path.of(arguments[0]);
        Set<String> listed = listed(docs);
        Set<String> used = new LinkedHashSet<>();
        Map<String, Set<String>> missing = new TreeMap<>();
        int compared = 0;
        int leftOut = 0;
        int absent = 0;
        for (Map.Entry<String, String> pair : CLASSES.entrySet()) {
            if (pair.getKey().startsWith("scala.")) {
                continue;
            }
            Class<?> spark = load(pair.getKey());
            String name = spark.getSimpleName();
            Class<?> ours = find(OURS + pair.getValue());
            if (ours == null) {
                absent++;
                if (listed.contains(name)) {
                    used.add(name);
                } else {
                    missing.computeIfAbsent(name, key -> new TreeSet<>()).add("(the class)");
                }
                continue;
            }
            Map<String, Executable> all = new LinkedHashMap<>();
            for (Executable executable : executables(spark)) {
                all.put(signature(executable), executable);
            }
            for (Executable wanted : all.values()) {
                String method = wanted instanceof Constructor ? "new" : wanted.getName();
                String key = name + "." + method + "/" + wanted.getParameterCount();
                if (ADDED.contains(method) && !(method.equals("apply") && Set.of("Seconds", "Minutes", "Milliseconds").contains(name)) || method.startsWith("log") || NOT_PUBLIC.contains(name + "." + method)
                        || NOT_PUBLIC.contains(key) || scala(wanted)) {
                    leftOut++;
                    continue;
                }
                compared++;
                if (there(wanted, ours)) {
                    continue;
                }
                absent++;
                if (listed.contains(key)) {
                    used.add(key);
                } else if (listed.contains(name + "." + method + "/*")) {
                    used.add(name + "." + method + "/*");
                } else {
                    missing.computeIfAbsent(name, k -> new TreeSet<>()).add(key + "  " + signature(wanted));
                }
            }
        }
        missing.forEach((name, methods) -> methods.forEach(method -> System.out.println("not there and not listed: " + (method.startsWith("(") ? name + " " : "") + method)));
        Set<String> stale = new TreeSet<>(listed);
        stale.removeAll(used);
        stale.forEach(entry -> System.out.println("listed as not there, but it is (or Spark has no such method): " + entry));
        System.out.println("API: " + CLASSES.size() + " classes of Spark's Java API; " + compared + " methods compared, " + (compared - absent) + " are there, " + absent + " are not ("
                + used.size() + " entries in " + docs.getFileName() + "); " + leftOut + " lead into Scala and are left out");
        if (!missing.isEmpty() || !stale.isEmpty()) {
            System.exit(1);
        }
    }

    private static Set<String> listed(Path docs) throws IOException {
        String text = Files.readString(docs);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("'" + docs + "' has no table between '" + BEGIN + "' and '" + END + "'.");
        }
        Set<String> entries = new LinkedHashSet<>();
        for (String line : text.substring(begin, end).split("\n")) {
            String[] cells = line.split("\\|");
            if (cells.length < 4 || cells[3].isBlank() || !cells[1].contains("`")) {
                continue;
            }
            for (String type : names(cells[1])) {
                if (!cells[2].contains("`")) {
                    entries.add(type);
                }
                names(cells[2]).forEach(method -> entries.add(type + "." + method));
            }
        }
        return entries;
    }

    private static List<String> names(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static Class<?> load(String name) {
        Class<?> type = find(name);
        if (type == null) {
            throw new IllegalStateException("Spark has no class '" + name + "'.");
        }
        return type;
    }

    private static Class<?> find(String name) {
        try {
            return Class.forName(name, false, ApiComparison.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static List<Executable> executables(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers())) {
            all.addAll(Arrays.asList(type.getConstructors()));
        }
        Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isProtected(method.getModifiers())))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge() && !method.isSynthetic() && !method.getName().contains("$")
                        && !Set.of("toString", "hashCode", "equals").contains(method.getName()))
                .forEach(all::add);
        return all;
    }

    private static String signature(Executable executable) {
        return (executable instanceof Method method ? method.getReturnType().getSimpleName() + " " + executable.getName() : "new " + executable.getDeclaringClass().getSimpleName())
                + Arrays.stream(executable.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether it takes or gives something of Scala, or of the classes the Java ones are wrapped around. */
    private static boolean scala(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).anyMatch(ApiComparison::scala)
                || executable instanceof Method method && scala(method.getReturnType()) && !RETURNED.contains(executable.getDeclaringClass().getSimpleName() + "." + executable.getName());
    }

    /** Give something of Scala, but are what a Java program calls. */
    private static final Set<String> RETURNED = Set.of("AbstractJavaRDDLike.context", "JavaRDDLike.context", "JavaDStreamLike.context", "AbstractJavaDStreamLike.context", "JavaSparkContext.sc",
            "JavaDStreamLike.checkpoint", "AbstractJavaDStreamLike.checkpoint", "State.getOption", "AccumulatorV2.name", "BatchInfo.processingDelay", "BatchInfo.schedulingDelay", "BatchInfo.totalDelay",
            "BatchInfo.processingStartTime", "BatchInfo.processingEndTime", "OutputOperationInfo.duration", "OutputOperationInfo.failureReason", "OutputOperationInfo.startTime", "OutputOperationInfo.endTime",
            "SparkConf.getOption", "Time.until", "Time.to", "Receiver.preferredLocation");

    private static boolean scala(Class<?> type) {
        Class<?> element = type.isArray() ? type.getComponentType() : type;
        String name = element.getName();
        return name.startsWith("scala.") && !CLASSES.containsKey(name) || name.startsWith("org.apache.spark.") && !CLASSES.containsKey(name)
                && !name.startsWith("org.apache.spark.api.java.") && !name.startsWith("org.apache.spark.partial.") && !name.startsWith("org.apache.spark.resource.");
    }

    private static boolean there(Executable wanted, Class<?> ours) {
        Stream<? extends Executable> candidates = wanted instanceof Constructor
                ? Modifier.isAbstract(ours.getModifiers()) ? Arrays.stream(ours.getDeclaredConstructors()) : Arrays.stream(ours.getConstructors())
                : Stream.concat(Arrays.stream(ours.getMethods()), protectedMethods(ours)).filter(method -> method.getName().equals(ourName(wanted.getName())));
        return candidates.anyMatch(candidate -> candidate.getParameterCount() == wanted.getParameterCount() && takes(candidate, wanted) && gives(candidate, wanted)
                && (wanted instanceof Constructor || Modifier.isStatic(candidate.getModifiers()) || !Modifier.isStatic(wanted.getModifiers())));
    }

    private static Stream<Method> protectedMethods(Class<?> type) {
        return type == null ? Stream.of() : Stream.concat(Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isProtected(method.getModifiers())),
                protectedMethods(type.getSuperclass()));
    }

    /** Names in which Spark's has the Java prefix. */
    private static String ourName(String name) {
        return name.replace("JavaDStream", "DStream").replace("JavaRDD", "Batch");
    }

    private static boolean takes(Executable candidate, Executable wanted) {
        for (int i = 0; i < wanted.getParameterCount(); i++) {
            if (!fits(ours(wanted.getParameterTypes()[i]), candidate.getParameterTypes()[i])) {
                return false;
            }
        }
        return true;
    }

    /** A result may be more special than Spark's, or what a type variable stands for; where Spark gives nothing it may be anything. */
    private static boolean gives(Executable candidate, Executable wanted) {
        if (!(wanted instanceof Method method)) {
            return true;
        }
        Class<?> result = ours(method.getReturnType());
        Class<?> given = ((Method) candidate).getReturnType();
        return result == null || result == void.class || fits(given, result) || ((Method) candidate).getGenericReturnType() instanceof TypeVariable;
    }

    private static boolean fits(Class<?> from, Class<?> to) {
        return from != null && (to.isAssignableFrom(from) || boxed(to).isAssignableFrom(boxed(from)));
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    /** The class that stands for one of Spark's; null = none. */
    private static Class<?> ours(Class<?> type) {
        if (type.isArray()) {
            Class<?> element = ours(type.getComponentType());
            return element == null ? null : element.arrayType();
        }
        String name = type.getName();
        if (CLASSES.containsKey(name)) {
            return find(OURS + CLASSES.get(name));
        }
        if (name.equals("org.apache.spark.api.java.JavaRDDLike")) {
            return find(OURS + "BatchLike");
        }
        if (name.equals("scala.collection.immutable.Set") || name.equals("scala.collection.Seq") || name.equals("scala.collection.immutable.Seq")) {
            return null;
        }
        return name.startsWith("scala.") || name.startsWith("org.apache.") ? null : type;
    }
}
