package org.sluice.codegen.internal.java;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.codegen.Target;

/**
 * Classes that expressions may call by their simple names. Those of the engine are other classes for each target; those
 * of the JDK are the ones people use in lambdas. Everything else can be written with its package.
 */
public final class KnownTypes {

    private static final String JDK = """
            java.io File IOException Serializable UncheckedIOException
            java.math BigDecimal BigInteger MathContext RoundingMode
            java.net InetAddress URI URL URLDecoder URLEncoder
            java.nio.charset Charset StandardCharsets
            java.nio.file Files Path Paths
            java.text DecimalFormat MessageFormat NumberFormat SimpleDateFormat
            java.time Clock DayOfWeek Duration Instant LocalDate LocalDateTime LocalTime Month OffsetDateTime Period \
             YearMonth ZoneId ZoneOffset ZonedDateTime
            java.time.format DateTimeFormatter DateTimeParseException
            java.time.temporal ChronoField ChronoUnit
            java.util ArrayDeque ArrayList Arrays Base64 BitSet Collection Collections Comparator Currency Date Deque \
             DoubleSummaryStatistics EnumMap EnumSet Formatter HashMap HashSet HexFormat IntSummaryStatistics Iterator \
             LinkedHashMap LinkedHashSet LinkedList List ListIterator Locale LongSummaryStatistics Map NavigableMap \
             NavigableSet NoSuchElementException Objects OptionalDouble OptionalInt OptionalLong PriorityQueue Properties \
             Queue Random Scanner Set SortedMap SortedSet SplittableRandom Spliterator Spliterators StringJoiner \
             StringTokenizer TreeMap TreeSet UUID
            java.util.concurrent ConcurrentHashMap ThreadLocalRandom TimeUnit
            java.util.concurrent.atomic AtomicInteger AtomicLong LongAdder
            java.util.function BiFunction BiPredicate BinaryOperator Consumer Predicate Supplier ToDoubleFunction \
             ToIntFunction ToLongFunction UnaryOperator
            java.util.regex MatchResult Matcher Pattern
            java.util.stream Collectors DoubleStream IntStream LongStream Stream StreamSupport
            java.util.zip CRC32
            """;

    // As of Java 25; a fixed list, so that names do not depend on the JDK that generates.
    private static final String JAVA_LANG = """
            java.lang AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException \
             ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence \
             Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader \
             ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Deprecated Double Enum \
             EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface IO \
             IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException \
             IllegalMonitorStateException IllegalStateException IllegalThreadStateException \
             IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError \
             InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException \
             LinkageError Long MatchException Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError \
             NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException \
             Number NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder \
             ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime RuntimeException \
             RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue \
             StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder \
             StringIndexOutOfBoundsException SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal \
             Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError \
             UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
            """;

    private static final String FUNCTIONS = " FlatMapFunction FlatMapFunction2 Function Function0 Function2 Function3 "
            + "Function4 PairFlatMapFunction PairFunction VoidFunction VoidFunction2\n";

    private static final String EMBEDDED = """
            org.sluice.streaming Durations ErrorPolicy FailedRecord HashPartitioner Optional Receiver StatCounter State StateSpec StorageLevel \
             StorageLevels Time TransactionalOutput Tuple2 Tuple3
            org.sluice.streaming.eventtime EventWindows LateRecord ListState MapState ProcessContext TimeDomain Timer ValueState \
             Windowed
            org.sluice.streaming.source KeyGenerator ReplayableSource
            org.sluice.runner HttpOutput TableOutput
            org.sluice.streaming.function ProcessFunction TimerFunction""" + FUNCTIONS;

    private static final String SPARK = """
            org.apache.spark.streaming Durations State StateSpec Time
            org.apache.spark.api.java JavaSparkContext Optional StorageLevels
            org.apache.spark.storage StorageLevel
            org.apache.spark.util StatCounter
            org.apache.spark.streaming.receiver Receiver
            org.apache.spark HashPartitioner
            org.apache.hadoop.mapreduce.lib.output TextOutputFormat
            scala Tuple2 Tuple3
            org.apache.spark.api.java.function""" + FUNCTIONS;

    private static final String COMMON = """
            org.sluice.functions.sql SqlQuery
            org.sluice.functions CsvParser JsonParser LogFormat LogParser RegexParser
            """;

    private static final Map<String, JavaType> JDK_TYPES = table(JDK);
    private static final Map<String, JavaType> EMBEDDED_TYPES = table(EMBEDDED + COMMON);
    private static final Map<String, JavaType> SPARK_TYPES = table(SPARK + COMMON);
    private static final Map<String, JavaType> JAVA_LANG_TYPES = table(JAVA_LANG);

    private KnownTypes() {
    }

    /** The class that a simple name means in programs for a target; nothing for names of {@code java.lang}. */
    public static Optional<JavaType> find(String simpleName, Target target) {
        JavaType type = (target == Target.SPARK ? SPARK_TYPES : EMBEDDED_TYPES).get(simpleName);
        return Optional.ofNullable(type != null ? type : JDK_TYPES.get(simpleName));
    }

    /** Tells whether a class of this name would hide one that expressions or generated code use. */
    static boolean isTaken(String simpleName) {
        return JDK_TYPES.containsKey(simpleName) || EMBEDDED_TYPES.containsKey(simpleName)
                || SPARK_TYPES.containsKey(simpleName) || JAVA_LANG_TYPES.containsKey(simpleName);
    }

    private static Map<String, JavaType> table(String text) {
        Map<String, JavaType> types = new HashMap<>();
        text.lines().forEach(line -> {
            String[] words = line.split(" +");
            for (int i = 1; i < words.length; i++) {
                types.put(words[i], new JavaType(words[0], words[i]));
            }
        });
        return types;
    }
}
