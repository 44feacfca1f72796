package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** The panel agrees the mark; nothing is worked out. */
record ModeratedConsensus() implements ConsensusRule {

    static final String ID = "moderated";
    static final ModeratedConsensus RULE = new ModeratedConsensus();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean isModerated() {
        return true;
    }

    @Override
    public Optional<Ratio> unrounded(List<Ratio> marks) {
        return Optional.empty();
    }

    @Override
    public Step explain(List<Ratio> marks) {
        return Step.of("Agreed mark")
                .note("agreed by the panel, which records why")
                .build();
    }
}
