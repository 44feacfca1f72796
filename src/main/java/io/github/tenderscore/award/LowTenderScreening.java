package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.PriceField;
import io.github.tenderscore.lowtender.Tested;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Low-tender tests run over all tenders that were admitted.
 *
 * <p>It flags and decides nothing: a flagged tender keeps its place until the authority has followed the protocol of the Procurement Act
 * 2023, section 19(4), and decided. Prices are tested as they were tendered, whatever the method rounds or compares: an abnormally low price
 * is one at which the contract would be paid too little, not one that compares well. Immutable and thread-safe.
 */
public final class LowTenderScreening {

    private final Assessment assessment;
    private final String criterion;
    private final List<LowTenderTest> tests;
    private final Optional<Money> estimate;
    private final PriceField field;
    private final List<ScreenedTender> tenders;

    private LowTenderScreening(
            Assessment assessment, String criterion, List<LowTenderTest> tests, Optional<Money> estimate) {
        this.assessment = assessment;
        this.criterion = criterion;
        this.tests = List.copyOf(tests);
        this.estimate = estimate;
        List<TenderResult> admitted = assessment.results().stream()
                .filter(TenderResult::isAdmitted)
                .sorted(Comparator.comparing((TenderResult result) ->
                                price(result, criterion).amount())
                        .thenComparing(result -> result.tender().id()))
                .toList();
        this.field = new PriceField(
                admitted.stream()
                        .map(result -> price(result, criterion).amount())
                        .toList(),
                estimate.map(Money::amount));
        this.tenders = tested(admitted);
    }

    private List<ScreenedTender> tested(List<TenderResult> admitted) {
        List<List<Answer>> answers =
                tests.stream().map(test -> test.test(field)).toList();
        List<ScreenedTender> screened = new ArrayList<>(admitted.size());
        for (int i = 0; i < admitted.size(); i++) {
            List<Tested> found = new ArrayList<>(tests.size());
            for (int j = 0; j < tests.size(); j++) {
                found.add(new Tested(tests.get(j), answers.get(j).get(i)));
            }
            screened.add(new ScreenedTender(admitted.get(i).tender(), price(admitted.get(i), criterion), found));
        }
        return List.copyOf(screened);
    }

    private static Money price(TenderResult result, String criterion) {
        if (result.tender().response(criterion) instanceof Response.Price price) {
            return price.money();
        }
        throw new IllegalStateException("The admitted tender " + result.tender().id() + " has no price");
    }

    /**
     * Screens the tenders of an assessment whose method has one price criterion.
     *
     * @param assessment the assessment
     * @param tests the tests to run, at least one, each once; thresholds have no default
     * @param estimate what the authority expects the contract to cost, in the unit of the method's prices; empty where it has no estimate
     * @return the screening
     * @throws FaultException if there is no test, one occurs twice, the estimate cannot be compared, or the method has no price criterion
     *     or several; it names every fault
     */
    public static LowTenderScreening of(Assessment assessment, List<LowTenderTest> tests, Optional<Money> estimate) {
        ScreeningCheck check = new ScreeningCheck(assessment, tests, estimate);
        Optional<String> criterion = check.onlyPrice();
        check.throwIfAny();
        return new LowTenderScreening(assessment, criterion.orElseThrow(), tests, estimate);
    }

    /**
     * Screens the tenders of an assessment by one of its price criteria.
     *
     * @param assessment the assessment
     * @param criterion the id of a price criterion
     * @param tests the tests to run, at least one, each once; thresholds have no default
     * @param estimate what the authority expects this price to be, in the unit of the method's prices; empty where it has no estimate
     * @return the screening
     * @throws FaultException if there is no test, one occurs twice, the estimate cannot be compared, or the criterion is no price
     *     criterion of the method; it names every fault
     */
    public static LowTenderScreening of(
            Assessment assessment, String criterion, List<LowTenderTest> tests, Optional<Money> estimate) {
        ScreeningCheck check = new ScreeningCheck(assessment, tests, estimate);
        check.price(criterion);
        check.throwIfAny();
        return new LowTenderScreening(assessment, criterion, tests, estimate);
    }

    /**
     * What was screened.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Whose prices were screened.
     *
     * @return the id of the price criterion
     */
    public String criterion() {
        return criterion;
    }

    /**
     * The tests that were run.
     *
     * @return in the order in which they were given
     */
    public List<LowTenderTest> tests() {
        return tests;
    }

    /**
     * What the authority expects the contract to cost.
     *
     * @return empty where it has no estimate
     */
    public Optional<Money> estimate() {
        return estimate;
    }

    /**
     * What the tests say of each tender that was admitted.
     *
     * @return from the lowest price to the highest, equal ones by id; readings count places in this order, from 0
     */
    public List<ScreenedTender> tenders() {
        return tenders;
    }

    /**
     * The tenders that at least one test flags.
     *
     * @return from the lowest price to the highest
     */
    public List<ScreenedTender> flagged() {
        return tenders.stream().filter(ScreenedTender::isFlagged).toList();
    }

    /**
     * What the tests say of one tender.
     *
     * @param tender its id
     * @return the answers
     * @throws IllegalArgumentException if there is no such tender, or it was not admitted
     */
    public ScreenedTender tender(String tender) {
        return tenders.get(place(tender));
    }

    private int place(String tender) {
        for (int i = 0; i < tenders.size(); i++) {
            if (tenders.get(i).tender().id().equals(tender)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The tender (" + tender + ") must be one that was admitted");
    }

    /**
     * Why the tests answer as they do.
     *
     * @return every test of every tender, with every figure
     */
    public Explanation explanation() {
        Step.Builder step = Step.of("Screening for abnormally low prices")
                .note("a flag decides nothing (Procurement Act 2023, section 19(3)(c) to (5))");
        tenders.forEach(tender -> step.step(steps(tender.tender().id())));
        return new Explanation(step.build());
    }

    /** The tests of one tender with every figure. */
    Step steps(String tender) {
        int place = place(tender);
        ScreenedTender screened = tenders.get(place);
        Step.Builder step = Step.of("Price of " + tender + ", "
                        + screened.tender().supplier().name())
                .exact(screened.price().amount())
                .note(screened.price().unit());
        for (LowTenderTest test : tests) {
            step.step(Step.of(test.name()).step(test.explain(field, place)).build());
        }
        return step.build();
    }
}
