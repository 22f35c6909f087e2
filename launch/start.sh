# Starts the program from the last build; builds first when there is none or the sources are newer.
# Sourced by ./rostrum; needs $root.
#
# A build stands in a folder of its own under $starts:
#   lib/rostrum.jar    names the other jars beside it in its manifest
#   rostrum.aot        what the JVM learnt in the rehearsal; missing where it could not be made
#   server/            the jars that only the server needs, and server.path, the class path with them
#   server.aot         the same for the server; made when the server is first started
#   jdk                the JDK that built it
#   begun              made when the build began: sources newer than this are not in it
# $starts/current names the build in use; it is replaced in one step.

# Flags both of the rehearsal and of every start: a difference makes the JVM drop its AOT cache.
# What was measured is in docs/decisions/0002-start.md.
flags='-XX:+UseSerialGC -Xmn16m -XX:-UsePerfData'
server_flags='-XX:+UseSerialGC -Xmn64m -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djdk.reflect.useNativeAccessorOnly=true'
# The server uses both compilers: the second one's SHA-256 and its code for pages are worth two to fourteen times the
# first's. It begins ten times later than usual and the first one six times later, which leaves out profiles while the
# second is busy, or the start takes half as long again (docs/performance.md).
server_flags="$server_flags -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
server_flags="$server_flags -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
server_flags="$server_flags -XX:Tier3InvocationThreshold=1200 -XX:Tier3MinInvocationThreshold=600"
server_flags="$server_flags -XX:Tier3CompileThreshold=12000 -XX:Tier3BackEdgeThreshold=360000"
server_flags="$server_flags -XX:Tier3DelayOn=0 -XX:Tier3DelayOff=0"

# A checkout nobody may write to is built in the user's cache.
home=$root
if [ ! -w "$root" ]; then
  home=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/rostrum$root
fi
starts=$home/program/target/start

# Sets $build to the build in use, if it holds the sources as they are.
current_build() {
  [ -r "$starts/current" ] || return 1
  IFS= read -r name <"$starts/current" || return 1
  build=$starts/$name
  [ -r "$build/lib/rostrum.jar" ] || return 1
  newer=$(find "$root/pom.xml" "$root/document/pom.xml" "$root/document/src/main" \
    "$root/cover/pom.xml" "$root/cover/src/main" \
    "$root/register/pom.xml" "$root/register/src/main" \
    "$root/program/pom.xml" "$root/program/src/main" "$root/launch" \
    -newer "$build/begun" -print 2>/dev/null | head -n 1)
  [ -z "$newer" ]
}

jdk_of_build() {
  built_by=
  [ ! -r "$build/jdk" ] || IFS= read -r built_by <"$build/jdk" || :
}

start() {
  if current_build; then
    jdk_of_build
    find_jdk "$built_by"
  else
    find_jdk ''
    . "$root/launch/build.sh"
    build
  fi

  # Which of our streams is a terminal: the program need not find out.
  terminal=
  [ ! -t 1 ] || terminal=out
  [ ! -t 2 ] || terminal=$terminal,err

  case ${1-} in
    serve | demo | user | backup | restore | doctor | scrub | keys) start_server "$@" ;;
  esac

  # The first compiler alone: even a compilation of 193 statements never repays the second's work.
  set -- "-Drostrum.home=$root" "-Drostrum.terminal=$terminal" \
    -cp "$build/lib/rostrum.jar" org.rostrum.cli.Main "$@"
  if [ -r "$build/rostrum.aot" ]; then
    set -- "-XX:AOTCache=$build/rostrum.aot" -Xlog:disable "$@"
  fi
  # shellcheck disable=SC2086 # flags are words
  exec "$JAVA_HOME/bin/java" $flags "-Xmx${ROSTRUM_MEMORY:-1g}" -XX:TieredStopAtLevel=1 "$@"
}

# The commands that open the house or touch what it keeps.
start_server() {
  IFS= read -r server_path <"$build/server.path"
  case $server_path in
    "$build"/*) ;;
    *) # the checkout was moved
      . "$root/launch/build.sh"
      name_server_path
      ;;
  esac
  if ! fresh_server_cache && [ -w "$build" ]; then
    echo "Rostrum: rehearsing the server's start (once) ..." >&2
    . "$root/launch/build.sh"
    rehearse_server >>"$starts/build.log" 2>&1 ||
      echo "Rostrum: the rehearsal failed, the server only starts slower; the log is in $starts/build.log" >&2
  fi
  set -- "-Drostrum.home=$root" "-Drostrum.terminal=$terminal" \
    -cp "$server_path" org.rostrum.cli.Main "$@"
  if [ -s "$build/server.aot" ]; then
    set -- "-XX:AOTCache=$build/server.aot" -Xlog:disable "$@"
  fi
  # shellcheck disable=SC2086 # flags are words
  exec "$JAVA_HOME/bin/java" $server_flags "-Xmx${ROSTRUM_MEMORY:-1536m}" "$@"
}

# Is the cache this JDK's, and of these jars at this place? The JVM drops any other, and says nothing.
# An empty one stands for a rehearsal that failed.
fresh_server_cache() {
  [ -e "$build/server.aot" ] && [ -r "$build/server.aot.of" ] &&
    { cat "$JAVA_HOME/release" && printf '%s\n' "$server_path"; } | cmp -s - "$build/server.aot.of"
}
