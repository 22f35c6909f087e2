# Makes a container image of the last build, without a Docker daemon and without a base image:
#   ./rostrum image [FILE]     default: program/target/rostrum-image.tar
# Linux. In it: a runtime cut from this JDK, the C library it needs, our jars, an empty folder for
# data. What was decided: docs/decisions/0006-container.md. Sourced by ./rostrum; needs $root.

if current_build; then
  jdk_of_build
  find_jdk "$built_by"
else
  find_jdk ''
  . "$root/launch/build.sh"
  build
fi
. "$root/launch/runtime.sh"
target=${1:-$home/program/target/rostrum-image.tar}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

machine=$stage/machine
libraries=$stage/libraries
program=$stage/program
mkdir -p "$machine/opt" "$machine/etc" "$machine/tmp" "$machine/data" \
  "$libraries/opt/rostrum/lib" "$libraries/opt/rostrum/server" "$program/opt/rostrum/lib"

cut_runtime "$machine/opt/java"

# Every library of the machine that the runtime is linked to, and the one that loads them.
for file in "$machine/opt/java/bin/java" "$machine"/opt/java/lib/*.so "$machine"/opt/java/lib/server/*.so; do
  case $file in
    *xawt* | *splashscreen* | *jsound*) continue ;; # windows and sound
  esac
  ldd "$file" 2>/dev/null | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (.*/\1/p'
done | grep -v "^$machine" | sort -u >"$stage/linked"
while IFS= read -r library; do
  mkdir -p "$machine${library%/*}"
  cp -L "$library" "$machine$library"
done <"$stage/linked"

printf 'root:x:0:0:root:/:/nonexistent\nrostrum:x:10001:10001:Rostrum:/data:/nonexistent\n' >"$machine/etc/passwd"
printf 'root:x:0:\nrostrum:x:10001:\n' >"$machine/etc/group"
printf 'hosts: files dns\n' >"$machine/etc/nsswitch.conf"
chmod 755 "$machine" "$machine/etc" "$machine/opt"
chmod 1777 "$machine/tmp"
chmod 700 "$machine/data"

for jar in "$build"/lib/*.jar; do
  case ${jar##*/} in
    rostrum.jar | document-* | cover-* | register-*) cp "$jar" "$program/opt/rostrum/lib/" ;;
    *) cp "$jar" "$libraries/opt/rostrum/lib/" ;;
  esac
done
cp "$build"/server/*.jar "$libraries/opt/rostrum/server/"
find "$stage" -type f -exec chmod a+r {} +

path=/opt/rostrum/lib/rostrum.jar
for jar in "$build"/server/*.jar; do
  path=$path:/opt/rostrum/server/${jar##*/}
done
{
  echo "entrypoint /opt/java/bin/java"
  for flag in $server_flags -XX:MaxRAMPercentage=60; do
    echo "entrypoint $flag"
  done
  printf 'entrypoint %s\n' -Drostrum.home=/opt/rostrum -Drostrum.terminal= -cp "$path" org.rostrum.cli.Main
  printf 'cmd serve\n'
  printf 'env %s\n' PATH=/opt/java/bin ROSTRUM_DATA_FOLDER=/data ROSTRUM_SERVER_ADDRESS=0.0.0.0
  printf 'port 8080/tcp\nvolume /data\nuser 10001:10001\n'
  printf 'label org.opencontainers.image.title=Rostrum\n'
  printf 'label org.opencontainers.image.licenses=Apache-2.0\n'
} >"$stage/config"

"$JAVA_HOME/bin/java" -cp "$build/lib/rostrum.jar" org.rostrum.cli.image.Image \
  "$target" rostrum:latest "$stage/config" "$machine" "$libraries" "$program"
