package io.github.tenderscore.check;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.AgreedMark;
import io.github.tenderscore.panel.PanelTopic;
import java.util.List;
import java.util.Set;

/** L21: several marks became one by moderation, with an account of the reasons, and that one is scored. */
final class ModeratedMarks implements Examination {

    private static final String BROMCOM = "Bromcom v United Learning [2022] EWHC 3262 (TCC)";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        Marking.read(file, answer, (marking, facts) -> {
            Methodology method = marking.evaluation().methodology();
            List<Fault> faults = marking.panel()
                    .faults(PanelTopic.MODERATION, method, marking.evaluation().tenders());
            FaultFindings.fail(
                    answer,
                    Marking.PLACE,
                    faults,
                    "have the panel moderate the marks and record its account of what it agreed and why");
            marking.requireFirstMarks(answer);
            bothSides(marking, answer);
            scored(marking, method, faults.isEmpty(), answer);
            if (!marking.severallyMarked().isEmpty()) {
                answer.under(BROMCOM)
                        .needs(
                                List.of("marking", "consensus"),
                                "How the panel came from several marks to one",
                                facts.consensus(),
                                mode -> mode(mode, method, answer));
            }
        });
    }

    /** A side that is empty does not say that nothing was raised; where both are, the record of the moderation is at fault already. */
    private static void bothSides(Marking marking, Answer answer) {
        Set<List<String>> several = marking.severallyMarked();
        marking.panel().moderations().stream()
                .filter(one -> several.contains(List.of(one.tender(), one.criterion())))
                .forEach(one -> {
                    boolean some = says(one.pointsFor());
                    if (some != says(one.pointsAgainst())) {
                        answer.unknown(
                                List.of("marking", "panel", "moderations", one.tender(), one.criterion()),
                                "What speaks " + (some ? "against" : "for") + " the agreed mark of the tender "
                                        + one.tender() + " on the criterion " + one.criterion());
                    }
                });
    }

    private static boolean says(List<String> points) {
        return points.stream().anyMatch(point -> !point.isBlank());
    }

    private static void scored(Marking marking, Methodology method, boolean inOrder, Answer answer) {
        List<AgreedMark> agreed;
        try {
            agreed = marking.panel().agreed(method);
        } catch (FaultException e) {
            if (inOrder) {
                FaultFindings.unknown(answer, Marking.PLACE, "Which mark the panel agreed", e.faults());
            }
            return;
        }
        for (Tender tender : marking.assessed()) {
            agreed.stream()
                    .filter(mark -> mark.tender().equals(tender.id()))
                    .filter(mark -> !mark.mark().equals(tender.response(mark.criterion())))
                    .forEach(mark -> answer.fails(
                            List.of("assessment", "evaluation", "tenders", tender.id(), "responses", mark.criterion()),
                            "The mark (" + shown(tender, mark.criterion()) + ") of the tender " + tender.id()
                                    + " on the criterion " + mark.criterion() + " must be the one that was agreed, "
                                    + mark.mark().mark(),
                            "score the agreed mark, or moderate again and record why"));
        }
    }

    private static String shown(Tender tender, String criterion) {
        return tender.response(criterion) instanceof Response.Mark mark
                ? mark.mark() + (mark.isRounded() ? ", before rounding " + mark.unrounded() : "")
                : "none";
    }

    private static void mode(ConsensusMode mode, Methodology method, Answer answer) {
        if (mode == ConsensusMode.AVERAGE && method.consensus().isModerated()) {
            answer.fails(
                    List.of("marking", "consensus"),
                    "The way (average) in which several marks became one must be published in the method, which says that"
                            + " the panel moderates them; the mean of several marks is not a reason",
                    "moderate the marks, with the reasons of the panel");
        }
    }
}
