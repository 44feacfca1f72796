package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An early, published view of whether a service should come in-house, before any decision how to source it.
 *
 * <p>It is asked after the test of control, whose verdict it needs.
 *
 * @param service the service, not blank
 * @param authority whose service it is
 * @param kind what is to happen with it
 * @param control the verdict of the control test of the company that is considered; not applicable where none is
 * @param value pounds over the whole contract, VAT included, zero or more; empty where not known
 * @param start the first day; empty where not known
 * @param exemptions for each exemption whether it applies; one that is not in the map is not known
 * @param answers part 1, by heading; one that is not in the map is unknown
 * @param readiness part 2
 * @param terms from which value and day the test is expected
 * @param sources where the facts come from
 */
public record PublicInterestTest(
        String service,
        AuthorityType authority,
        ServiceKind kind,
        Verdict control,
        Optional<Ratio> value,
        Optional<LocalDate> start,
        Map<TestExemption, Boolean> exemptions,
        Map<Heading, HeadingAnswer> answers,
        Readiness readiness,
        PublicInterestTerms terms,
        List<Source> sources) {

    /**
     * Copies what was given and checks it.
     *
     * @param service the service, not blank
     * @param authority whose service it is
     * @param kind what is to happen with it
     * @param control the verdict of the control test of the company that is considered; not applicable where none is
     * @param value pounds over the whole contract, VAT included, zero or more; empty where not known
     * @param start the first day; empty where not known
     * @param exemptions for each exemption whether it applies; one that is not in the map is not known
     * @param answers part 1, by heading; one that is not in the map is unknown
     * @param readiness part 2
     * @param terms from which value and day the test is expected
     * @param sources where the facts come from
     * @throws io.github.tenderscore.fault.FaultException if the service is blank or the value negative; it names every fault
     */
    public PublicInterestTest {
        exemptions = copy(exemptions, TestExemption.class);
        answers = copy(answers, Heading.class);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Words.needed(faults, "service", "service of a public interest test", service);
        if (value.filter(given -> given.signum() < 0).isPresent()) {
            faults.add(
                    List.of("value"),
                    "The value (" + value.get() + ") of the service " + service + " must not be negative");
        }
        faults.throwIfAny("The public interest test of " + service);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> given, Class<K> type) {
        Map<K, V> copy = new EnumMap<>(type);
        copy.putAll(given);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * What the council says under a heading.
     *
     * @param heading the heading
     * @return unknown where it said nothing
     */
    public HeadingAnswer answer(Heading heading) {
        return answers.getOrDefault(heading, HeadingAnswer.UNKNOWN);
    }

    /**
     * What the facts and answers come to.
     *
     * @return every gate, every answer and the indication
     */
    public PublicInterestResult result() {
        return new PublicInterestResult(this, new PublicInterestGates(this).all());
    }
}
