import org.jspecify.annotations.NullMarked;

/**
 * Scores public tenders exactly, explains every number, and shows what the awards do for a place.
 *
 * <p>Start with {@link io.github.tenderscore.Evaluation}.
 */
@NullMarked
module io.github.tenderscore {
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static de.siegmar.fastcsv;
    requires static info.picocli;

    exports io.github.tenderscore.appraisal;
    exports io.github.tenderscore.award;
    exports io.github.tenderscore.calendar;
    exports io.github.tenderscore.check;
    exports io.github.tenderscore.commitment;
    exports io.github.tenderscore.comparison;
    exports io.github.tenderscore.cost;
    exports io.github.tenderscore.csv;
    exports io.github.tenderscore.decision;
    exports io.github.tenderscore.delivery;
    exports io.github.tenderscore.explain;
    exports io.github.tenderscore.fault;
    exports io.github.tenderscore.framework;
    exports io.github.tenderscore.json;
    exports io.github.tenderscore.law;
    exports io.github.tenderscore.lot;
    exports io.github.tenderscore.lowtender;
    exports io.github.tenderscore.model;
    exports io.github.tenderscore.monitor.autonomy;
    exports io.github.tenderscore.monitor.dashboard;
    exports io.github.tenderscore.monitor.deliverymodel;
    exports io.github.tenderscore.monitor.fiscal;
    exports io.github.tenderscore.monitor.insourcing;
    exports io.github.tenderscore.monitor.kpi;
    exports io.github.tenderscore.monitor.localeconomy;
    exports io.github.tenderscore.monitor.maturity;
    exports io.github.tenderscore.monitor.peers;
    exports io.github.tenderscore.monitor.reservation;
    exports io.github.tenderscore.monitor.spatial;
    exports io.github.tenderscore.monitor.transparency;
    exports io.github.tenderscore.monitor.uptake;
    exports io.github.tenderscore.monitor;
    exports io.github.tenderscore.number;
    exports io.github.tenderscore.ocds;
    exports io.github.tenderscore.panel;
    exports io.github.tenderscore.place;
    exports io.github.tenderscore.price;
    exports io.github.tenderscore.procurement;
    exports io.github.tenderscore.quality;
    exports io.github.tenderscore.ranking;
    exports io.github.tenderscore.record;
    exports io.github.tenderscore.reference;
    exports io.github.tenderscore.report;
    exports io.github.tenderscore.robustness;
    exports io.github.tenderscore.rule;
    exports io.github.tenderscore.simulation;
    exports io.github.tenderscore.socialvalue;
    exports io.github.tenderscore.stage;
    exports io.github.tenderscore.stress;
    exports io.github.tenderscore.weighting;
    exports io.github.tenderscore;

    opens io.github.tenderscore.cli to
            info.picocli;
}
