package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tenderscore.rule.RuleType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of the reference is in the catalogue, or stands in the list of gaps with the reason. */
class CatalogueCompletenessTest {

    private static final Path REFERENCE = Path.of("../shared/reference/scoring-rules.md");
    private static final Pattern HEADING = Pattern.compile("^### ((?:PR|SEL)-[A-Z0-9-]+[A-Z0-9])(?:[:, ].*)?$");
    private static final Pattern ROW =
            Pattern.compile("^\\| ((?:PR|CP|AL|AG|WT|QL|CN)-[A-Z0-9-]+[A-Z0-9])(?:[, ].*)?\\|");

    @Test
    void noRuleIsForgotten() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference of rules is not at hand: " + REFERENCE);
        Set<String> known = Rules.standard().all().stream().map(RuleType::id).collect(Collectors.toSet());
        String gaps = Files.readString(Path.of("docs/rules/gaps.md"));
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(REFERENCE)) {
            for (Pattern pattern : new Pattern[] {HEADING, ROW}) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(100);
        named.removeIf(id -> known.contains(id) || gaps.contains(id));
        assertThat(named).isEmpty();
    }
}
