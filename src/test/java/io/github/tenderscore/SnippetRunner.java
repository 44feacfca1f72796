package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/** Compiles snippets of one page as one program and runs it, so that later ones can use what earlier ones declare. */
final class SnippetRunner {

    private static final String SEPARATOR = "\u0000";

    private SnippetRunner() {}

    /** What each snippet prints; it may use the edges of the library too. */
    static List<String> run(List<String> snippets) throws Exception {
        return run(snippets, classPath());
    }

    /** What each snippet prints where nothing but the library itself is there. */
    static List<String> runAlone(List<String> snippets) throws Exception {
        return run(
                snippets,
                classPath().stream().filter(entry -> entry.endsWith("classes")).toList());
    }

    private static List<String> run(List<String> snippets, List<String> classPath) throws Exception {
        Path classes = Files.createTempDirectory("snippets");
        compile(program(snippets), classes);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(urls(classes, classPath), ClassLoader.getPlatformClassLoader());
                PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            loader.loadClass("Page").getMethod("run").invoke(null);
        } finally {
            System.setOut(out);
            delete(classes);
        }
        String[] parts = printed.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .split(SEPARATOR, -1);
        return Arrays.asList(parts).subList(0, snippets.size());
    }

    /** Imports to the top, everything else into one method. */
    private static String program(List<String> snippets) {
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (String snippet : snippets) {
            snippet.lines()
                    .forEach(line -> (line.startsWith("import ") ? imports : body)
                            .append(line)
                            .append('\n'));
            body.append("System.out.print(\"\\u0000\");\n".replace("\\u0000", "\\0"));
        }
        return imports + "public class Page {\npublic static void run() throws Exception {\n" + body + "}\n}\n";
    }

    private static void compile(String program, Path classes) throws IOException {
        Path source = Files.writeString(classes.resolve("Page.java"), program);
        StringWriter found = new StringWriter();
        int result = ToolProvider.findFirst("javac")
                .orElseThrow(() -> new IllegalStateException("The tests need a JDK"))
                .run(
                        new PrintWriter(found),
                        new PrintWriter(found),
                        "-d",
                        classes.toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath()),
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        source.toString());
        assertThat(result).as("%s\n%s", found, program).isZero();
    }

    /** The library and what it may use at its edges, and nothing of the tests. */
    private static List<String> classPath() {
        String all =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> (entry.endsWith("classes") && !entry.endsWith("test-classes"))
                        || entry.contains("jackson-core")
                        || entry.contains("jspecify"))
                .distinct()
                .toList();
    }

    private static URL[] urls(Path classes, List<String> entries) throws IOException {
        URL[] urls = new URL[entries.size() + 1];
        urls[0] = classes.toUri().toURL();
        for (int i = 0; i < entries.size(); i++) {
            urls[i + 1] = Path.of(entries.get(i)).toUri().toURL();
        }
        return urls;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
