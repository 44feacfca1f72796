package io.github.tenderscore.decision;

import static io.github.tenderscore.decision.LowTenderState.CONSIDERED_LOW;
import static io.github.tenderscore.decision.LowTenderState.DEMONSTRATED;
import static io.github.tenderscore.decision.LowTenderState.DISREGARDED;
import static io.github.tenderscore.decision.LowTenderState.FLAGGED;
import static io.github.tenderscore.decision.LowTenderState.KEPT;
import static io.github.tenderscore.decision.LowTenderState.LAPSED;
import static io.github.tenderscore.decision.LowTenderState.NOTIFIED;
import static io.github.tenderscore.decision.LowTenderState.NOT_SATISFIED;
import static io.github.tenderscore.decision.LowTenderState.OPPORTUNITY;
import static io.github.tenderscore.decision.LowTenderState.SATISFIED;
import static io.github.tenderscore.reference.Prices.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.lowtender.PriceField;
import io.github.tenderscore.lowtender.Tested;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocol for an abnormally low price; the order is that of the Procurement Act 2023, section 19(3)(c), (4) and (5). */
class LowTenderProtocolTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = MONDAY.plusDays(10);
    private static final LocalDate AFTER = MONDAY.plusDays(11);
    private static final String HEAD = "Head of procurement";

    /** What may follow what, written down apart from the code: all that the Act permits and its records can tell apart. */
    private static final Map<LowTenderState, Set<LowTenderState>> TABLE = Map.of(
            FLAGGED, Set.of(CONSIDERED_LOW, KEPT),
            CONSIDERED_LOW, Set.of(NOTIFIED, KEPT),
            NOTIFIED, Set.of(OPPORTUNITY),
            OPPORTUNITY, Set.of(OPPORTUNITY, DEMONSTRATED, LAPSED),
            DEMONSTRATED, Set.of(OPPORTUNITY, DEMONSTRATED, SATISFIED, NOT_SATISFIED),
            LAPSED, Set.of(OPPORTUNITY, SATISFIED, NOT_SATISFIED),
            SATISFIED, Set.of(KEPT),
            NOT_SATISFIED, Set.of(KEPT, DISREGARDED),
            KEPT, Set.of(),
            DISREGARDED, Set.of());

    private static LowTenderProtocol flagged() {
        return LowTenderProtocol.flaggedByJudgement("B", MONDAY, HEAD, "half of what the service costs today");
    }

    private static LowTenderProtocol offered() {
        return flagged()
                .consideredLow(MONDAY, HEAD, "below the wage cost of the hours asked for")
                .notified(MONDAY, "Contracts officer", "the price is considered abnormally low", "letter 7")
                .opportunity(MONDAY, UNTIL, "Contracts officer", "show the build-up of the price", "letter 7");
    }

    private static LowTenderProtocol answered() {
        return offered().demonstrated(MONDAY.plusDays(5), "Illustrative supplier B", "rates and hours", "reply 3");
    }

    /** A protocol that is in some state, by the shortest way. */
    private static LowTenderProtocol in(LowTenderState state) {
        return switch (state) {
            case FLAGGED -> flagged();
            case CONSIDERED_LOW -> flagged().consideredLow(MONDAY, HEAD, "low");
            case NOTIFIED -> in(CONSIDERED_LOW).notified(MONDAY, HEAD, "told");
            case OPPORTUNITY -> offered();
            case DEMONSTRATED -> answered();
            case LAPSED -> offered().lapsed(AFTER, HEAD, "nothing came");
            case SATISFIED -> answered().satisfied(AFTER, HEAD, "the rates cover the wages");
            case NOT_SATISFIED -> answered().notSatisfied(AFTER, HEAD, "the rates do not cover the wages");
            case KEPT -> in(SATISFIED).kept(AFTER, HEAD, "satisfied");
            case DISREGARDED -> in(NOT_SATISFIED).disregarded(AFTER, HEAD, "not satisfied");
        };
    }

    /** A step that lacks nothing and comes late enough for all others. */
    private static LowTenderStep step(LowTenderState state) {
        LocalDate late = AFTER.plusDays(20);
        return new LowTenderStep(
                state,
                late,
                HEAD,
                "as recorded",
                List.of("document"),
                state == OPPORTUNITY ? Optional.of(late) : Optional.empty());
    }

    private static List<String> faults(Runnable action) {
        FaultException refused = catchThrowableOfType(FaultException.class, action::run);
        assertThat(refused).isNotNull();
        return refused.faults().stream().map(Fault::toString).toList();
    }

    // ---- the table --------------------------------------------------------------------------------------------------

    static Stream<Arguments> pairs() {
        return Arrays.stream(LowTenderState.values())
                .flatMap(from -> Arrays.stream(LowTenderState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairOfStatesIsAsTheTableSays(LowTenderState from, LowTenderState to) {
        LowTenderProtocol protocol = in(from);
        assertThat(protocol.state()).isEqualTo(from);
        if (TABLE.getOrDefault(from, Set.of()).contains(to)) {
            LowTenderProtocol next = protocol.next(step(to));
            assertThat(next.state()).isEqualTo(to);
            assertThat(next.steps()).startsWith(protocol.steps().toArray(LowTenderStep[]::new));
        } else {
            assertThat(faults(() -> protocol.next(step(to))))
                    .singleElement()
                    .asString()
                    .startsWith("steps/" + protocol.steps().size() + "/state: The step \"" + to.words()
                            + "\" of the tender B must not follow \"" + from.words() + "\": ")
                    .containsPattern(
                            from.isEnd()
                                    ? "the protocol of the tender ended there\n"
                                    : "\\(Procurement Act 2023, section 19\\([345]\\).*\\)\n")
                    .contains("\n  Maybe ");
        }
    }

    @Test
    void theTableOfTheDocumentationIsTheTable() throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/github/tenderscore/decision/LowTenderState.java"));
        TABLE.forEach((from, to) -> {
            String following = to.isEmpty()
                    ? "nothing"
                    : to.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            assertThat(source).contains("<tr><td>" + from + "</td><td>" + following + "</td></tr>");
            assertThat(from.next()).isEqualTo(to);
            assertThat(from.isEnd()).isEqualTo(to.isEmpty());
        });
    }

    @Test
    void aTableThatIsReadCannotBeChanged() {
        FLAGGED.next().clear();
        assertThat(FLAGGED.next()).containsExactly(CONSIDERED_LOW, KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "FLAGGED, flagged",
        "CONSIDERED_LOW, considered-low",
        "NOTIFIED, notified",
        "OPPORTUNITY, opportunity",
        "DEMONSTRATED, demonstrated",
        "LAPSED, lapsed",
        "SATISFIED, satisfied",
        "NOT_SATISFIED, not-satisfied",
        "KEPT, kept",
        "DISREGARDED, disregarded"
    })
    void statesHaveNamesInDocuments(LowTenderState state, String code) {
        assertThat(state.code()).isEqualTo(code);
    }

    // ---- what the Act says ------------------------------------------------------------------------------------------

    @Test
    void aTenderIsDisregardedAfterTheWholeProtocol() {
        LowTenderProtocol protocol = in(DISREGARDED);
        assertThat(protocol.steps())
                .extracting(LowTenderStep::state)
                .containsExactly(
                        FLAGGED, CONSIDERED_LOW, NOTIFIED, OPPORTUNITY, DEMONSTRATED, NOT_SATISFIED, DISREGARDED);
        assertThat(protocol.opportunityUntil()).contains(UNTIL);
        assertThat(flagged().opportunityUntil()).isEmpty();
    }

    @Test
    void anAuthorityThatIsSatisfiedMayNotDisregard() {
        assertThat(faults(() -> in(SATISFIED).disregarded(AFTER, HEAD, "too cheap all the same")))
                .containsExactly(
                        "steps/6/state: The step \"disregarded\" of the tender B must not follow \"satisfied\": an authority that is"
                                + " satisfied may not disregard the tender for its price (Procurement Act 2023, section 19(5))\n"
                                + "  Maybe another ground applies, which has provisions and steps of its own");
    }

    @Test
    void anAuthorityThatIsNotSatisfiedMayKeepTheTender() {
        assertThat(in(NOT_SATISFIED)
                        .kept(AFTER, HEAD, "the risk is covered by a bond")
                        .state())
                .isEqualTo(KEPT);
    }

    @Test
    void aTenderIsNotDisregardedUnheard() {
        assertThat(faults(() -> flagged().disregarded(MONDAY, HEAD, "too cheap")))
                .containsExactly(
                        "steps/1/state: The step \"disregarded\" of the tender B must not follow \"flagged\": before a tender is"
                                + " disregarded for its price, the supplier must have been notified and have had a reasonable"
                                + " opportunity to show that it can perform the contract for it (Procurement Act 2023, section 19(4))\n"
                                + "  Maybe \"considered low\", then \"notified\", then \"opportunity\", then \"demonstrated\" or"
                                + " \"lapsed\", then \"not satisfied\" must be recorded first");
    }

    @Test
    void aNotifiedSupplierGetsAnAnswer() {
        assertThat(faults(() -> in(NOTIFIED).kept(MONDAY, HEAD, "never mind")))
                .singleElement()
                .asString()
                .endsWith(
                        "\"notified\": a supplier that was notified must be heard, and the authority must say whether it is satisfied"
                                + " (Procurement Act 2023, section 19(4) and (5))\n"
                                + "  Maybe \"opportunity\", then \"demonstrated\" or \"lapsed\", then \"satisfied\" or \"not satisfied\""
                                + " must be recorded first");
    }

    @Test
    void whatEndedIsNotTakenUpAgain() {
        assertThat(faults(() -> in(KEPT).disregarded(AFTER, HEAD, "on second thoughts")))
                .singleElement()
                .asString()
                .endsWith("must not follow \"kept\": the protocol of the tender ended there\n"
                        + "  Maybe there are new facts: start another protocol with them");
    }

    @Test
    void aStepThatWasTakenIsNotTakenAgain() {
        assertThat(faults(() -> in(NOTIFIED).notified(AFTER, HEAD, "again")))
                .singleElement()
                .asString()
                .endsWith("  Maybe what follows here is \"opportunity\"");
    }

    // ---- days -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"2026-03-11", "2026-03-12"})
    void anOpportunityDoesNotLapseBeforeItsLastDayIsOver(LocalDate day) {
        assertThat(faults(() -> offered().lapsed(day, HEAD, "nothing came")))
                .containsExactly(
                        "steps/4/date: The date (" + day + ") of the step \"lapsed\" of the tender B must be after"
                                + " 2026-03-12, the last day of the supplier's opportunity (Procurement Act 2023, section 19(4)(b))\n"
                                + "  Maybe wait until that day is over");
        assertThat(offered()
                        .lapsed(LocalDate.of(2026, 3, 13), HEAD, "nothing came")
                        .state())
                .isEqualTo(LAPSED);
    }

    @Test
    void aSupplierThatAnsweredEarlyKeepsItsWholeOpportunity() {
        assertThat(faults(() -> answered().notSatisfied(UNTIL, HEAD, "not enough")))
                .singleElement()
                .asString()
                .contains(
                        "The date (2026-03-12) of the step \"not satisfied\" of the tender B must be after 2026-03-12");
        assertThat(answered().satisfied(MONDAY.plusDays(6), HEAD, "enough").state())
                .isEqualTo(SATISFIED);
    }

    @Test
    void anOpportunityMayBeGivenAgainAndIsNeverCutShort() {
        LowTenderProtocol longer =
                offered().opportunity(MONDAY.plusDays(3), UNTIL.plusDays(7), HEAD, "a week more, as asked");
        assertThat(longer.opportunityUntil()).contains(UNTIL.plusDays(7));
        assertThat(faults(() -> longer.lapsed(AFTER, HEAD, "nothing came")))
                .singleElement()
                .asString()
                .contains("must be after 2026-03-19");
        assertThat(in(LAPSED)
                        .opportunity(AFTER, AFTER.plusDays(5), HEAD, "a last chance")
                        .state())
                .isEqualTo(OPPORTUNITY);
        assertThat(faults(() -> offered().opportunity(MONDAY.plusDays(3), UNTIL.minusDays(1), HEAD, "earlier")))
                .containsExactly(
                        "steps/4/until: The last day (2026-03-11) of the step \"opportunity\" of the tender B must not be before"
                                + " 2026-03-12, the last day that was given before (Procurement Act 2023, section 19(4)(b))");
    }

    @Test
    void lateEvidenceMayBeReceivedAsLongAsTheOpportunityDidNotLapse() {
        assertThat(offered()
                        .demonstrated(AFTER, "Illustrative supplier B", "rates", "reply 3")
                        .state())
                .isEqualTo(DEMONSTRATED);
        assertThat(answered()
                        .demonstrated(AFTER, "Illustrative supplier B", "more", "reply 4")
                        .steps())
                .hasSize(6);
    }

    @Test
    void daysDoNotGoBack() {
        assertThat(faults(() -> flagged().consideredLow(MONDAY.minusDays(1), HEAD, "low")))
                .containsExactly(
                        "steps/1/date: The date (2026-03-01) of the step \"considered low\" of the tender B must not be before"
                                + " 2026-03-02, the date of the step \"flagged\" (Procurement Act 2023, section 19(4), sets the order)");
    }

    @Test
    void onlyAnOpportunityHasALastDay() {
        LowTenderProtocol notified = in(NOTIFIED);
        LowTenderStep endless = LowTenderStep.of(OPPORTUNITY, MONDAY, HEAD, "show it", List.of());
        assertThat(faults(() -> notified.next(endless)))
                .containsExactly(
                        "steps/3/until: The step \"opportunity\" of the tender B must have a last day, so that all can see"
                                + " that it was reasonable (Procurement Act 2023, section 19(4)(b))");
        assertThat(faults(() -> notified.opportunity(MONDAY, MONDAY.minusDays(1), HEAD, "show it")))
                .containsExactly(
                        "steps/3/until: The last day (2026-03-01) of the step \"opportunity\" of the tender B must not be"
                                + " before 2026-03-02, the day on which the opportunity was given (Procurement Act 2023, section 19(4)(b))");
        LowTenderStep lasting = new LowTenderStep(CONSIDERED_LOW, MONDAY, HEAD, "low", List.of(), Optional.of(UNTIL));
        assertThat(faults(() -> flagged().next(lasting)))
                .containsExactly(
                        "steps/1/until: The last day (2026-03-12) of the step \"considered low\" of the tender B must not"
                                + " be given; only an opportunity has one");
    }

    // ---- what a step must say ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(LowTenderState.class)
    void everyStepSaysWhoAndWhy(LowTenderState state) {
        LowTenderState before = Arrays.stream(LowTenderState.values())
                .filter(one -> TABLE.getOrDefault(one, Set.of()).contains(state))
                .findFirst()
                .orElse(FLAGGED);
        LowTenderStep said = step(state);
        LowTenderStep blank = new LowTenderStep(state, said.date(), " ", "", List.of(" "), said.until());
        List<LowTenderStep> steps = state == FLAGGED
                ? List.of(blank)
                : Stream.concat(in(before).steps().stream(), Stream.of(blank)).toList();
        String where = "steps/" + (steps.size() - 1) + "/";
        String of = " of the step \"" + state.words()
                + "\" of the tender B must not be blank (Procurement Act 2023, section 98,"
                + " asks for records that explain decisions)";
        assertThat(faults(() -> new LowTenderProtocol("B", steps)))
                .hasSize(3)
                .anyMatch(fault -> fault.matches(where + "by: The (decider|sender|recorder)" + Pattern.quote(of)))
                .anyMatch(fault -> fault.matches(where + "text: The (reason|text)" + Pattern.quote(of)))
                .contains(where + "evidence: A piece of evidence" + of);
    }

    @Test
    void evidenceThatWasReceivedIsNamed() {
        assertThat(faults(() -> offered().demonstrated(MONDAY, "Illustrative supplier B", "we can do it")))
                .containsExactly(
                        "steps/4/evidence: The evidence of the step \"demonstrated\" of the tender B must name at least"
                                + " one thing that the supplier sent (Procurement Act 2023, section 98, asks for records that explain"
                                + " decisions)\n"
                                + "  Maybe nothing was received: record \"lapsed\" once the opportunity has ended");
    }

    @Test
    void aProtocolStartsWithAFlag() {
        assertThat(faults(() -> new LowTenderProtocol("B", List.of(step(CONSIDERED_LOW)))))
                .containsExactly(
                        "steps/0/state: The first step (considered low) of the tender B must be \"flagged\", by a test or by"
                                + " judgement (Procurement Act 2023, section 19(3)(c))");
        assertThat(faults(() -> new LowTenderProtocol(" ", List.of())))
                .containsExactly(
                        "tender: The tender of a low-tender protocol must not be blank",
                        "steps: The number (0) of steps of the tender   must be at least 1, the flag that starts it");
    }

    @Test
    void everyFaultOfAReplayIsNamedAtOnce() {
        List<LowTenderStep> steps = List.of(
                LowTenderStep.of(FLAGGED, MONDAY, HEAD, "low", List.of()),
                LowTenderStep.of(NOTIFIED, MONDAY.minusDays(1), "", "told", List.of()),
                LowTenderStep.of(DISREGARDED, MONDAY, HEAD, "", List.of()));
        assertThatThrownBy(() -> new LowTenderProtocol("B", steps))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("The low-tender protocol of the tender B has 5 faults:\n")
                .hasMessageContainingAll(
                        "steps/1/state", "steps/1/date", "steps/1/by", "steps/2/state", "steps/2/text");
    }

    @Test
    void aRefusedStepLosesNothing() {
        LowTenderProtocol protocol = offered();
        List<LowTenderStep> before = protocol.steps();
        assertThatThrownBy(() -> protocol.disregarded(AFTER, HEAD, "too cheap")).isInstanceOf(FaultException.class);
        assertThat(protocol.steps()).isEqualTo(before);
        assertThat(new LowTenderProtocol("B", before)).isEqualTo(protocol).hasSameHashCodeAs(protocol);
    }

    // ---- flags ------------------------------------------------------------------------------------------------------

    private static List<Tested> tested(int tender) {
        List<LowTenderTest> tests = List.of(
                LowTenderTests.belowMeanOfOthers("10"),
                LowTenderTests.robustZ("0.6745", "3.5"),
                LowTenderTests.belowEstimate("10"));
        PriceField field = PriceField.of(prices("98", "100", "101", "103", "70"));
        return tests.stream()
                .map(test -> new Tested(test, test.test(field).get(tender)))
                .toList();
    }

    /** The figures are those worked out by hand for the tests themselves. */
    @Test
    void theFlagsOfTestsGoOnRecord() {
        LowTenderProtocol protocol = LowTenderProtocol.flaggedByTests("E", MONDAY, "Contracts officer", tested(4));
        assertThat(protocol.last().text()).isEqualTo("flagged by 2 of 3 tests");
        assertThat(protocol.last().evidence())
                .containsExactly(
                        "AL-MEAN-OTHERS (percent 10) flagged: per cent below the mean price of the others 6,100/201 (30.3482…), limit 10",
                        "AL-MAD (factor 0.6745, limit 3.5) flagged: robust z of the price -10.1175, limit -3.5");
    }

    @Test
    void testsThatDoNotFlagStartNoProtocol() {
        assertThat(faults(() -> LowTenderProtocol.flaggedByTests("A", MONDAY, "Contracts officer", tested(0))))
                .containsExactly(
                        "steps/0/evidence: The number (0) of tests out of 3 that flag the tender A must be at least 1,"
                                + " because the step \"flagged\" rests on them\n"
                                + "  Maybe a person considers the price low all the same: record a flag by judgement, with its reason");
    }

    @Test
    void testedSaysWhatATestFound() {
        assertThat(tested(0))
                .extracting(Tested::words)
                .containsExactly(
                        // the mean of the others is 374/4 = 93.5, and 98 is 4.5 above it
                        "not flagged: per cent below the mean price of the others -900/187 (-4.8128…), limit 10",
                        "not flagged: robust z of the price -0.6745, limit -3.5",
                        "no test, because no estimate of the authority's is given");
        assertThat(LowTenderTests.tenPerCentBelowMean().name()).isEqualTo("AL-UK-10-MEAN");
    }
}
