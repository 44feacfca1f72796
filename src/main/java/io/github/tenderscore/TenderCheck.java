package io.github.tenderscore;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Ids;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names everything in the tenders that cannot be assessed under the method. */
final class TenderCheck {

    private final Plan plan;
    private final List<Tender> tenders;
    private final Faults faults;
    private final Money unit;

    TenderCheck(Plan plan, List<Tender> tenders, Faults faults) {
        this.plan = plan;
        this.tenders = tenders;
        this.faults = faults;
        this.unit = plan.method().money(Ratio.ZERO);
    }

    void run() {
        if (tenders.isEmpty() && faults.isEmpty()) {
            faults.add(List.of("tenders"), "The number (0) of tenders must be at least 1");
        }
        Set<String> taken = new HashSet<>();
        for (Tender tender : tenders) {
            id(tender, taken);
            int known = 0;
            for (Node leaf : plan.leaves()) {
                Response response = tender.response(leaf.criterion().id());
                if (response != null) {
                    known++;
                    response(tender, leaf, response);
                } else if (leaf.leaf().missing() == MissingResponse.REFUSED) {
                    missing(tender, leaf);
                }
            }
            if (known < tender.responses().size()) {
                unknown(tender);
            }
        }
    }

    private void id(Tender tender, Set<String> taken) {
        Optional<String> wrong = Ids.fault(tender.id());
        if (wrong.isPresent()) {
            faults.add(List.of("tenders", tender.id()), "The id of a tender " + wrong.get());
        } else if (!taken.add(tender.id())) {
            faults.add(
                    List.of("tenders", tender.id()), "The id (" + tender.id() + ") of a tender must occur only once");
        }
    }

    private void unknown(Tender tender) {
        for (String id : tender.responses().keySet()) {
            if (!plan.knows(id)) {
                faults.add(
                        place(tender, id),
                        "The response of the tender " + tender.id() + " on \"" + id
                                + "\" must be on a criterion of the method");
            } else if (!plan.node(id).isLeaf()) {
                faults.add(
                        place(tender, id),
                        "The response of the tender " + tender.id() + " on \"" + id
                                + "\" must be on one of the criteria in that group, not on the group");
            }
        }
    }

    private void missing(Tender tender, Node leaf) {
        faults.add(Fault.at(
                        place(tender, leaf.criterion().id()),
                        "The tender " + tender.id() + " must have a response on the criterion "
                                + leaf.criterion().id() + "; a missing one is not zero")
                .maybe("the published method says what a missing response does, and the criterion should say so too"));
    }

    private void response(Tender tender, Node node, Response response) {
        Criterion.Leaf leaf = node.leaf();
        String subject = "of the tender " + tender.id() + " on the criterion " + leaf.id();
        if (!response.kind().equals(leaf.scoring().kind())) {
            add(
                    tender,
                    leaf,
                    "The response " + subject + " is of the kind " + response.kind() + " and must be of the kind "
                            + leaf.scoring().kind());
        } else if (response instanceof Response.Price price) {
            price(tender, leaf, price.money(), node, subject);
        } else if (leaf.scoring() instanceof Scoring.Mark scoring) {
            Ratio mark = ((Response.Mark) response).mark();
            if (!scoring.scale().allows(mark)) {
                add(
                        tender,
                        leaf,
                        "The mark (" + mark + ") " + subject + " must be one of its scale: "
                                + scoring.scale().text());
            }
        } else if (leaf.scoring() instanceof Scoring.Quantity scoring) {
            Ratio quantity = ((Response.Quantity) response).quantity();
            scoring.rule()
                    .requirement(node.counted(quantity))
                    .ifPresent(
                            must -> add(tender, leaf, "The quantity (" + quantity + ") " + subject + " must " + must));
        } else if (leaf.scoring() instanceof Scoring.Choice scoring) {
            String option = ((Response.Choice) response).option();
            if (scoring.scale().find(option).isEmpty()) {
                add(
                        tender,
                        leaf,
                        "The choice (" + option + ") " + subject + " must be one of "
                                + scoring.scale().names());
            }
        }
    }

    private void price(Tender tender, Criterion.Leaf leaf, Money money, Node node, String subject) {
        if (!money.isComparableWith(unit)) {
            add(
                    tender,
                    leaf,
                    "The price (" + money + ") " + subject + " must have the currency and VAT basis of the method ("
                            + basis() + "); nothing is converted");
        }
        ((Scoring.Price) leaf.scoring())
                .rule()
                .flatMap(rule ->
                        rule.requirement(money.amount()).or(() -> rule.requirement(node.counted(money.amount()))))
                .ifPresent(must -> add(tender, leaf, "The price (" + money + ") " + subject + " must " + must));
    }

    private String basis() {
        return (unit.currency().equals(Money.NO_CURRENCY) ? "no currency stated" : unit.currency()) + ", VAT "
                + unit.vat().code();
    }

    private void add(Tender tender, Criterion.Leaf leaf, String message) {
        faults.add(place(tender, leaf.id()), message);
    }

    private static List<String> place(Tender tender, String criterion) {
        return List.of("tenders", tender.id(), "responses", criterion);
    }
}
