package org.sluice.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.GeneratedProgram;
import org.sluice.export.internal.JarContent;

/**
 * A Maven project around a program: sources, resources, golden tests as JUnit tests, the runtime and the test kit as a jar
 * each in a repository inside the project, and a build whose result starts with {@code java -jar}.
 */
public final class MavenProject {

    private static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>
              <groupId>%1$s</groupId>
              <artifactId>%2$s</artifactId>
              <version>1.0.0-SNAPSHOT</version>

              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>

              <repositories>
                <repository>
                  <id>project</id>
                  <url>file://${project.basedir}/repository</url>
                </repository>
              </repositories>

              <dependencies>
                <dependency>
                  <groupId>org.sluice</groupId>
                  <artifactId>sluice-runtime</artifactId>
                  <version>%4$s</version>
                </dependency>%5$s
              </dependencies>

              <build>
                <finalName>%2$s</finalName>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.13.0</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>3.5.2</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-dependency-plugin</artifactId>
                    <version>3.6.1</version>
                    <executions>
                      <execution>
                        <phase>package</phase>
                        <goals><goal>copy-dependencies</goal></goals>
                        <configuration>
                          <includeScope>runtime</includeScope>
                          <outputDirectory>${project.build.directory}/lib</outputDirectory>
                        </configuration>
                      </execution>
                    </executions>
                  </plugin>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                    <version>3.4.1</version>
                    <configuration>
                      <archive>
                        <manifest>
                          <mainClass>%3$s</mainClass>
                          <addClasspath>true</addClasspath>
                          <classpathPrefix>lib/</classpathPrefix>
                        </manifest>
                      </archive>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String TEST_DEPENDENCIES = """

                <dependency>
                  <groupId>org.sluice</groupId>
                  <artifactId>sluice-testkit</artifactId>
                  <version>%s</version>
                  <scope>test</scope>
                </dependency>
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <version>5.11.4</version>
                  <scope>test</scope>
                </dependency>""";

    private static final String LIBRARY_POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.sluice</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </project>
            """;

    private static final String README = """
            # %1$s

            Made by Sluice. `mvn package` builds it, `java -jar target/%2$s.jar` runs it (Java 17 or newer),
            `--help` explains its options. Relative paths in the program mean the folder it is started in.

            `src/main/java` is generated from the pipeline; `repository` holds the engine.%3$s
            """;

    private static final String README_TESTS = """

            `src/test/java` is generated from the golden tests (`.dstest`) of the pipeline, which lie with their data in
            `src/test/resources`; `mvn test` runs them.""";

    private MavenProject() {
    }

    /**
     * The files of the project, by path.
     *
     * @param tests   golden tests of the pipeline; none give a project without tests
     * @param testKit jar or class folder of the test kit, see {@link RuntimeJars#testKit}; not looked at without tests
     * @throws ExportException when the runtime cannot be read
     */
    public static Map<String, byte[]> files(GeneratedProgram program, RuntimeJars jars, GoldenTestSources tests, Path testKit)
            throws ExportException {
        String simple = program.mainClass().substring(program.mainClass().lastIndexOf('.') + 1);
        String artifact = simple.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        String group = program.mainClass().contains(".")
                ? program.mainClass().substring(0, program.mainClass().lastIndexOf('.')) : artifact;
        Map<String, byte[]> files = new TreeMap<>(tests.files());
        String runtime = addLibrary("sluice-runtime", jars.neededBy(program).roots(), files);
        String dependencies = tests.files().isEmpty() ? ""
                : String.format(TEST_DEPENDENCIES, addLibrary("sluice-testkit", List.of(testKit), files));
        put(files, "pom.xml", String.format(POM, group, artifact, program.mainClass(), runtime, dependencies));
        put(files, "README.md", String.format(README, artifact, artifact, tests.files().isEmpty() ? "" : "\n" + README_TESTS));
        for (GeneratedFile file : program.files()) {
            put(files, (file.isJava() ? "src/main/java/" : "src/main/resources/") + file.path(), file.text());
        }
        return files;
    }

    /** Puts a library made of jars and class folders into the repository of the project. Returns its version. */
    private static String addLibrary(String artifact, List<Path> roots, Map<String, byte[]> files) throws ExportException {
        JarContent content = new JarContent();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (Path root : roots) {
                content.addRoot(root);
            }
            content.write("", bytes);
        } catch (IOException e) {
            throw new ExportException("Cannot read the runtime: " + e.getMessage() + ". Install Sluice again.", e);
        }
        String version = version(bytes.toByteArray());
        String place = "repository/org/sluice/" + artifact + "/" + version + "/" + artifact + "-" + version;
        put(files, place + ".pom", String.format(LIBRARY_POM, artifact, version));
        files.put(place + ".jar", bytes.toByteArray());
        return version;
    }

    /** Named after the content, because Maven never looks again at a version it has once copied. */
    private static String version(byte[] library) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(library);
            return "1.0.0-" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
