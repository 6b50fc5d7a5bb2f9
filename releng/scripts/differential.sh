#!/usr/bin/env bash
# Random programs on Sluice and on Apache Spark: differential.sh [--programs N] [--seed S]. Called by ./build differential and ./build verify.
# Needs the compiled engine (bundles/org.sluice.engine/target/classes).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
use_jdk; use_maven
engine="$ROOT/bundles/org.sluice.engine/target/classes"
[ -d "$engine" ] || (cd "$ROOT" && "$MVN" -B -q -DskipTests -pl :org.sluice.engine -am verify) || fail "the engine did not compile."
work="$ROOT/.build/differential"
mkdir -p "$work/classes"
"$MVN" -B -q -f "$ROOT/tests/differential/spark-classpath.xml" dependency:build-classpath -Dmdep.outputFile="$work/spark.classpath" > "$work/resolve.log" 2>&1 \
  || { tail -5 "$work/resolve.log" >&2; fail "Apache Spark could not be resolved (log: $work/resolve.log)."; }
path="$engine:$(cat "$work/spark.classpath")"
"$JAVA_HOME/bin/javac" --release 17 -proc:none -nowarn -Xlint:none -d "$work/classes" -cp "$path" "$ROOT"/tests/differential/src/org/sluice/differential/*.java "$ROOT"/tests/differential/ported/src/ported/*.java 2>&1 \
  | grep -v '^Note:' || true
# Spark 3.5 runs on Java 17, not on the newest.
java=$(find /usr/lib/jvm -maxdepth 1 -name '*17*' -type d -exec test -x {}/bin/java \; -print -quit 2>/dev/null)/bin/java
[ -x "$java" ] || java="$JAVA_HOME/bin/java"
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
"$java" "${opens[@]}" -Xmx2g -cp "$work/classes:$path" org.sluice.differential.Differential "$@" 2> "$work/spark.log"
"$java" -cp "$work/classes:$path" org.sluice.differential.ApiComparison "$ROOT/docs/spark-differences.md"
# The programs of ported/: on Spark they yield what is written down (the engine's tests compare with that), and sed makes programs for Sluice of them.
"$java" "${opens[@]}" -Xmx1g -cp "$work/classes:$path" org.sluice.differential.PortedOnSpark "$ROOT/tests/differential/ported/expected" 2>> "$work/spark.log"
mkdir -p "$work/ported/src" "$work/ported/classes"
for program in "$ROOT"/tests/differential/ported/src/ported/*.java; do
  sed -E -f "$ROOT/tests/differential/ported/spark-to-sluice.sed" "$program" > "$work/ported/src/$(basename "$program")"
done
"$JAVA_HOME/bin/javac" --release 17 -proc:none -nowarn -Xlint:none -d "$work/ported/classes" -cp "$engine" "$work"/ported/src/*.java 2> "$work/ported/javac.log" \
  || { cat "$work/ported/javac.log" >&2; fail "ported programs do not compile."; }
echo "ported programs: $(ls "$work/ported/src" | wc -l) files compile after the swap of names"
