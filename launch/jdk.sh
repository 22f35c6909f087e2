# Finds a JDK whose feature version is exactly 25 and exports JAVA_HOME. Sourced by ./rostrum.

# Is this folder such a JDK? Reads its release file, starts nothing.
is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'* | 'JAVA_VERSION="25-'* | 'JAVA_VERSION="25+'*)
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

# The JDK that owns the java of the PATH.
jdk_of_path() {
  java=$(command -v java) || return 1
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=${java%/*}/$link ;;
    esac
  done
  printf '%s\n' "${java%/bin/java}"
}

# $1: the JDK of the last build, tried before searching; may be empty.
find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_jdk_25 "$JAVA_HOME"; then
    export JAVA_HOME
    return
  fi
  if [ -n "$1" ] && is_jdk_25 "$1"; then
    JAVA_HOME=$1
    export JAVA_HOME
    return
  fi
  of_path=$(jdk_of_path) || of_path=
  for folder in \
    "$of_path" \
    /usr/lib/jvm/* \
    /usr/lib64/jvm/* \
    /usr/java/* \
    /opt/java/* \
    /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* \
    "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.asdf/installs/java/* \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk@25; do
    if is_jdk_25 "$folder"; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return
    fi
  done
  echo "Rostrum needs a JDK 25, and none was found. To get one: $(how_to_get_jdk)" >&2
  echo "If you have one in another folder: JAVA_HOME=/that/folder ./rostrum" >&2
  exit 3
}

how_to_get_jdk() {
  if [ "$(uname -s)" = Darwin ]; then
    echo "brew install openjdk@25"
  elif command -v apt-get >/dev/null 2>&1; then
    echo "sudo apt-get install temurin-25-jdk (after adding https://adoptium.net/installation/linux/), or https://sdkman.io and: sdk install java 25-tem"
  elif command -v dnf >/dev/null 2>&1; then
    echo "sudo dnf install java-25-openjdk-devel"
  else
    echo "https://sdkman.io, then: sdk install java 25-tem"
  fi
}
