package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import java.util.List;

/** Names everything that is missing or wrong in the record of a panel. */
final class PanelCheck {

    private final Panel panel;
    private final Methodology method;
    private final List<Tender> tenders;

    PanelCheck(Panel panel, Methodology method, List<Tender> tenders) {
        this.panel = panel;
        this.method = method;
        this.tenders = tenders;
    }

    PanelFaults run() {
        PanelFaults faults = new PanelFaults();
        People people = new People(panel);
        MarkBook book = new MarkBook(panel);
        TenderPlaces places = new TenderPlaces(panel, tenders);
        new PeopleCheck(panel, method, people, faults).run();
        new ConflictsCheck(panel, people, faults).run();
        new MarkCheck(method, people, places, book, faults).run();
        new ModerationCheck(method, people, places, book, faults).run();
        new SameEvaluatorsCheck(panel, method, places, book, faults).run();
        new SealCheck(panel, people, book, faults).run();
        return faults;
    }
}
