package io.github.tenderscore;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors of the house (decision 16): which package may import which. */
@AnalyzeClasses(packages = "io.github.tenderscore", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "io.github.tenderscore";

    static final List<String> GROUND = List.of("number", "explain", "rule", "fault", "reference", "appraisal");
    static final List<String> FAMILIES =
            List.of("price", "quality", "ranking", "weighting", "socialvalue", "lowtender", "cost", "commitment");
    private static final List<String> FAMILY_MAY_IMPORT = List.of("number", "explain", "rule", "reference");

    /** What is known of days, of places and of dated law; no score depends on it, so that nothing below the second floor may import it. */
    static final List<String> FACTS = List.of("calendar", "place", "law");

    /** What is known before anything is assessed, and the assessment itself. */
    static final List<String> CORE = List.of("model", "decision", "");

    /** What is done with an assessment. */
    static final List<String> SECOND_FLOOR = List.of(
            "comparison",
            "robustness",
            "simulation",
            "stress",
            "panel",
            "stage",
            "framework",
            "lot",
            "award",
            "record",
            "delivery",
            "procurement");

    /** What is watched across a council: what the instruments share, and one package for each of them. */
    static final List<String> INSTRUMENTS = List.of(
            "monitor.autonomy",
            "monitor.deliverymodel",
            "monitor.fiscal",
            "monitor.insourcing",
            "monitor.kpi",
            "monitor.localeconomy",
            "monitor.maturity",
            "monitor.peers",
            "monitor.reservation",
            "monitor.spatial",
            "monitor.transparency",
            "monitor.uptake");

    static final List<String> MONITOR = join(List.of("monitor", "monitor.dashboard"), INSTRUMENTS);

    /** What looks at a whole procurement, from its method to its contract: above all that it asks, and asked by the edges alone. */
    static final List<String> THIRD_FLOOR = List.of("check");

    /** Each package with those of the library that it may import besides itself; the root is the empty name. */
    static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("number", List.of()),
            Map.entry("fault", List.of()),
            Map.entry("explain", List.of("number")),
            Map.entry("calendar", List.of("fault", "explain", "law", "number")),
            Map.entry("law", List.of("number")),
            Map.entry("rule", List.of("number")),
            Map.entry("reference", List.of("number", "explain")),
            Map.entry("appraisal", List.of("number", "fault", "explain", "rule", "appraisal.internal")),
            Map.entry("appraisal.internal", List.of("number", "rule", "appraisal")),
            Map.entry("place", List.of("number", "fault", "explain", "appraisal", "appraisal.internal")),
            Map.entry(
                    "commitment",
                    List.of("number", "fault", "explain", "reference", "appraisal", "appraisal.internal")),
            Map.entry("price", FAMILY_MAY_IMPORT),
            Map.entry("quality", FAMILY_MAY_IMPORT),
            Map.entry("socialvalue", FAMILY_MAY_IMPORT),
            Map.entry("lowtender", FAMILY_MAY_IMPORT),
            Map.entry("ranking", List.of("number", "explain", "rule")),
            Map.entry("weighting", List.of("number", "explain", "rule", "fault")),
            Map.entry("cost", List.of("number", "fault", "explain", "appraisal")),
            Map.entry("model", join(GROUND, FAMILIES)),
            Map.entry("decision", join(GROUND, List.of("lowtender"))),
            Map.entry("", join(GROUND, FAMILIES, List.of("model", "decision"))),
            Map.entry("comparison", List.of("number", "fault", "rule", "price", "ranking", "model", "")),
            Map.entry(
                    "robustness",
                    List.of("number", "explain", "fault", "rule", "quality", "ranking", "decision", "model", "")),
            Map.entry("simulation", List.of("number", "fault", "quality", "robustness")),
            Map.entry(
                    "stress",
                    List.of(
                            "number",
                            "fault",
                            "rule",
                            "price",
                            "quality",
                            "ranking",
                            "reference",
                            "socialvalue",
                            "model",
                            "comparison",
                            "robustness",
                            "simulation",
                            "")),
            Map.entry(
                    "check",
                    List.of(
                            "number",
                            "explain",
                            "fault",
                            "rule",
                            "appraisal",
                            "calendar",
                            "law",
                            "price",
                            "quality",
                            "ranking",
                            "socialvalue",
                            "cost",
                            "model",
                            "decision",
                            "",
                            "robustness",
                            "stress",
                            "panel",
                            "stage",
                            "framework",
                            "lot",
                            "award",
                            "record",
                            "delivery",
                            "monitor",
                            "monitor.reservation")),
            Map.entry("panel", join(GROUND, FAMILIES, List.of("model"))),
            Map.entry("lot", join(GROUND, FAMILIES, List.of("model", ""))),
            Map.entry("stage", join(GROUND, FAMILIES, CORE)),
            Map.entry("framework", join(GROUND, FAMILIES, CORE, List.of("calendar", "stage"))),
            Map.entry("award", join(GROUND, FAMILIES, CORE, List.of("calendar", "panel", "lot"))),
            Map.entry("record", join(GROUND, FAMILIES, CORE, List.of("calendar", "panel", "stage"))),
            Map.entry("delivery", join(GROUND, List.of("calendar", "law", "commitment", "cost", "model"))),
            Map.entry("procurement", List.of("number")),
            Map.entry("monitor", List.of("number", "explain", "fault", "commitment")),
            Map.entry("monitor.autonomy", List.of("number", "explain", "fault", "monitor")),
            Map.entry("monitor.dashboard", join(GROUND, List.of("monitor", "procurement"), INSTRUMENTS)),
            Map.entry(
                    "monitor.deliverymodel",
                    join(GROUND, FAMILIES, List.of("law", "model", "", "delivery", "monitor"))),
            Map.entry("monitor.fiscal", List.of("number", "explain", "fault", "appraisal", "monitor")),
            Map.entry("monitor.insourcing", List.of("number", "explain", "fault", "monitor", "monitor.deliverymodel")),
            Map.entry("monitor.kpi", List.of("number", "explain", "commitment", "delivery", "monitor")),
            Map.entry(
                    "monitor.localeconomy",
                    List.of("number", "explain", "fault", "rule", "law", "place", "procurement", "monitor")),
            Map.entry("monitor.maturity", List.of("number", "explain", "fault", "rule", "monitor")),
            Map.entry("monitor.peers", List.of("number", "explain", "fault", "reference", "commitment", "monitor")),
            Map.entry("monitor.reservation", List.of("number", "explain", "fault", "law", "monitor")),
            Map.entry("monitor.spatial", List.of("number", "explain", "fault", "rule", "law", "monitor")),
            Map.entry(
                    "monitor.transparency",
                    List.of("number", "explain", "fault", "law", "calendar", "procurement", "monitor")),
            Map.entry("monitor.uptake", join(GROUND, List.of("model", "", "ranking", "procurement", "monitor"))),
            Map.entry("json.internal", List.of("number", "fault")),
            Map.entry(
                    "json",
                    join(GROUND, FACTS, FAMILIES, CORE, SECOND_FLOOR, MONITOR, THIRD_FLOOR, List.of("json.internal"))),
            Map.entry(
                    "csv",
                    join(
                            List.of(
                                    "number",
                                    "explain",
                                    "fault",
                                    "rule",
                                    "appraisal",
                                    "commitment",
                                    "json",
                                    "json.internal",
                                    "monitor",
                                    "monitor.dashboard",
                                    "weighting"),
                            INSTRUMENTS)),
            Map.entry(
                    "ocds",
                    join(
                            GROUND,
                            List.of(
                                    "calendar",
                                    "model",
                                    "",
                                    "award",
                                    "delivery",
                                    "procurement",
                                    "monitor",
                                    "json.internal"))),
            Map.entry("report", join(GROUND, FACTS, FAMILIES, CORE, SECOND_FLOOR, MONITOR, THIRD_FLOOR)),
            Map.entry(
                    "cli",
                    join(
                            GROUND,
                            FACTS,
                            FAMILIES,
                            CORE,
                            SECOND_FLOOR,
                            MONITOR,
                            THIRD_FLOOR,
                            List.of("json", "csv", "ocds", "report")))));

    /** Two packages that allow each other would make one floor of two; what is internal to a package is of its floor. */
    @Test
    void theTableHasAnOrder() {
        MAY_IMPORT
                .keySet()
                .forEach(name -> assertThat(below(name, new TreeSet<>()))
                        .as("what %s stands on", name)
                        .doesNotContain(name));
    }

    private static Set<String> below(String name, Set<String> found) {
        for (String direct : MAY_IMPORT.getOrDefault(name, List.of())) {
            if (!isInternal(direct) && found.add(direct)) {
                below(direct, found);
            }
        }
        return found;
    }

    private static boolean isInternal(String name) {
        return name.endsWith(".internal");
    }

    /** What is asked by the edges alone is imported by no other package. */
    @Test
    void nothingBelowTheEdgesImportsTheThirdFloor() {
        assertThat(MAY_IMPORT.entrySet())
                .filteredOn(entry -> entry.getValue().stream().anyMatch(THIRD_FLOOR::contains))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("json", "report", "cli");
    }

    @SafeVarargs
    static List<String> join(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    static String qualified(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    @TestFactory
    List<DynamicTest> importsGoDownOnly() {
        JavaClasses library = LibraryClasses.ALL;
        List<DynamicTest> tests = new ArrayList<>();
        MAY_IMPORT.forEach((name, below) -> tests.add(DynamicTest.dynamicTest(
                name.isEmpty() ? "(root)" : name, () -> imports(name, below).check(library))));
        tests.add(DynamicTest.dynamicTest(
                "every package is in the table",
                () -> assertThat(library.stream().map(JavaClass::getPackageName).distinct())
                        .allSatisfy(
                                found -> assertThat(MAY_IMPORT.keySet().stream().map(ArchitectureTest::qualified))
                                        .contains(found))));
        return tests;
    }

    private static ArchRule imports(String name, List<String> below) {
        Set<String> allowed =
                new TreeSet<>(below.stream().map(ArchitectureTest::qualified).toList());
        allowed.add(qualified(name));
        return classes()
                .that()
                .resideInAPackage(qualified(name))
                .should(onlyDependOnClassesThat(new DescribedPredicate<JavaClass>("are on " + allowed) {
                    @Override
                    public boolean test(JavaClass used) {
                        String from = used.getBaseComponentType().getPackageName();
                        return !from.startsWith(ROOT) || allowed.contains(from);
                    }
                }))
                .allowEmptyShould(true);
    }

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_CLI = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule FASTCSV_STAYS_INSIDE_CSV = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".csv")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_INSIDE_JSON = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json.internal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_FIELDS_ON_THE_AWARD_PATH = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(awardPath())
            .should()
            .haveRawType(DescribedPredicate.describe("a floating point number", ArchitectureTest::isFloating));

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_RESULTS_ON_THE_AWARD_PATH = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(awardPath())
            .should()
            .haveRawReturnType(DescribedPredicate.describe("a floating point number", ArchitectureTest::isFloating));

    @ArchTest
    static final ArchRule NO_CLOCK_NO_RANDOMNESS_NO_OUTPUT_OUTSIDE_CLI = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.(util\\.(Random|SplittableRandom|UUID|Date|TimeZone|concurrent\\.ThreadLocalRandom)"
                            + "|security\\.SecureRandom|util\\.random\\..*|time\\.(Clock|ZoneId|InstantSource))")
            .orShould()
            .callMethodWhere(describe(
                    "a date or time is taken from the clock",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.logging..", "java.lang.System");

    private static String[] awardPath() {
        return new String[] {
            ROOT,
            ROOT + ".number",
            ROOT + ".model",
            ROOT + ".price",
            ROOT + ".quality",
            ROOT + ".ranking",
            ROOT + ".weighting",
            ROOT + ".reference",
            ROOT + ".socialvalue",
            ROOT + ".appraisal",
            ROOT + ".place",
            ROOT + ".commitment",
            ROOT + ".cost",
            ROOT + ".lowtender",
            ROOT + ".decision",
            ROOT + ".comparison",
            ROOT + ".robustness",
            ROOT + ".stress",
            ROOT + ".check",
            ROOT + ".record",
            ROOT + ".lot",
            ROOT + ".stage",
            ROOT + ".framework",
            ROOT + ".award",
            ROOT + ".delivery"
        };
    }

    private static boolean isFloating(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.equals("double") || name.equals("float") || name.equals("java.lang.Double");
    }

    @ArchTest
    static void publicClassesCannotBeExtendedByAccident(JavaClasses library) {
        assertThat(library.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type ->
                                !type.isInterface() && !type.isEnum() && !type.isRecord() && !type.isAnonymousClass())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .filter(type -> !type.reflect().isSealed()))
                .isEmpty();
    }

    @TestFactory
    List<DynamicTest> everyPackageSaysWhatItIsFor() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : MAY_IMPORT.keySet()) {
            Path folder = Path.of("src/main/java", qualified(name).split("\\."));
            if (Files.exists(folder)) {
                tests.add(DynamicTest.dynamicTest(
                        folder.toString(),
                        () -> assertThat(folder.resolve("package-info.java")).exists()));
            }
        }
        return tests;
    }
}
