# A virtual display with a window manager for the tests that open windows. Sourced by ./build.
# Starts processes of its own and ends exactly those, by process id.

DISPLAY_PACKAGES="xvfb openbox xdotool imagemagick libgtk-3-0 adwaita-icon-theme fonts-dejavu-core dbus-x11"
DISPLAY_PIDS=()

missing_display_programs() {
  local program
  for program in Xvfb openbox xdotool import dbus-launch; do command -v $program >/dev/null || printf '%s ' $program; done
  ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || printf 'libgtk-3 '
}

install_display_packages() {
  local missing; missing=$(missing_display_programs)
  [ -z "$missing" ] && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing packages for the user interface tests: $DISPLAY_PACKAGES"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $DISPLAY_PACKAGES; } >"$1" 2>&1 \
      || { tail -5 "$1" >&2; fail "the packages could not be installed (log: $1). Install them by hand: $DISPLAY_PACKAGES" 2; }
  else
    fail "the user interface tests need programs that are missing here: $missing. Install (Debian names): $DISPLAY_PACKAGES" 2
  fi
}

start_display() { # start_display LOG_FOLDER: sets DISPLAY
  local log=$1 number
  mkdir -p "$log"; : > "$log/display"
  exec 9> "$log/display"
  Xvfb -displayfd 9 -screen 0 1600x1000x24 -nolisten tcp > "$log/xvfb.log" 2>&1 &
  DISPLAY_PIDS+=($!)
  exec 9>&-
  for _ in $(seq 1 100); do number=$(cat "$log/display"); [ -n "$number" ] && break; kill -0 "${DISPLAY_PIDS[0]}" 2>/dev/null || break; sleep 0.1; done
  [ -n "$number" ] || fail "Xvfb did not start (log: $log/xvfb.log)."
  export DISPLAY=":$number" GDK_BACKEND=x11 GTK_THEME=Adwaita NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1
  unset WAYLAND_DISPLAY
  eval "$(dbus-launch --sh-syntax)"; DISPLAY_PIDS+=("$DBUS_SESSION_BUS_PID")
  openbox > "$log/openbox.log" 2>&1 &
  DISPLAY_PIDS+=($!)
}

stop_display() {
  local i
  for ((i = ${#DISPLAY_PIDS[@]} - 1; i >= 0; i--)); do kill "${DISPLAY_PIDS[$i]}" 2>/dev/null || true; done
  DISPLAY_PIDS=()
}
