# Builds the program into a folder of its own and makes that the current build.
# Sourced by start.sh; needs $root, $home, $starts, $flags and JAVA_HOME.

. "$root/launch/maven.sh"

build() {
  # A build is asked for its version, not watched: one line, the rest goes to a log.
  if [ "$home" != "$root" ]; then
    copy_sources
  fi
  mkdir -p "$starts"
  lock
  trap unlock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if current_build; then # by whom we waited for
    done_building
    return
  fi
  previous=${name-}
  log=$starts/build.log
  name=$(date -u +%Y%m%dT%H%M%SZ)-$$
  build=$starts/$name
  mkdir -p "$build/lib" "$build/server"
  : >"$build/begun"
  echo "Rostrum: the sources are new, building (once; log in $log) ..." >&2
  if ! package >"$log" 2>&1; then
    rm -rf "$build"
    echo "Rostrum: the build failed. The end of $log:" >&2
    grep -E '^\[ERROR\]|^Error|rror:' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    exit 4
  fi
  rehearse >>"$log" 2>&1 || rm -f "$build/rostrum.aot"
  printf '%s\n' "$JAVA_HOME" >"$build/jdk"
  printf '%s\n' "$name" >"$starts/current.new"
  mv -f "$starts/current.new" "$starts/current"
  # The build before this one may still be running somewhere; older ones go.
  for old in "$starts"/*Z-*; do
    case ${old##*/} in
      "$name" | "$previous") ;;
      *) rm -rf "$old" ;;
    esac
  done
  done_building
}

# Compiles with the compiler's gates; formatting and tests are for ./rostrum test.
package() {
  maven --quiet -pl program -am package \
    -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true || return 1
  for jar in "$home"/program/target/rostrum-*.jar; do
    cp "$jar" "$build/lib/rostrum.jar" || return 1
  done
  cp "$home"/program/target/lib/*.jar "$build/lib/" || return 1
  cp "$home"/program/target/server/*.jar "$build/server/" || return 1
  name_server_path
  for jar in "$build"/lib/picocli-*.jar; do
    "$JAVA_HOME/bin/java" "$root/launch/StackMaps.java" "$jar" "$jar.new" || return 1
    mv -f "$jar.new" "$jar" || return 1
  done
}

name_server_path() {
  server_path=$build/lib/rostrum.jar
  for jar in "$build"/server/*.jar; do
    server_path=$server_path:$jar
  done
  printf '%s\n' "$server_path" >"$build/server.path"
}

# One run of everything a user does, from which the JVM makes its cache.
rehearse() {
  scratch=$(mktemp -d)
  # shellcheck disable=SC2086 # flags are words
  "$JAVA_HOME/bin/java" $flags "-XX:AOTCacheOutput=$build/rostrum.aot" \
    "-Drostrum.home=$root" -Drostrum.terminal= \
    -cp "$build/lib/rostrum.jar" org.rostrum.cli.Rehearsal "$scratch"
  code=$?
  rm -rf "$scratch"
  return $code
}

# The same for the server: the demonstration opens in an empty folder, is asked for its pages and closes.
# The cache gets its name when it is whole, so that another start never meets a half of it.
rehearse_server() {
  scratch=$(mktemp -d)
  made=$build/server.$$.aot
  # shellcheck disable=SC2086 # flags are words
  "$JAVA_HOME/bin/java" $server_flags "-XX:AOTCacheOutput=$made" \
    "-Drostrum.home=$root" -Drostrum.terminal= \
    -cp "$server_path" org.rostrum.cli.Main demo --port 0 --keep "$scratch/house" --rehearsal
  code=$?
  rm -rf "$scratch"
  [ $code = 0 ] && [ -s "$made" ] || : >"$made"
  { cat "$JAVA_HOME/release" && printf '%s\n' "$server_path"; } >"$build/server.aot.of"
  mv -f "$made" "$build/server.aot"
  return $code
}

# For a checkout nobody may write to.
copy_sources() {
  mkdir -p "$home" || exit 3
  for file in pom.xml mvnw .mvn launch; do
    rm -rf "${home:?}/$file"
    cp -R "$root/$file" "$home/$file"
  done
  for pom in "$root"/*/pom.xml; do
    module=${pom%/pom.xml}
    module=${module##*/}
    mkdir -p "$home/$module"
    rm -rf "$home/$module/src"
    cp "$pom" "$home/$module/pom.xml"
    [ ! -d "$root/$module/src" ] || cp -R "$root/$module/src" "$home/$module/src"
  done
  chmod -R u+w "$home"
}

# One build at a time; whoever comes second waits. A lock whose holder is gone is broken.
lock() {
  waiting=
  until mkdir "$starts/lock" 2>/dev/null; do
    holder=
    [ ! -r "$starts/lock/holder" ] || IFS= read -r holder <"$starts/lock/holder" || :
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$starts/lock"
      continue
    fi
    [ -n "$waiting" ] || echo "Rostrum: waiting for another build of this folder ..." >&2
    waiting=yes
    sleep 1
  done
  printf '%s\n' "$$" >"$starts/lock/holder"
}

unlock() {
  rm -rf "$starts/lock"
}

done_building() {
  unlock
  trap - EXIT INT TERM HUP
}
