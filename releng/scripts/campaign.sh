#!/usr/bin/env bash
# Kills runs, damages checkpoints, compares the outcome: campaign.sh [--kills N] [--seed S] [--only kills|damage|soak] [--soak MINUTES]. Called by ./build campaign and ./build verify.
# Needs the compiled engine and state store (bundles/org.sluice.{engine,state.mvstore}/target/classes).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
use_jdk; use_maven
engine="${SLUICE_ENGINE_CLASSES:-$ROOT/bundles/org.sluice.engine/target/classes}"
store="${SLUICE_STORE_CLASSES:-$ROOT/bundles/org.sluice.state.mvstore/target/classes}"
[ -d "$engine" ] && [ -d "$store" ] || (cd "$ROOT" && "$MVN" -B -q -DskipTests -pl :org.sluice.state.mvstore -am verify) || fail "the engine did not compile."
work="$ROOT/.build/campaign"
mkdir -p "$work"
version=$(sed -n 's|.*<artifactId>h2-mvstore</artifactId><version>\([^<]*\)</version>.*|\1|p' "$ROOT/targetplatform/sluice.target")
"$MVN" -B -q -f "$ROOT/tests/campaign/store-classpath.xml" -Dmvstore.version="$version" dependency:build-classpath -Dmdep.outputFile="$work/store.classpath" > "$work/resolve.log" 2>&1 \
  || { tail -5 "$work/resolve.log" >&2; fail "the state store's library could not be resolved (log: $work/resolve.log)."; }
classes=$(mktemp -d "$work/classes.XXXXXX")
trap 'rm -rf "$classes"' EXIT
"$JAVA_HOME/bin/javac" --release 17 -proc:none -Xlint:all -Werror -d "$classes" -cp "$engine" "$ROOT"/tests/campaign/src/org/sluice/campaign/*.java
# Runs are made on Java 17, the oldest that programs may meet, when there is one.
java=$(find /usr/lib/jvm -maxdepth 1 -name '*17*' -type d -exec test -x {}/bin/java \; -print -quit 2>/dev/null)/bin/java
[ -x "$java" ] || java="$JAVA_HOME/bin/java"
"$java" -Xmx512m -cp "$classes:$engine:$store:$(cat "$work/store.classpath")" org.sluice.campaign.Campaign --work "$work" "$@"
