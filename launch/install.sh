# Lays the server into a folder that needs nothing else: a runtime cut from this JDK, our jars, the
# start cache, and "start".
#   ./rostrum install FOLDER     such as /opt/rostrum, for deploy/rostrum.service
# Sourced by ./rostrum; needs $root.

if [ $# -ne 1 ] || [ -e "$1" ]; then
  echo "./rostrum install FOLDER: name a folder that is not there yet." >&2
  exit 2
fi
if current_build; then
  jdk_of_build
  find_jdk "$built_by"
else
  find_jdk ''
  . "$root/launch/build.sh"
  build
fi
. "$root/launch/runtime.sh"

folder=$1
mkdir -p "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd -P)
cut_runtime "$folder/java"
cp -R "$build/lib" "$build/server" "$folder/"
path=$folder/lib/rostrum.jar
for jar in "$folder"/server/*.jar; do
  path=$path:$jar
done
scratch=$(mktemp -d)
# shellcheck disable=SC2086 # flags are words
"$folder/java/bin/java" $server_flags "-XX:AOTCacheOutput=$folder/server.aot" -Drostrum.terminal= \
  -cp "$path" org.rostrum.cli.Main demo --port 0 --keep "$scratch/house" --rehearsal \
  >"$folder/rehearsal.log" 2>&1 ||
  rm -f "$folder/server.aot"
rm -rf "$scratch"
cat >"$folder/start" <<END
#!/bin/sh
# Starts Rostrum from this folder; written by ./rostrum install.
cache=$folder/server.aot
if [ -r "\$cache" ]; then
  set -- "-XX:AOTCache=\$cache" -Xlog:disable -Drostrum.terminal= -cp $path org.rostrum.cli.Main "\$@"
else
  set -- -Drostrum.terminal= -cp $path org.rostrum.cli.Main "\$@"
fi
exec $folder/java/bin/java $server_flags "-Xmx\${ROSTRUM_MEMORY:-1536m}" "\$@"
END
chmod 755 "$folder/start"
echo "$folder/start serve --settings FILE"
