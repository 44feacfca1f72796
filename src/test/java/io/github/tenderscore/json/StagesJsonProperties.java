package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Methods;
import io.github.tenderscore.Schemas;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Change;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.LaterUse;
import io.github.tenderscore.stage.MethodHistory;
import io.github.tenderscore.stage.Procedure;
import io.github.tenderscore.stage.ProcedureResult;
import io.github.tenderscore.stage.Proceedings;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.Round;
import io.github.tenderscore.stage.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random procedures are written, read back to the same, and recomputed to the same bytes, in whatever order tenders come. */
class StagesJsonProperties {

    private static final Schemas SCHEMAS = new Schemas("evaluation", "assessment", "stages", "stages-result");

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Methods.evaluations();
    }

    @Provide
    Arbitrary<Methodology> methods() {
        return Methods.methods();
    }

    private static Proceedings proceedings(
            Evaluation first, Methodology last, Methodology changed, Random random, List<Tender> tenders) {
        CutTie tie = random.nextBoolean() ? CutTie.ALL_GO_ON : CutTie.NOT_PUBLISHED;
        Progression progression =
                random.nextBoolean() ? Progression.all() : Progression.best(1 + random.nextInt(3), tie);
        Procedure procedure = Procedure.flexible("Random")
                .stage("first", "First", first.methodology(), progression, LaterUse.NOTHING)
                .finalStage("last", "Last", last)
                .build();
        MethodHistory history =
                MethodHistory.published(procedure, Timetable.flexible(PUBLISHED, PUBLISHED.plusDays(30)));
        Procedure later = procedure.with("last", changed);
        Procedure other = random.nextBoolean() ? later.with("first", changed) : later;
        if (!other.equals(procedure)) {
            history = history.with(Change.modification(PUBLISHED.plusDays(60), procedure, other, "Something changed")
                    .openingToOthers(random.nextBoolean() ? Answer.NO : Answer.UNKNOWN)
                    .notifying(PUBLISHED.plusDays(61), "A"));
        }
        return Proceedings.under(history)
                .round(new Round("first", Optional.of(PUBLISHED.plusDays(31)), tenders, List.of(), Optional.empty()))
                .note("Random");
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackToTheSame(
            @ForAll("evaluations") Evaluation first,
            @ForAll("methods") Methodology last,
            @ForAll("methods") Methodology changed,
            @ForAll Random random) {
        long seed = random.nextLong();
        Proceedings proceedings = proceedings(first, last, changed, new Random(seed), first.tenders());
        String written = StagesWriter.write(proceedings);
        assertThat(SCHEMAS.errors("stages", written)).isEmpty();
        Proceedings read = StagesReader.standard().read(written);
        assertThat(read.history().changes()).isEqualTo(proceedings.history().changes());
        assertThat(read.history().published()).isEqualTo(proceedings.history().published());
        assertThat(read.rounds().get(0).tenders())
                .isEqualTo(first.tenders().stream()
                        .sorted(Comparator.comparing(Tender::id))
                        .toList());
        assertThat(StagesWriter.write(read)).isEqualTo(written);

        Optional<ProcedureResult> result = assessed(proceedings);
        Assume.that(result.isPresent());
        String stored = ProcedureResultWriter.write(result.get());
        assertThat(SCHEMAS.errors("stages-result", stored)).isEmpty();
        assertThat(ResultVerifier.ofProcedures(StagesReader.standard())
                        .verify(stored)
                        .differences())
                .isEmpty();
        List<Tender> shuffled = new ArrayList<>(first.tenders());
        Collections.shuffle(shuffled, random);
        assertThat(ProcedureResultWriter.write(proceedings(first, last, changed, new Random(seed), shuffled)
                        .assess()))
                .isEqualTo(stored);
    }

    private static Optional<ProcedureResult> assessed(Proceedings proceedings) {
        try {
            return Optional.of(proceedings.assess());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }
}
