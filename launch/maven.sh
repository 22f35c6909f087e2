# Runs Maven: the machine's own when it will do, else the pinned one that mvnw fetches.
# Sourced by build.sh and test.sh; needs $home (a writable checkout) and JAVA_HOME.

# Maven runs briefly: a cheap compiler and collector. The rest keeps it from warning about itself.
MAVEN_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow \
--enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"
export MAVEN_OPTS

choose_maven() {
  case $(mvn -v 2>/dev/null || :) in
    *'Apache Maven 3.8.'[1-9]* | *'Apache Maven 3.9.'* | *'Apache Maven 3.'[1-9][0-9]*)
      maven=mvn
      return
      ;;
  esac
  maven=$home/mvnw
  if command -v unzip >/dev/null 2>&1; then
    return
  fi
  wrapper=$home/program/target/mvnw
  mkdir -p "$wrapper/.mvn/wrapper"
  cp "$home/mvnw" "$wrapper/mvnw"
  sed -e '/^distributionSha256Sum=/d' -e 's/^tarSha256Sum=/distributionSha256Sum=/' \
    "$home/.mvn/wrapper/maven-wrapper.properties" >"$wrapper/.mvn/wrapper/maven-wrapper.properties"
  maven=$wrapper/mvnw
}

maven() {
  [ -n "${maven-}" ] || choose_maven
  "$maven" --batch-mode --no-transfer-progress -Dstyle.color=never \
    --file "$home/pom.xml" "$@"
}
