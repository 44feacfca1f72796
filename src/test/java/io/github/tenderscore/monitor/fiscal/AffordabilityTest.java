package io.github.tenderscore.monitor.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.explain.FormulaReader;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AffordabilityTest {

    private static AffordabilityTerms terms(String margin, String stress) {
        DiscountSchedule rate = new DiscountSchedule(
                "the council's rate", List.of(new DiscountSchedule.Band(1, Ratio.parse("0.035"))), Optional.empty());
        return new AffordabilityTerms(Percent.of(margin), Percent.of(stress), rate);
    }

    private static BudgetYear year(String name, String budget, String cost, Optional<ReserveDraw> draw) {
        return new BudgetYear(name, Optional.of(Ratio.parse(budget)), Optional.of(Ratio.parse(cost)), draw);
    }

    private static ReserveDraw draw(String amount, Optional<Boolean> approved, Optional<Boolean> funded) {
        return new ReserveDraw(Ratio.parse(amount), approved, funded, "");
    }

    /** monitoring.md section 7: budget 10.0 to 10.8, cost 9.9 to 10.7; the third year with a draw, or none. */
    private static List<BudgetYear> years(Optional<ReserveDraw> third) {
        return List.of(
                year("2027-28", "10.0", "9.9", Optional.empty()),
                year("2028-29", "10.2", "10.1", Optional.empty()),
                year("2029-30", "10.4", "10.5", third),
                year("2030-31", "10.6", "10.6", Optional.empty()),
                year("2031-32", "10.8", "10.7", Optional.empty()));
    }

    private static Affordability option(List<BudgetYear> years, AffordabilityTerms terms) {
        return new Affordability("In-house", "2026-27 prices", "GBP million", VatBasis.NET, years, terms, List.of());
    }

    private static final Affordability EXAMPLE = option(years(Optional.empty()), terms("0", "3"));

    private static List<String> profile(Scenario scenario) {
        return EXAMPLE.years().stream()
                .map(year -> EXAMPLE.headroom(year, scenario).orElseThrow())
                .map(Rounding.halfUp(4)::format)
                .toList();
    }

    @Test
    void theProfileIsThatOfTheReference() {
        // monitoring.md section 7: headroom in per cent, and under a stress of 3 per cent of cost
        assertThat(profile(Scenario.BASE)).containsExactly("1.0000", "0.9804", "-0.9615", "0.0000", "0.9259");
        assertThat(profile(Scenario.STRESS)).containsExactly("-1.9700", "-1.9902", "-3.9904", "-3.0000", "-2.0463");
    }

    @Test
    void thePresentValuesAreThoseOfTheReference() {
        // monitoring.md section 7: +0.183972 and -1.217342 at 3.5 per cent, the first year discounted
        assertThat(Rounding.halfUp(6).format(EXAMPLE.presentValue(Scenario.BASE).orElseThrow()))
                .isEqualTo("0.183972");
        assertThat(Rounding.halfUp(6)
                        .format(EXAMPLE.presentValue(Scenario.STRESS).orElseThrow()))
                .isEqualTo("-1.217342");
    }

    private static Verdict verdict(Affordability option, String gate) {
        return option.gates().stream()
                .filter(one -> one.id().equals(gate))
                .map(Gate::verdict)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void affordableOverItsLifeAndNotInTheThirdYear() {
        // monitoring.md section 7: year 3 breach, FAIL without a funded draw; under stress every year fails
        assertThat(verdict(EXAMPLE, "present-value")).isEqualTo(Verdict.PASS);
        assertThat(verdict(EXAMPLE, "2028-29/base")).isEqualTo(Verdict.PASS);
        assertThat(verdict(EXAMPLE, "2029-30/base")).isEqualTo(Verdict.FAIL);
        assertThat(verdict(EXAMPLE, "2030-31/base")).isEqualTo(Verdict.PASS);
        assertThat(EXAMPLE.gates().stream().filter(one -> one.id().endsWith("/stress")))
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.FAIL))
                .hasSize(5);
        assertThat(EXAMPLE.verdict()).isEqualTo(Verdict.FAIL);
    }

    private static Verdict third(ReserveDraw draw) {
        return option(years(Optional.of(draw)), terms("0", "0")).verdict();
    }

    @Test
    void aBreachPassesOnlyWithAnApprovedAndFundedDraw() {
        // by hand: 0.1 is missing in the third year; no stress
        Optional<Boolean> yes = Optional.of(true);
        Optional<Boolean> no = Optional.of(false);
        assertThat(option(years(Optional.empty()), terms("0", "0")).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(third(draw("0.1", yes, yes))).isEqualTo(Verdict.PASS);
        assertThat(third(draw("0.0999", yes, yes))).isEqualTo(Verdict.FAIL);
        assertThat(third(draw("0.1", yes, no))).isEqualTo(Verdict.FAIL);
        assertThat(third(draw("0.1", no, Optional.empty()))).isEqualTo(Verdict.FAIL);
        assertThat(third(draw("0.1", yes, Optional.empty()))).isEqualTo(Verdict.UNKNOWN);
        assertThat(option(years(Optional.of(draw("0.1", yes, yes))), terms("0", "0"))
                        .gates()
                        .get(4)
                        .fact())
                .isEqualTo("headroom -25/26 (-0.9615…) per cent, 0.1 GBP million missing; draw of 0.1 from reserves,"
                        + " approved: yes, funded: yes");
    }

    @Test
    void theMarginIsMetExactly() {
        List<BudgetYear> years = List.of(year("2027-28", "100", "95", Optional.empty()));
        assertThat(option(years, terms("5", "0")).verdict()).isEqualTo(Verdict.PASS);
        assertThat(option(years, terms("5.01", "0")).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void theLifeMustPayTooWhereADrawHelpsTheYear() {
        Optional<ReserveDraw> good = Optional.of(draw("5", Optional.of(true), Optional.of(true)));
        Affordability option = option(List.of(year("2027-28", "10", "11", good)), terms("0", "0"));
        assertThat(verdict(option, "2027-28/base")).isEqualTo(Verdict.PASS);
        assertThat(option.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whatIsNotKnownIsNeverPassed() {
        List<BudgetYear> years = new ArrayList<>(years(Optional.empty()).subList(0, 2));
        years.add(new BudgetYear("2029-30", Optional.of(Ratio.ONE), Optional.empty(), Optional.empty()));
        Affordability option = option(years, terms("0", "0"));
        assertThat(option.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(option.presentValue(Scenario.BASE)).isEmpty();
        assertThat(option.indicators())
                .filteredOn(one -> one.id().equals("fiscal/In-house/2029-30/headroom/base"))
                .extracting(Indicator::reading)
                .containsExactly(new Reading.Missing("not-defined", "not defined: budget or cost is not known"));
    }

    @Test
    void everyFigureIsExplainedAndNoneIsTheWhole() {
        assertThat(EXAMPLE.indicators())
                .extracting(Indicator::id)
                .doesNotHaveDuplicates()
                .hasSize(13);
        assertThat(EXAMPLE.indicators())
                .allSatisfy(one -> one.step()
                        .ifPresent(step ->
                                assertThat(FormulaReader.disagreements(step)).isEmpty()));
        assertThat(EXAMPLE.indicators().get(12).reading())
                .isInstanceOfSatisfying(
                        Reading.Word.class,
                        word -> assertThat(word.why())
                                .contains(
                                        "2029-30/base: headroom -25/26 (-0.9615…) per cent, 0.1 GBP million missing; no draw"
                                                + " from reserves"));
    }

    @Test
    void refusesYearsWhosePricesAreNotStated() {
        assertThatThrownBy(() -> new Affordability(
                        "In-house",
                        " ",
                        "GBP",
                        VatBasis.UNSTATED,
                        List.of(
                                year("2027-28", "1", "1", Optional.empty()),
                                year("2027-28", "1", "1", Optional.empty())),
                        terms("0", "0"),
                        List.of()))
                .hasMessageContaining("The price base ( ) of the option In-house must be stated")
                .hasMessageContaining(
                        "The VAT basis (unstated) of the option In-house must be net or gross, in all years")
                .hasMessageContaining("The year (2027-28) of the option In-house must stand once");
        assertThatThrownBy(() -> option(List.of(), terms("0", "0")))
                .hasMessageContaining("The option In-house must have a year; it has none");
        assertThatThrownBy(() -> year("2027-28", "0", "1", Optional.empty()))
                .hasMessage("The budget (0) of 2027-28 must be above zero");
        assertThatThrownBy(() -> year("2027-28", "1", "-1", Optional.empty()))
                .hasMessage("The cost (-1) of 2027-28 must not be negative");
        assertThatThrownBy(() -> terms("101", "0"))
                .hasMessage("The margin (101%) of a budget must be from 0 to 100 per cent");
        assertThatThrownBy(() -> terms("0", "-1")).hasMessage("The stress (-1%) on costs must not be negative");
        assertThatThrownBy(() -> draw("0", Optional.empty(), Optional.empty()))
                .hasMessage("The amount (0) of a draw from reserves must be above zero");
    }
}
