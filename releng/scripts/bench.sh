#!/usr/bin/env bash
# Builds what is measured and runs a benchmark suite: bench.sh [SUITE] [ARGUMENTS]. Called by ./build bench and ./build verify.
# With SLUICE_BENCH_CLASSPATH, a class path of all bundles and of what they need, nothing of Sluice is built.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
use_jdk; use_maven
here="$ROOT/tests/org.sluice.benchmarks"
work="$ROOT/.build/bench"
mkdir -p "$work"

# The programs run where users run them: on Java 17 when it is there, else on the JDK of the build.
java=$(find /usr/lib/jvm -maxdepth 1 -name '*17*' -type d -exec test -x {}/bin/java \; -print -quit 2>/dev/null)/bin/java
[ -x "$java" ] || java="$JAVA_HOME/bin/java"

compile() { # compile RELEASE CLASSPATH SOURCES CLASSES
  rm -rf "$4"; mkdir -p "$4"
  find "$3" -name '*.java' > "$work/sources"
  "$JAVA_HOME/bin/javac" --release "$1" -proc:none -nowarn -Xlint:none -encoding UTF-8 -d "$4" -cp "$2" @"$work/sources" > "$work/javac.log" 2>&1 \
    || { cat "$work/javac.log" >&2; fail "the benchmarks did not compile."; }
}

bundles() { # prints the class path of the bundles that make programs, freshly built
  local tycho repository name version
  tycho=$(sed -n 's/^-Dtycho-version=//p' "$ROOT/.mvn/maven.config")
  (cd "$ROOT" && "$MVN" -B -DskipTests -pl :org.sluice.cli,:org.sluice.export,:org.sluice.telemetry.jetty -am package \
    "org.eclipse.tycho.extras:tycho-dependency-tools-plugin:$tycho:list-dependencies") > "$work/build.log" 2>&1 \
    || { grep -E '^\[ERROR\]' "$work/build.log" | head -20 >&2; fail "Sluice did not compile (log: .build/bench/build.log)."; }
  cat "$ROOT"/bundles/org.sluice.{cli,export,telemetry.jetty}/target/dependencies-list.txt > "$work/jars"
  find "$ROOT"/bundles/org.sluice.{cli,export,telemetry.jetty}/target -maxdepth 1 -name '*-SNAPSHOT.jar' >> "$work/jars"
  # The icons of the dashboard belong to every exported program, but no bundle refers to them.
  repository=$(sed -n 's|/com/google/code/gson/.*||p' "$work/jars" | head -1)
  for name in lucide-static chart.js; do
    version=$(sed -n "s|.*<artifactId>$name</artifactId><version>\([^<]*\)</version>.*|\1|p" "$ROOT/targetplatform/sluice.target")
    echo "$repository/org/webjars/npm/$name/$version/$name-$version.jar" >> "$work/jars"
  done
  sort -u "$work/jars" | paste -sd:
}

suite=engine
case "${1:-}" in ''|-*) ;; *) suite=$1; shift ;; esac
case "$suite" in engine|language|debug) ;; canvas) exec "$ROOT/releng/scripts/bench-canvas.sh" "$@" ;; *) fail "unknown benchmark suite '$suite'. There are: engine, language, debug, canvas." 2 ;; esac

path="${SLUICE_BENCH_CLASSPATH:-}"

if [ "$suite" = language ]; then
  [ -n "$path" ] || path=$(bundles)
  compile 17 "$path" "$here/src" "$work/classes"
  compile 21 "$work/classes:$path" "$here/language" "$work/language-classes"
  exec "$JAVA_HOME/bin/java" -Dsluice.bench.work="$work" -cp "$work/language-classes:$work/classes:$path" org.sluice.benchmarks.LanguageBench "$@"
fi

if [ "$suite" = debug ]; then
  # Some cases need the designer's window: they are measured in it, the others in a process of their own.
  live="batch-end-to-pixel edit-to-first-batch ui-thread-1000-edges soak"
  json="" quick="" in_window="" in_process="" all=true minutes=10 options=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --json) [ $# -gt 1 ] || fail "--json needs the name of a file." 2
              json=$(realpath -m "$2"); mkdir -p "$(dirname "$json")"; shift ;;
      --minutes) [ $# -gt 1 ] || fail "--minutes needs a number." 2
              minutes=$2; shift ;;
      --quick) quick=--quick; options+=(--quick) ;;
      --runs) options+=("$1" "${2:-}"); shift $(($# > 1)) ;;
      *) all=false
         case " $live " in *" $1 "*) in_window="$in_window $1" ;; *) in_process="$in_process $1" ;; esac ;;
    esac
    shift
  done
  status=0
  if $all || [ -n "$in_window" ]; then
    # shellcheck disable=SC2086 # names of cases have no blanks
    "$ROOT/releng/scripts/bench-canvas.sh" --live $quick --minutes "$minutes" ${json:+--json "$json.window"} $in_window || status=$?
  fi
  $all || [ -n "$in_process" ] || { [ -z "$json" ] || mv "$json.window" "$json"; exit $status; }
  [ -n "$path" ] || path=$(bundles)
  compile 17 "$path" "$here/src" "$work/classes"
  compile 17 "$work/classes:$path" "$here/debug" "$work/debug-classes"
  # shellcheck disable=SC2086
  "$java" -Xmx2g -cp "$work/debug-classes:$work/classes:$path" org.sluice.benchmarks.DebugBench "${options[@]}" ${json:+--json "$json"} $in_process || status=$?
  if [ -n "$json" ] && [ -f "$json.window" ]; then cat "$json.window" >> "$json"; rm "$json.window"; fi
  exit $status
fi

# The command line is looked at before anything is built.
rm -rf "$work/options"; mkdir -p "$work/options"
"$JAVA_HOME/bin/javac" --release 17 -proc:none -d "$work/options" -sourcepath "$here/src" "$here/src/org/sluice/benchmarks/BenchOptions.java"
subjects=$("$java" -cp "$work/options" org.sluice.benchmarks.BenchOptions "$@") || exit 2

[ -n "$path" ] || path=$(bundles)
compile 17 "$path" "$here/src" "$work/classes"
compile 21 "$work/classes:$path" "$here/generator" "$work/generator-classes"
spark=()
if [[ $subjects == *spark* ]]; then
  spark=("$work/spark.classpath")
  "$MVN" -B -q -f "$ROOT/tests/differential/spark-classpath.xml" dependency:build-classpath -Dmdep.outputFile="$work/spark.classpath" > "$work/resolve.log" 2>&1 \
    || { tail -5 "$work/resolve.log" >&2; fail "Apache Spark could not be resolved (log: $work/resolve.log)."; }
  compile 17 "$work/classes:$(cat "$work/spark.classpath")" "$here/spark" "$work/spark-classes"
fi
rm -rf "$work/programs"
"$JAVA_HOME/bin/java" -cp "$work/generator-classes:$path" org.sluice.benchmarks.generator.ProgramGenerator "$here/pipelines" "$work/programs" "$work/classes" 10,100,1000 "${spark[@]}"
exec "$java" -Dsluice.bench.work="$work" -cp "$work/classes" org.sluice.benchmarks.EngineBench "$@"
