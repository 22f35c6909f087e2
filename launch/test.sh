# Everything that must hold before a change is taken: what the build server runs.
# Sourced by ./rostrum; needs $root and the functions of jdk.sh and start.sh.
#   --drills   the drills in their long form
#   --fast     no drills and no fuzzing, for a look while one works

drills=false
left_out=
for word in "$@"; do
  case $word in
    --drills) drills=true ;;
    --fast) left_out=drill ;;
    *)
      echo "./rostrum test knows the options --fast and --drills, and not: $word" >&2
      exit 2
      ;;
  esac
done
if [ ! -w "$root" ]; then
  echo "The tests write beside the sources, and $root may not be written to. Copy it first." >&2
  exit 3
fi

began=$(date +%s)
find_jdk ''
. "$root/launch/maven.sh"
. "$root/launch/packages.sh"
offer_packages

# What an earlier run left behind must not stand for a test that did not run now.
rm -rf "$root"/*/target/surefire-reports

log=$root/program/target/test.log
mkdir -p "$root/program/target"
echo "Building and testing every module; the full log is in $log"
{ maven verify "-Drostrum.drills=$drills" "-Drostrum.left-out=$left_out" 2>&1 && echo 0 >"$log.code" || echo 1 >"$log.code"; } |
  tee "$log" |
  grep -E '^\[INFO\] Building Rostrum|^\[(INFO|WARNING|ERROR)\] Tests run:.* in |^\[ERROR\]' || :
IFS= read -r code <"$log.code"

# The launcher itself: builds, rehearses, starts.
if [ "$code" = 0 ]; then
  "$root/rostrum" --version || code=1
fi

took=$(($(date +%s) - began))
sed -n 's/.*<skipped message="\([^"]*\)".*/Left out: \1/p' \
  "$root"/*/target/surefire-reports/TEST-*.xml 2>/dev/null | sort | uniq -c || :
if [ "$code" != 0 ]; then
  echo "NOT passed (after $took s). The first [ERROR] above says why; the full log is in $log" >&2
  exit 1
fi
if [ "$left_out" ]; then
  echo "Passed, without the drills and the fuzzing, in $took s. Before a change is taken: ./rostrum test"
else
  echo "Passed: every test and every gate, in $took s."
fi
