# Cuts a runtime from the JDK that is in use: the modules a server needs, nothing of the compiler.
# Sourced by image.sh and install.sh; needs JAVA_HOME.

modules=java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.localedata,jdk.management
modules=$modules,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs

cut_runtime() {
  echo "Cutting a runtime from $JAVA_HOME ..."
  "$JAVA_HOME/bin/jlink" --add-modules "$modules" --output "$1" \
    --strip-debug --no-header-files --no-man-pages
}
