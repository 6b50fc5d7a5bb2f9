#!/usr/bin/env bash
# Kills runs, damages checkpoints, compares the outcome: campaign.sh [--kills N] [--seed S] [--only kills|damage|soak] [--soak MINUTES]. Called by ./build campaign and ./build verify.
# Needs the compiled engine (bundles/org.sluice.engine/target/classes).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
use_jdk
engine="${SLUICE_ENGINE_CLASSES:-$ROOT/bundles/org.sluice.engine/target/classes}"
[ -d "$engine" ] || { use_maven; (cd "$ROOT" && "$MVN" -B -q -DskipTests -pl :org.sluice.engine -am verify) || fail "the engine did not compile."; }
work="$ROOT/.build/campaign"
mkdir -p "$work"
classes=$(mktemp -d "$work/classes.XXXXXX")
trap 'rm -rf "$classes"' EXIT
"$JAVA_HOME/bin/javac" --release 17 -proc:none -Xlint:all -Werror -d "$classes" -cp "$engine" "$ROOT"/tests/campaign/src/org/sluice/campaign/*.java
# Runs are made on Java 17, the oldest that programs may meet, when there is one.
java=$(find /usr/lib/jvm -maxdepth 1 -name '*17*' -type d -exec test -x {}/bin/java \; -print -quit 2>/dev/null)/bin/java
[ -x "$java" ] || java="$JAVA_HOME/bin/java"
"$java" -Xmx512m -cp "$classes:$engine" org.sluice.campaign.Campaign --work "$work" "$@"
