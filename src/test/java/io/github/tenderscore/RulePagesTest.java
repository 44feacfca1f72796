package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules in step with the catalogues: its pages are made from them, to target/rules, and compared. */
class RulePagesTest {

    private static final Path MADE = Path.of("target/rules");
    private static final Path KEPT = Path.of("docs/rules");

    @Test
    void thePagesSayWhatTheCataloguesKnow() throws IOException {
        Map<String, String> pages = RulePages.all();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path made = MADE.resolve(page.getKey());
            Files.createDirectories(made.getParent());
            Files.writeString(made, page.getValue());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(KEPT.resolve(page.getKey()))
                    .as("a copy of %s", MADE.resolve(page.getKey()))
                    .content()
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void noPageIsLeftOverFromAnEarlierCatalogue() throws IOException {
        Set<String> wanted = new TreeSet<>(RulePages.all().keySet());
        wanted.add("gaps.md");
        try (Stream<Path> files = Files.walk(KEPT)) {
            Set<String> found = files.filter(Files::isRegularFile)
                    .map(file -> KEPT.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isEqualTo(wanted);
        }
    }
}
