package io.github.tenderscore.model;

import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.quality.ChoiceScale;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.socialvalue.SocialValueRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names everything in tenders that cannot be assessed against some criteria. */
public final class TenderCheck {

    private final List<Criterion.Leaf> leaves;
    private final Money unit;
    private final ConsensusRule consensus;
    private final Set<String> unassessed;
    private final List<SocialValueRule> priceReaders;
    private final Faults faults;

    private TenderCheck(
            List<Criterion.Leaf> leaves, Money unit, ConsensusRule consensus, Set<String> unassessed, Faults faults) {
        this.leaves = leaves;
        this.unit = unit;
        this.consensus = consensus;
        this.unassessed = unassessed;
        this.faults = faults;
        this.priceReaders = priceReaders(leaves);
    }

    private static List<SocialValueRule> priceReaders(List<Criterion.Leaf> leaves) {
        List<SocialValueRule> readers = new ArrayList<>(0);
        for (Criterion.Leaf leaf : leaves) {
            if (leaf.readsPrice() && leaf.scoring() instanceof Scoring.Promised promised) {
                readers.add(promised.rule());
            }
        }
        return readers;
    }

    /**
     * Notes every fault of the tenders.
     *
     * @param leaves the criteria that ask for a response
     * @param unit any amount in the currency and on the VAT basis of the method
     * @param consensus how the marks of several evaluators become one
     * @param tenders the tenders
     * @param unassessed ids of tenders that are not assessed, and so need no response
     * @param faults where faults are noted
     */
    public static void run(
            List<Criterion.Leaf> leaves,
            Money unit,
            ConsensusRule consensus,
            List<Tender> tenders,
            Set<String> unassessed,
            Faults faults) {
        new TenderCheck(leaves, unit, consensus, unassessed, faults).run(tenders);
    }

    /**
     * Notes every reason that is on no criterion.
     *
     * @param method the method
     * @param tenders the tenders
     * @param faults where faults are noted
     */
    public static void reasons(Methodology method, List<Tender> tenders, Faults faults) {
        Set<String> known = method.withGroups().stream().map(Criterion::id).collect(Collectors.toSet());
        for (Tender tender : tenders) {
            for (String id : tender.reasons().keySet()) {
                if (!known.contains(id)) {
                    faults.add(
                            List.of("tenders", tender.id(), "reasons", id),
                            "The reason of the tender " + tender.id() + " on " + id
                                    + " must be on a criterion or group of the method");
                }
            }
        }
    }

    private void run(List<Tender> tenders) {
        Set<String> taken = new HashSet<>();
        for (Tender tender : tenders) {
            id(tender, taken);
            int known = 0;
            for (Criterion.Leaf leaf : leaves) {
                Response response = tender.response(leaf.id());
                if (response != null) {
                    known++;
                    response(tender, leaf, response);
                } else if (leaf.missing() == MissingResponse.REFUSED && !unassessed.contains(tender.id())) {
                    missing(tender, leaf);
                }
            }
            if (known < tender.responses().size()) {
                unknown(tender);
            }
        }
    }

    private void id(Tender tender, Set<String> taken) {
        Ids.fault(tender.id()).ifPresent(wrong -> add(tender, "The id of a tender " + wrong));
        if (!taken.add(tender.id())) {
            add(tender, "The id (" + tender.id() + ") of a tender must occur only once");
        }
    }

    private void unknown(Tender tender) {
        for (String id : tender.responses().keySet()) {
            if (leaves.stream().noneMatch(leaf -> leaf.id().equals(id))) {
                faults.add(
                        place(tender, id),
                        "The response of the tender " + tender.id() + " on " + id
                                + " must be on a criterion of the method that asks for one");
            }
        }
    }

    private void missing(Tender tender, Criterion.Leaf leaf) {
        if (faults.hasAt(place(tender, leaf.id()))) {
            // what was given could not be read, which is noted already
            return;
        }
        faults.add(Fault.at(
                        place(tender, leaf.id()),
                        "The tender " + tender.id() + " must have a response on the criterion " + leaf.id()
                                + "; a missing one is not zero")
                .maybe("the published method says what a missing response does; the criterion should then say so too"));
    }

    private void response(Tender tender, Criterion.Leaf leaf, Response response) {
        Scoring scoring = leaf.scoring();
        if (!response.kind().equals(scoring.kind())) {
            add(tender, leaf, "response", response.kind(), "be of the kind " + scoring.kind());
        } else if (response instanceof Response.Price price) {
            price(tender, leaf, price);
        } else if (response instanceof Response.Mark mark) {
            mark(tender, leaf, ((Scoring.Mark) scoring).scale(), mark);
        } else if (response instanceof Response.Quantity quantity) {
            ((Scoring.Quantity) scoring)
                    .rule()
                    .requirement(quantity.quantity())
                    .ifPresent(must ->
                            add(tender, leaf, "quantity", quantity.quantity().toString(), must));
        } else if (response instanceof Response.Commitments given) {
            commitments(tender, leaf, (Scoring.Commitments) scoring, given.commitments());
        } else if (response instanceof Response.Choice choice) {
            ChoiceScale scale = ((Scoring.Choice) scoring).scale();
            if (scale.find(choice.option()).isEmpty()) {
                add(tender, leaf, "choice", choice.option(), "be one of " + scale.names());
            }
        }
    }

