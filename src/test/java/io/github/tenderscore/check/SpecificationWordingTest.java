package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words of a specification are found, and how that is said. The texts are illustrative. */
class SpecificationWordingTest {

    @Test
    void aFindingNamesTheWordsTheListAndTheProvision() {
        assertThat(Findings.of("L05", WordingSamples.requires("Fire alarms to BS 5839, manufactured by Alder Works")))
                .extracting(finding ->
                        finding.severity().code() + ", " + finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "warning, PA23 s.56(7), specification/requirements/R1/text: The words (manufactured by) in R1 point to a"
                                + " producer or supplier (word list producers), and the text must say that equivalents are"
                                + " accepted; add \"or equivalent\", or describe what is needed without them",
                        "warning, PA23 s.56(3), specification/requirements/R1/text: The words (BS) in R1 point to a"
                                + " standard of the United Kingdom (word list uk-standards), and the text must say that"
                                + " equivalents are accepted; add \"or equivalent\", or describe what is needed without"
                                + " them");
    }

    @Test
    void criteriaAreReadToo() {
        assertThat(Findings.of(
                        "L05",
                        WordingSamples.file(
                                Optional.of("Use of AlderPump™"), Optional.of("Pads"), Optional.of(WordLists.ALL))))
                .extracting(Finding::place)
                .containsExactly(List.of("statedMethod", "criteria", "plan", "text"));
    }

    @Test
    void aListIsExtendedUnderAnotherName() {
        WordList market = WordLists.BRANDS.with("AlderPump");
        assertThat(market.id()).isEqualTo("own:brands");
        assertThat(market.foundIn("An alderpump, not an AlderPumps")).containsExactly("AlderPump");
        assertThat(market.foundIn("AlderPumps")).isEmpty();
    }

    @Test
    void aListMustHaveWords() {
        assertThatThrownBy(() -> new WordList("none", WordKind.BRAND, List.of(), List.of(), "PA23 s.56(7)", "x"))
                .hasMessage("The word list (none) must have a name, a term, a provision and a source");
        assertThatThrownBy(() -> new WordList("gap", WordKind.BRAND, List.of(" "), List.of(), "PA23 s.56(7)", "x"))
                .hasMessage("The terms ( ) of the word list gap must not be blank");
    }
}
