#!/usr/bin/env bash
# Looks at the dashboard with a real browser: dashboard.sh. Called by ./build dashboard and ./build verify. Needs the product, or compiled bundles in SLUICE_CLASS_PATH.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$ROOT/releng/scripts/toolchain.sh"
use_jdk; use_maven
work="$ROOT/.build/dashboard"
mkdir -p "$work/classes"
packages="chromium chromium-driver fonts-dejavu-core fonts-wqy-microhei"
if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing packages for the browser: $packages"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } > "$work/apt.log" 2>&1 \
      || { tail -5 "$work/apt.log" >&2; fail "the packages could not be installed (log: $work/apt.log). Install them by hand: $packages" 2; }
  else
    fail "the dashboard is looked at with Chromium, which is missing here. Install (Debian names): $packages" 2
  fi
fi
"$MVN" -B -f "$ROOT/tests/dashboard/selenium-classpath.xml" dependency:build-classpath -Dmdep.outputFile="$work/selenium.classpath" > "$work/resolve.log" 2>&1 \
  || { tail -5 "$work/resolve.log" >&2; fail "Selenium could not be resolved (log: $work/resolve.log)."; }
path=${SLUICE_CLASS_PATH:-}
if [ -z "$path" ]; then
  launcher=$(find "$ROOT/releng/org.sluice.product/target/products" -name 'org.eclipse.equinox.launcher_*.jar' -print -quit 2>/dev/null)
  [ -n "$launcher" ] || fail "there is no product yet; run './build product' first, or name compiled bundles in SLUICE_CLASS_PATH." 2
  path="$(dirname "$launcher")/*"
fi
"$JAVA_HOME/bin/javac" -proc:none -nowarn -d "$work/classes" -cp "$(cat "$work/selenium.classpath")" "$ROOT"/tests/dashboard/src/org/sluice/dashboard/*.java
rm -rf "$work/run"
"$JAVA_HOME/bin/java" -cp "$work/classes:$(cat "$work/selenium.classpath")" -Dsluice.class.path="$path" -Dchromium="$(command -v chromium)" -Dchromedriver="$(command -v chromedriver)" \
  org.sluice.dashboard.DashboardInBrowser "$ROOT/tests/dashboard/orders.dstream" "$work/run"
