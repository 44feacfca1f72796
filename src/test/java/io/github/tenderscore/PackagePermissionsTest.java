package io.github.tenderscore;

import static io.github.tenderscore.ArchitectureTest.FACTS;
import static io.github.tenderscore.ArchitectureTest.FAMILIES;
import static io.github.tenderscore.ArchitectureTest.GROUND;
import static io.github.tenderscore.ArchitectureTest.INSTRUMENTS;
import static io.github.tenderscore.ArchitectureTest.MAY_IMPORT;
import static io.github.tenderscore.ArchitectureTest.MONITOR;
import static io.github.tenderscore.ArchitectureTest.SECOND_FLOOR;
import static io.github.tenderscore.ArchitectureTest.join;
import static io.github.tenderscore.ArchitectureTest.qualified;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each package-info says that its package may import is what the table of {@link ArchitectureTest} lets it import, and every permission is
 * used. A sentence lists packages as code and floors by the names below; what stands in parentheses is for the reader alone.
 */
class PackagePermissionsTest {

    private static final Pattern SENTENCE =
            Pattern.compile("May import (?<list>.+?)\\.(?=\\s|$)|Imports nothing else of this library\\.");

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(io\\.github\\.tenderscore(?:\\.[a-z]+)*)\\.[A-Z]", Pattern.MULTILINE);

    private static final Map<String, List<String>> FLOORS = floors();

    private static Map<String, List<String>> floors() {
        Map<String, List<String>> floors = new LinkedHashMap<>();
        floors.put(
                "every floor below",
                join(
                        GROUND,
                        FACTS,
                        FAMILIES,
                        ArchitectureTest.CORE,
                        SECOND_FLOOR,
                        MONITOR,
                        ArchitectureTest.THIRD_FLOOR));
        floors.put("the ground floor", GROUND);
        floors.put("the facts of days, places and law", FACTS);
        floors.put("the families of rules", FAMILIES);
        floors.put("the front door", List.of(""));
        floors.put("the instruments of the monitoring", INSTRUMENTS);
        return floors;
    }

    private static Path folder(String name) {
        return Path.of("src/main/java", qualified(name).split("\\."));
    }

    /** What one sentence permits: each name or floor in it with the packages that it stands for. */
    private static Map<String, List<String>> permitted(String sentence) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String rest = sentence.replaceAll("\\([^)]*\\)", "");
        for (Map.Entry<String, List<String>> floor : FLOORS.entrySet()) {
            if (rest.contains(floor.getKey())) {
                found.put(floor.getKey(), floor.getValue());
                rest = rest.replace(floor.getKey(), "");
            }
        }
        Matcher code = Pattern.compile("\\{@code ([a-z.]+)}").matcher(rest);
        while (code.find()) {
            found.put(code.group(1), List.of(code.group(1)));
        }
        assertThat(code.replaceAll("").replaceAll("\\band\\b|,", "").trim())
                .as("what is neither a package nor a floor in: May import %s", sentence)
                .isEmpty();
        return found;
    }

    private static Map<String, List<String>> permittedBy(String name) throws IOException {
        Path file = folder(name).resolve("package-info.java");
        Matcher sentence = SENTENCE.matcher(
                Files.readString(file).replaceAll("\\s*\\n \\*/?", " ").replaceAll("\\s+", " "));
        assertThat(sentence.find())
                .as("a sentence that says what may be imported, in %s", file)
                .isTrue();
        String list = sentence.group("list");
        return list == null ? Map.of() : permitted(list);
    }

    private static Set<String> all(Map<String, List<String>> permitted) {
        return permitted.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyPackageSaysWhatTheTableSays() {
        return MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().isEmpty() ? "(root)" : entry.getKey(),
                        () -> assertThat(all(permittedBy(entry.getKey())))
                                .containsExactlyElementsOf(new TreeSet<>(entry.getValue()))));
    }

    @TestFactory
    List<DynamicTest> everyPermissionIsUsed() {
        JavaClasses library = LibraryClasses.ALL;
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : MAY_IMPORT.keySet()) {
            tests.add(DynamicTest.dynamicTest(name.isEmpty() ? "(root)" : name, () -> {
                Set<String> used = imported(name);
                used.addAll(called(name, library));
                assertThat(permittedBy(name))
                        .allSatisfy((word, packages) ->
                                assertThat(packages).as(word).anyMatch(one -> used.contains(qualified(one))));
            }));
        }
        return tests;
    }

    /** What is imported by name; casts and constants leave no other trace. */
    private static Set<String> imported(String name) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder(name))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher one = IMPORT.matcher(Files.readString(file));
                while (one.find()) {
                    found.add(one.group(1));
                }
            }
        }
        return found;
    }

    /** What is called without an import, such as by a chain of calls. */
    private static Set<String> called(String name, JavaClasses library) {
        return library.stream()
                .filter(type -> type.getPackageName().equals(qualified(name)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(one -> one.getTargetClass().getBaseComponentType().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By hand. */
    @Test
    void readsASentence() {
        assertThat(permitted("{@code number}, {@code json.internal} (for values) and the front door"))
                .isEqualTo(Map.of(
                        "number",
                        List.of("number"),
                        "json.internal",
                        List.of("json.internal"),
                        "the front door",
                        List.of("")));
    }
}
