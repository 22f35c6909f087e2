# Some tests look at our documents through other programs. They run where those are installed and
# say so where not. Sourced by test.sh.

offer_packages() {
  missing=
  command -v soffice >/dev/null 2>&1 || missing="$missing libreoffice-writer"
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 ||
    command -v google-chrome >/dev/null 2>&1 || missing="$missing chromium"
  command -v pdftoppm >/dev/null 2>&1 || missing="$missing poppler-utils"
  if [ "$(uname -s)" = Linux ]; then
    command -v strace >/dev/null 2>&1 || missing="$missing strace"
    # The disk that forgets, on which the power is cut: bench/powercut.
    if [ -w /dev/fuse ]; then
      pkg-config --exists fuse3 2>/dev/null || missing="$missing libfuse3-dev pkg-config gcc libc6-dev"
    fi
  fi
  [ -n "$missing" ] || return 0
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing what some tests look through:$missing"
    # shellcheck disable=SC2086 # packages are words
    if { apt-get update && apt-get install -y --no-install-recommends $missing; } \
      >/dev/null 2>&1 </dev/null; then
      return 0
    fi
  fi
  echo "Tests that look at documents through other programs are left out; to run them: sudo apt-get install$missing"
}
