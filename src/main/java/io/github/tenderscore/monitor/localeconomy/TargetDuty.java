package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.util.Locale;
import java.util.Optional;

/** Who asks for a spend target, and how far that binds. A council's own target works without any of this. */
public enum TargetDuty {
    /** The council set it for itself. */
    OWN(Optional.empty(), "the council's own decision", Evidence.SOURCE),
    /** The proposal for authorities that spend more than £100 million a year: three-year targets and an annual report (CP 1349, 2025). */
    PROPOSED_FOR_COUNCILS(Optional.of(LegalForce.PROPOSED), "CP 1349, 26 June 2025, a proposal", Evidence.SOURCE),
    /** That for central bodies: direct SME spend from 1 April 2025, VCSE from 1 April 2026 (PPN 001). It does not bind a council. */
    CENTRAL_BODIES(
            Optional.of(LegalForce.ADVISORY),
            "PPN 001, for central bodies; it does not bind a council",
            Evidence.SECONDARY);

    private static final Ratio TRIGGER = Ratio.of(100_000_000);

    private final Optional<LegalForce> force;
    private final String provision;
    private final Evidence evidence;

    TargetDuty(Optional<LegalForce> force, String provision, Evidence evidence) {
        this.force = force;
        this.provision = provision;
        this.evidence = evidence;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How far it binds, as a council meets it.
     *
     * @return proposed or advisory; empty for the council's own target, which no law or policy asks for
     */
    public Optional<LegalForce> force() {
        return force;
    }

    /**
     * Where it comes from.
     *
     * @return the paper
     */
    public String provision() {
        return provision;
    }

    /**
     * How far its text was confirmed.
     *
     * @return the source or a third party
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * Whether a council would fall under the proposal: it spends more than £100 million on procurement in a year.
     *
     * @param annualSpend in pounds; empty where not known
     * @return the gate; that of the council's own target and of central bodies does not apply
     */
    public Gate trigger(Optional<Ratio> annualSpend) {
        return new Gate(
                "target-trigger",
                "annual procurement spend above £100,000,000",
                this == PROPOSED_FOR_COUNCILS
                        ? Verdict.of(annualSpend.map(spend -> spend.compareTo(TRIGGER) > 0))
                        : Verdict.NOT_APPLICABLE,
                annualSpend.map(spend -> "annual spend " + spend).orElse("annual spend not known"),
                provision + force.map(given -> " (" + given.code() + ")").orElse(""));
    }
}
