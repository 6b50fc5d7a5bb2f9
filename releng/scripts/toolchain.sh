# Finds what a build needs: a JDK of 21 or newer and a Maven of 3.9.9 or newer. Sourced by ./build and ./sluice.
# Sets JAVA_HOME and MVN. Nothing is installed here but Maven itself, as an artifact of its own, into the user's cache.

SLUICE_CACHE="${SLUICE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sluice}"
MAVEN_VERSION=3.9.11

fail() { printf '%s: %s\n' "${0##*/}" "$1" >&2; exit "${2:-1}"; }

java_major() { # java_major JAVA_BINARY: prints its feature version, 0 when it does not run
  "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -1 | grep . || echo 0
}

find_jdk() { # find_jdk MINIMUM: prints the home of the first JDK (with javac) of that version or newer
  local home major
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -x "$home/bin/java" ] || continue
    major=$(java_major "$home/bin/java")
    [ "$major" -ge "$1" ] 2>/dev/null && { printf '%s\n' "$home"; return 0; }
  done
  local onpath; onpath=$(command -v javac) || return 1
  home=$(dirname "$(dirname "$(readlink -f "$onpath")")")
  [ "$(java_major "$home/bin/java")" -ge "$1" ] && printf '%s\n' "$home"
}

use_jdk() {
  local home
  home=$(find_jdk 21) || fail "no JDK 21 or newer was found (looked at JAVA_HOME, /usr/lib/jvm and the PATH). Install one, for example the package 'openjdk-21-jdk' or 'temurin-25-jdk', or set JAVA_HOME." 2
  export JAVA_HOME="$home"
}

maven_new_enough() { # maven_new_enough MVN_BINARY
  local version
  version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -1)
  [ -n "$version" ] && [ "$(printf '3.9.9\n%s\n' "$version" | sort -V | head -1)" = 3.9.9 ]
}

use_maven() {
  local own="$SLUICE_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn" system zip
  system=$(command -v mvn || true)
  if [ -n "$system" ] && maven_new_enough "$system"; then MVN="$system"; return; fi
  if [ ! -x "$own" ]; then
    [ -n "$system" ] || fail "no Maven was found. Install any Maven of 3.6 or newer (package 'maven'); the version this build needs is then fetched with it." 2
    echo "Fetching Maven $MAVEN_VERSION (the build needs 3.9.9 or newer) ..." >&2
    "$system" -q -B dependency:get -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -Dtransitive=false >&2 \
      || fail "Maven $MAVEN_VERSION could not be fetched with '$system'. Look at the lines above; a mirror can be set in ~/.m2/settings.xml."
    zip=$("$system" -q -B help:evaluate -Dexpression=settings.localRepository -DforceStdout 2>/dev/null || true)
    zip="${zip:-$HOME/.m2/repository}/org/apache/maven/apache-maven/$MAVEN_VERSION/apache-maven-$MAVEN_VERSION-bin.zip"
    [ -f "$zip" ] || zip="$HOME/.m2/repository/org/apache/maven/apache-maven/$MAVEN_VERSION/apache-maven-$MAVEN_VERSION-bin.zip"
    mkdir -p "$SLUICE_CACHE"
    local fresh; fresh=$(mktemp -d "$SLUICE_CACHE/maven.XXXXXX")
    (cd "$fresh" && "$JAVA_HOME/bin/jar" xf "$zip") || fail "the Maven archive '$zip' could not be unpacked."
    chmod +x "$fresh/apache-maven-$MAVEN_VERSION/bin/mvn"
    mv "$fresh/apache-maven-$MAVEN_VERSION" "$SLUICE_CACHE/" 2>/dev/null || true
    rm -rf "$fresh"
  fi
  MVN="$own"
}
