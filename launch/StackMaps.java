import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of an old jar the stack maps that newer class files carry. The JVM keeps only
 * such classes in its AOT cache, and picocli is compiled for Java 5: without this every start
 * parses and verifies it anew, which is half of a short command's time. Nothing else changes.
 *
 * <p>Run by the launcher's build: {@code java launch/StackMaps.java OLD.jar NEW.jar}.
 */
final class StackMaps {
  private static final ClassFileVersion JAVA_8 = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);

  private StackMaps() {}

  public static void main(String[] arguments) throws IOException {
    Path old = Path.of(arguments[0]);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {old.toUri().toURL()});
        ZipFile from = new ZipFile(old.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      ClassFile files =
          ClassFile.of(
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        to.putNextEntry(copy);
        to.write(entry.getName().endsWith(".class") ? renewed(files, bytes) : bytes);
        to.closeEntry();
      }
    }
  }

  private static byte[] renewed(ClassFile files, byte[] bytes) {
    ClassModel model = files.parse(bytes);
    if (model.majorVersion() >= ClassFile.JAVA_7_VERSION) {
      return bytes;
    }
    ClassTransform everyMethod = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    return files.transformClass(
        model,
        everyMethod.andThen(
            (to, element) -> to.with(element instanceof ClassFileVersion ? JAVA_8 : element)));
  }
}
