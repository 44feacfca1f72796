package io.github.tenderscore.check;

import io.github.tenderscore.panel.Panel;
import java.util.List;
import java.util.Optional;

/**
 * How tenders were marked and by whom. The agreed marks and their reasons stand on the tenders of {@link AssessmentFacts}.
 *
 * @param panel the record of the panel: people, declarations, documents, first marks and moderations; empty where not known
 * @param consensus how the panel came from several marks to one; empty where not known
 * @param gates which gates the tenders passed, as recorded; empty where not known
 */
public record MarkingFacts(Optional<Panel> panel, Optional<ConsensusMode> consensus, Optional<List<GateResult>> gates)
        implements Facts {

    /**
     * Copies the list.
     *
     * @param panel the record of the panel: people, declarations, documents, first marks and moderations; empty where not known
     * @param consensus how the panel came from several marks to one; empty where not known
     * @param gates which gates the tenders passed, as recorded; empty where not known
     */
    public MarkingFacts {
        gates = gates.map(List::copyOf);
    }
}
