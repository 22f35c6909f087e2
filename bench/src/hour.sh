# Starts a measurement against a whole server. Sourced; needs $root and $main, the class to start.

hour() {
  . "$root/launch/jdk.sh"
  find_jdk ''
  "$root/rostrum" --version
  . "$root/launch/start.sh"
  current_build
  IFS= read -r path <"$build/server.path"
  sources=$root/bench/src/main/java/org/rostrum/bench/hour
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  tab=$(printf '\t')
  # The flags of every start of the server.
  flags=$(printf '%s' "$server_flags" | tr ' ' '\t')
  server="$JAVA_HOME/bin/java${tab}$flags${tab}-Xmx${ROSTRUM_MEMORY:-1536m}${tab}-cp${tab}$path"
  server="$server${tab}$sources/HourHouse.java"
  "$JAVA_HOME/bin/java" -Xmx1g -Djava.awt.headless=true "-Dserver=$server" -cp "$path" "$sources/$main.java" \
    "$folder" "$@"
}
