package io.github.tenderscore;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Rule;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the page of rules in step with the catalogues: it is written from them, to target/rules.md, and compared. */
class RulesPageTest {

    @Test
    void thePageListsEveryRuleAsTheCatalogueHasIt() throws IOException {
        String page = page();
        Files.writeString(Path.of("target/rules.md"), page);
        assertThat(Files.readString(Path.of("docs/rules/README.md"))).isEqualTo(page);
    }

    private static String page() {
        return """
                # Rules

                Every rule of the library, with its id, its formula, its parameters and its source. In the formulas of prices, P is the
                tender's price, Pmin and Pmax are the lowest and the highest price of the tenders that were admitted (those that passed
                every gate which needs no price), and the share is multiplied by the points available; in those of awards, Q is the total
                of points for everything but price. Rounding belongs to the method and is part of no rule but those of consensus.

                Evidence: *source*, the formula was read in the source, or in one that quotes it; *partial*, the source confirms part of it; *secondary*, a
                secondary text states it and the official one is to be confirmed; *unverified*, no source
                text was confirmed, so never call it official; *building block*, a shape of this library for a published formula that has no name of its own.

                ## Price

                %s
                ## Award

                %s
                ## Social value

                How a promised quantity earns points, and how each rule can be gamed. By `SV-TARGET` a promise beyond the target gains nothing, and no promise
                moves the points of another tender; it is the one that is recommended. By `SV-BEST` one inflated promise takes points from all others and
                changes the gaps between them. By `SV-SHARE` a low price counts twice: it earns the points for price, and raises those of the same promise; P is
                the tender's price on the one price criterion of the method, and the quantity a sum in its currency. `SV-BEST` and `SV-SHARE` are scored in the
                second round, beside the prices; the highest quantity is that of the tenders that passed every gate which needs neither a price nor a comparison.

                %s
                ## Consensus

                How the marks of several evaluators become one. The mark before rounding is the one on which gates are tested.

                %s
                ## Abnormally low tenders

                These tests flag a price and decide nothing. The Procurement Act 2023 names no percentage (section 19(3)(c)), so that no threshold has a
                default and none is official in England.

                %s
                ## Lots

                Who is awarded which lot where the limits for one supplier do not let it have all that it comes first in (Procurement Act 2023, section
                23(4)), or where lots are offered together. Only tenders that passed every gate of their lot count. Where nothing that is published decides,
                every allocation that could follow is named.

                %s
                ## Mark scales

                | id | marks and descriptors |
                | --- | --- |
                %s

                The descriptors are neutral ones of this library; none is official. A scale of your own names its marks and descriptors.
                """.formatted(
                        table(PriceRules.catalogue()),
                        table(AwardRules.catalogue()),
                        table(SocialValueRules.catalogue()),
                        table(ConsensusRules.catalogue()),
                        table(LowTenderTests.catalogue()),
                        table(LotMechanisms.catalogue()),
                        MarkScales.all().stream().map(RulesPageTest::scale).collect(Collectors.joining("\n")));
    }

    private static <R extends Rule> String table(Catalogue<R> catalogue) {
        StringBuilder table = new StringBuilder("| id | rule | formula | parameters | evidence | source |\n");
        table.append("| --- | --- | --- | --- | --- | --- |\n");
        for (RuleType<R> type : catalogue.types()) {
            String parameters = type.parameters().stream()
                    .map(parameter -> "`" + parameter.name() + "`: " + parameter.description())
                    .collect(Collectors.joining("; "));
            table.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            type.id(),
                            type.title(),
                            type.formula(),
                            parameters,
                            type.evidence() == Evidence.BUILDING_BLOCK
                                    ? "building block"
                                    : type.evidence().code(),
                            type.source()));
        }
        return table.toString();
    }

    private static String scale(MarkScale scale) {
        return "| `" + scale.id() + "` | "
                + scale.grades().stream()
                        .map(grade -> grade.mark() + " " + grade.descriptor())
                        .collect(Collectors.joining("; "))
                + " |";
    }
}
