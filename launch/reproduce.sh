# Builds the jars twice from the sources as they are, in two folders, and compares them byte by
# byte. Sourced by ./rostrum; needs $root.

find_jdk ''
. "$root/launch/maven.sh"
. "$root/launch/build.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for which in first second; do
  home=$work/$which
  copy_sources
  echo "Building the $which time ..."
  if ! maven --quiet package -Dmaven.test.skip=true -Dspotless.check.skip=true >"$work/log" 2>&1; then
    tail -n 20 "$work/log" >&2
    exit 1
  fi
done

differ=0
cd "$work/first"
for file in */target/*.jar */target/sbom.json; do
  if cmp -s "$file" "$work/second/$file"; then
    echo "same    $file"
  else
    echo "DIFFERS $file"
    differ=1
  fi
done
exit $differ