    private void commitments(
            Tender tender, Criterion.Leaf leaf, Scoring.Commitments scoring, List<Commitment> commitments) {
        List<Fault> wrong = scoring.basis().faults(commitments);
        wrong.forEach(fault -> faults.add(within(tender, leaf, fault)));
        if (wrong.isEmpty()) {
            Ratio figure = scoring.basis().figure(commitments);
            scoring.rule()
                    .requirement(figure)
                    .ifPresent(must -> add(tender, leaf, "figure of the commitments", figure.toString(), must));
        }
    }

    private void mark(Tender tender, Criterion.Leaf leaf, MarkScale scale, Response.Mark mark) {
        if (!scale.allows(mark.mark())) {
            add(tender, leaf, "mark", mark.mark().toString(), "be one of its scale: " + scale.text());
        } else if (mark.isRounded()) {
            unrounded(scale, mark)
                    .ifPresent(must ->
                            add(tender, leaf, "unrounded mark", mark.unrounded().toString(), must));
        }
    }

    /** Rounding the one must give the other, as the published rule rounds; otherwise a gate would look at an invented figure. */
    private Optional<String> unrounded(MarkScale scale, Response.Mark mark) {
        if (mark.unrounded().compareTo(scale.lowest()) < 0 || mark.unrounded().compareTo(scale.highest()) > 0) {
            return Optional.of("be from " + scale.lowest() + " to " + scale.highest() + ", the ends of its scale");
        }
        Optional<Rounding.Digits> rounding = consensus.rounding();
        if (rounding.isEmpty()) {
            return Optional.of("be the mark itself (" + mark.mark() + "), because the consensus rule " + consensus.id()
                    + " of the method rounds nothing");
        }
        Ratio rounded = rounding.get().apply(mark.unrounded());
        return rounded.equals(mark.mark())
                ? Optional.empty()
                : Optional.of("come to the mark (" + mark.mark() + ") when it is rounded "
                        + rounding.get().text() + " as the consensus rule " + consensus.id()
                        + " of the method says; it comes to " + rounded);
    }

    private void price(Tender tender, Criterion.Leaf leaf, Response.Price price) {
        Money money = price.money();
        if (!money.isComparableWith(unit)) {
            add(
                    tender,
                    leaf,
                    "price",
                    money.toString(),
                    "have the currency and VAT basis of the method (" + basis() + "); nothing is converted");
        }
        Scoring.Price scoring = (Scoring.Price) leaf.scoring();
        List<Fault> wrong = scoring.basis().faults(money.amount(), price.detail());
        wrong.forEach(fault -> faults.add(within(tender, leaf, fault)));
        if (wrong.isEmpty()) {
            Ratio compared = scoring.basis().compared(money.amount(), price.detail());
            Money figure = new Money(compared, money.currency(), money.vat());
            String what = scoring.basis().isAsked() ? "price" : scoring.basis().label();
            scoring.rule()
                    .flatMap(rule -> rule.requirement(compared))
                    .ifPresent(must -> add(tender, leaf, what, figure.toString(), must));
        }
        if (!priceReaders.isEmpty()) {
            priceReaders.stream()
                    .flatMap(reader -> reader.priceRequirement(money.amount()).stream())
                    .distinct()
                    .forEach(must -> add(tender, leaf, "price", money.toString(), must));
        }
    }

    /** A fault of a response where it stands in the tender. */
    private static Fault within(Tender tender, Criterion.Leaf leaf, Fault fault) {
        List<String> place = new ArrayList<>(place(tender, leaf.id()));
        place.addAll(fault.place());
        String whose = " (the tender " + tender.id() + " on the criterion " + leaf.id() + ")";
        return new Fault(place, fault.message() + whose, fault.maybe());
    }

    private String basis() {
        return (unit.currency().equals(Money.NO_CURRENCY) ? "no currency stated" : unit.currency()) + ", VAT "
                + unit.vat().code();
    }

    private void add(Tender tender, String message) {
        faults.add(List.of("tenders", tender.id(), "id"), message);
    }

    private void add(Tender tender, Criterion.Leaf leaf, String what, String value, String must) {
        faults.add(
                place(tender, leaf.id()),
                "The " + what + " (" + value + ") of the tender " + tender.id() + " on the criterion " + leaf.id()
                        + " must " + must);
    }

    private static List<String> place(Tender tender, String criterion) {
        return List.of("tenders", tender.id(), "responses", criterion);
    }
}
