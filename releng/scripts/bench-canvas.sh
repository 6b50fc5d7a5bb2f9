#!/usr/bin/env bash
# Measures the designer in its own window on a virtual display: bench-canvas.sh [--live] [--quick] [--json FILE] [--minutes N] [CASE…]. Called by bench.sh.
# Without --live the canvas is measured, with it the canvas beside a run.
# With SLUICE_BENCH_PRODUCT, the folder of a designer (with plugins and configuration), nothing of Sluice is built.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
. "$ROOT/releng/scripts/display.sh"
use_jdk
here="$ROOT/tests/org.sluice.benchmarks"
suite=canvas
[ "${1:-}" != --live ] || { suite=live; shift; }
work="$ROOT/.build/bench/$suite"
all="frame-150 frame-700 open-700 open-2500 zoom-2500 frame-5000 open-5000 layout-1000"

[ $suite = canvas ] || all="batch-end-to-pixel edit-to-first-batch ui-thread-1000-edges"
also=""; [ $suite = canvas ] || also="soak"

quick=false json="" cases="" minutes=10
while [ $# -gt 0 ]; do
  case "$1" in
    --quick) quick=true ;;
    --json) [ $# -gt 1 ] || fail "--json needs the name of a file." 2
            json=$(realpath -m "$2"); mkdir -p "$(dirname "$json")"; shift ;;
    --minutes) [ $# -gt 1 ] || fail "--minutes needs a number." 2
               minutes=$2; shift ;;
    *) case " $all $also " in *" $1 "*) cases="$cases $1" ;; *) fail "'$1' is no option and no case. Usage: ./build bench ${suite/live/debug} [--quick] [--json FILE] [CASE…]; cases: $all $also" 2 ;; esac ;;
  esac
  shift
done
cases=${cases:-$all}

product="${SLUICE_BENCH_PRODUCT:-}"
rm -rf "$work"; mkdir -p "$work/classes" "$work/configuration"
if [ -z "$product" ]; then
  "$ROOT/build" product > "$work/build.log" 2>&1 || { grep -E '^\[ERROR\]' "$work/build.log" | head -20 >&2; fail "Sluice did not compile (log: .build/bench/$suite/build.log)."; }
  product=$(find "$ROOT/releng/org.sluice.product/target/products" -path '*/linux/*' -name plugins -type d -print -quit)
  product=${product%/plugins}
fi
[ -d "$product/plugins" ] || fail "there is no designer in '$product'." 2

sources=("$here/$suite"/org/sluice/benchmarks/*.java)
[ $suite = live ] || sources=("$here"/canvas/org/sluice/benchmarks/Canvas{Bench,Stage}.java)
"$JAVA_HOME/bin/javac" --release 21 -proc:none -nowarn -Xlint:none -encoding UTF-8 -d "$work/classes" -cp "$product/plugins/*" \
  "$here"/src/org/sluice/benchmarks/{Row,Subject}.java "$here"/canvas/org/sluice/benchmarks/CanvasGraph.java "${sources[@]}" > "$work/javac.log" 2>&1 \
  || { cat "$work/javac.log" >&2; fail "the benchmark did not compile."; }
cp "$here/$suite"/*.xml "$work/classes/"
"$JAVA_HOME/bin/jar" --create --file "$work/$suite.jar" --manifest "$here/$suite/MANIFEST.MF" -C "$work/classes" .

# the designer as it is, and the measuring program as one more bundle
sed "s#^osgi\.bundles=.*#&,reference\\\\:file\\\\:$work/$suite.jar@4#" "$product/configuration/config.ini" > "$work/configuration/config.ini"
install_display_packages "$work/apt.log"
trap stop_display EXIT
start_display "$work/display" > /dev/null
status=0
timeout $((1800 + 120 * minutes)) "$JAVA_HOME/bin/java" -Xms512m -Xmx2g -XX:+UseG1GC -Djava.awt.headless=true -Dsluice.bench.cases="${cases# }" -Dsluice.bench.quick=$quick -Dsluice.bench.minutes=$minutes ${json:+-Dsluice.bench.json="$json"} \
  -Dsluice.bench.status="$work/status" ${SLUICE_BENCH_VM:-} -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -install "$product" -configuration "$work/configuration" \
  -data "$work/workspace" -clean -nosplash 2> "$work/designer.log" || status=$?
[ -f "$work/status" ] || fail "the designer ended before it was measured (exit $status; log: .build/bench/$suite/designer.log)."
exit "$(cat "$work/status")"
