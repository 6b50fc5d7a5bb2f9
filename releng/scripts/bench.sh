#!/usr/bin/env bash
# Runs a benchmark suite against the classes of this tree: bench.sh [SUITE] [ARGUMENTS]. Called by ./build bench.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
use_jdk; use_maven
suite=engine
case "${1:-}" in ''|-*) ;; *) suite=$1; shift ;; esac
case "$suite" in
  engine) main=org.sluice.benchmarks.EngineBench ;;
  *) fail "unknown benchmark suite '$suite'. There is: engine." 2 ;;
esac
mkdir -p "$ROOT/.build"
(cd "$ROOT" && "$MVN" -B -q -DskipTests -pl :org.sluice.benchmarks -am verify > "$ROOT/.build/bench-build.log" 2>&1) \
  || { tail -20 "$ROOT/.build/bench-build.log" >&2; fail "the benchmarks did not compile (log: .build/bench-build.log)."; }
path="$ROOT/tests/org.sluice.benchmarks/target/classes"
for bundle in engine; do path="$path:$ROOT/bundles/org.sluice.$bundle/target/classes"; done
# The programs run where users run them: on Java 17 when it is there, else on the JDK of the build.
java=$(find /usr/lib/jvm -maxdepth 1 -name '*17*' -type d -exec test -x {}/bin/java \; -print -quit 2>/dev/null)/bin/java
[ -x "$java" ] || java="$JAVA_HOME/bin/java"
exec "$java" -Xms4g -Xmx4g -cp "$path" "$main" "$@"
