package io.github.tenderscore.award;

import io.github.tenderscore.decision.LowTenderProtocol;
import io.github.tenderscore.decision.LowTenderStep;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Step;
import java.util.Optional;

/**
 * Everything on record about one tender whose price may be abnormally low: what each test says, what was done about it, how the price is
 * built up, and the ranking with the tender and without it.
 *
 * <p>It is a value: adding the protocol or the price build-up gives a new dossier. Immutable and thread-safe.
 */
public final class LowTenderDossier {

    private final LowTenderScreening screening;
    private final ScreenedTender screened;
    private final Optional<LowTenderProtocol> protocol;
    private final Optional<String> priceBuildUp;
    private final RankingWithout ranking;

    private LowTenderDossier(
            LowTenderScreening screening,
            ScreenedTender screened,
            Optional<LowTenderProtocol> protocol,
            Optional<String> priceBuildUp,
            RankingWithout ranking) {
        this.screening = screening;
        this.screened = screened;
        this.protocol = protocol;
        this.priceBuildUp = priceBuildUp;
        this.ranking = ranking;
    }

    /**
     * Opens the dossier of a tender.
     *
     * @param screening the screening of all tenders, made before anything was decided about this one
     * @param tender its id
     * @return a dossier without a protocol
     * @throws IllegalArgumentException if there is no such tender, or it was not admitted
     */
    public static LowTenderDossier of(LowTenderScreening screening, String tender) {
        return new LowTenderDossier(
                screening,
                screening.tender(tender),
                Optional.empty(),
                Optional.empty(),
                RankingWithout.of(screening.assessment(), tender));
    }

    /**
     * Adds what was done about the tender.
     *
     * @param steps the protocol of this tender
     * @return a new dossier
     * @throws IllegalArgumentException if it is the protocol of another tender
     */
    public LowTenderDossier protocol(LowTenderProtocol steps) {
        if (!steps.tender().equals(screened.tender().id())) {
            throw new IllegalArgumentException("The protocol of the tender " + steps.tender()
                    + " must not be added to the dossier of the tender "
                    + screened.tender().id());
        }
        return new LowTenderDossier(screening, screened, Optional.of(steps), priceBuildUp, ranking);
    }

    /**
     * Adds how the supplier builds up its price.
     *
     * @param text as the supplier gives it, not blank
     * @return a new dossier
     * @throws IllegalArgumentException if it is blank
     */
    public LowTenderDossier priceBuildUp(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The price build-up of the tender " + screened.tender().id() + " must not be blank");
        }
        return new LowTenderDossier(screening, screened, protocol, Optional.of(text), ranking);
    }

    /**
     * The screening of all tenders.
     *
     * @return as it was given
     */
    public LowTenderScreening screening() {
        return screening;
    }

    /**
     * The tender, its price and what each test says of it.
     *
     * @return also tests that do not flag it and tests that are not possible
     */
    public ScreenedTender screened() {
        return screened;
    }

    /**
     * What was done about the tender.
     *
     * @return empty where no protocol was started
     */
    public Optional<LowTenderProtocol> protocol() {
        return protocol;
    }

    /**
     * How the supplier builds up its price.
     *
     * @return empty where nothing is on record
     */
    public Optional<String> priceBuildUp() {
        return priceBuildUp;
    }

    /**
     * The ranking with the tender and without it.
     *
     * @return both
     */
    public RankingWithout ranking() {
        return ranking;
    }

    /**
     * Every figure of the dossier and where it comes from.
     *
     * @return the tests, the steps of the protocol, and both rankings
     */
    public Explanation explanation() {
        String id = screened.tender().id();
        Step.Builder step =
                Step.of("Low tender " + id).step(screening.steps(id)).step(protocolStep());
        priceBuildUp.ifPresent(
                text -> step.step(Step.of("Price build-up").note(text).build()));
        step.step(Step.of("Ranking with " + id)
                .step(ranking.with().explanation().top())
                .build());
        Step.Builder without =
                Step.of("Ranking without " + id).note(ranking.obstacle().orElse(""));
        ranking.without().ifPresent(others -> without.step(others.explanation().top()));
        step.step(without.build());
        return new Explanation(step.build());
    }

    private Step protocolStep() {
        Step.Builder step = Step.of("Protocol of section 19(4) of the Procurement Act 2023");
        if (protocol.isEmpty()) {
            return step.note("not started").build();
        }
        for (LowTenderStep one : protocol.get().steps()) {
            step.step(Step.of(one.date() + " " + one.state().words())
                    .note(one.by() + ": " + one.text()
                            + one.until().map(until -> " (until " + until + ")").orElse(""))
                    .build());
        }
        return step.build();
    }
}
