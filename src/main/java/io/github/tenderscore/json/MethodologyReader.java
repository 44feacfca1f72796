package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.ranking.TieBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the method of a document. */
final class MethodologyReader {

    private final Rulebooks rules;
    private final Faults faults;
    private final List<Criterion.Leaf> readable = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private boolean weighable = true;
    private boolean awardReadable = true;
    private Places places = new Places(new Json.Obj("/methodology", Map.of()));
    private Money priceUnit = new Money(Ratio.ZERO, Money.NO_CURRENCY, VatBasis.UNSTATED);

    MethodologyReader(Rulebooks rules, Faults faults) {
        this.rules = rules;
        this.faults = faults;
    }

    /** The criteria that could be read, for checking tenders even where the method as a whole is refused. */
    List<Criterion.Leaf> readableLeaves() {
        return readable;
    }

    /** The ids of criteria that could not be read; what tenders say on them is not checked. */
    List<String> unreadable() {
        return unreadable;
    }

    Places places() {
        return places;
    }

    Money priceUnit() {
        return priceUnit;
    }

    /** Reads and checks the method; empty where it has a fault, which is then noted. */
    Optional<Methodology> read(Json.Obj object) {
        int before = faults.count();
        places = new Places(object);
        Members members = new Members(object, "the methodology", faults);
        MethodologyBuilder builder =
                Methodology.named(members.neededText("title").orElse("?"));
        prices(members, builder);
        weighable = basis(members, builder);
        award(members, builder);
        List<Rounding> roundings = RoundingReader.read(members, faults);
        builder.rounding(roundings.toArray(Rounding[]::new));
        builder.tieBreak(tieBreaks(members).toArray(TieBreak[]::new));
        MinimumReader.text(members, "the methodology").ifPresent(builder::minimum);
        CriterionReader criteria = new CriterionReader(rules, faults, places, readable, unreadable);
        members.neededArray("criteria").ifPresent(array -> criteria.read(array).forEach(builder::criterion));
        members.refuseOthers();
        weighable = weighable && criteria.weighable();
        try {
            Methodology method = builder.build();
            return faults.count() == before ? Optional.of(method) : Optional.empty();
        } catch (FaultException e) {
            for (Fault fault : e.faults()) {
                if (isReal(fault.place())) {
                    faults.add(places.pointed(fault));
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a fault is one of the document, and not only of what stands in for something that could not be read. */
    private boolean isReal(List<String> place) {
        String last = place.get(place.size() - 1);
        return switch (last) {
            case "weight", "weights" -> weighable;
            case "award" -> unreadable.isEmpty();
            case "rule" -> awardReadable;
            default -> true;
        };
    }

    private void prices(Members members, MethodologyBuilder builder) {
        Optional<String> currency = members.text("currency");
        Optional<String> vat = members.text("vat");
        VatBasis basis = VatBasis.UNSTATED;
        if (vat.isPresent()) {
            Optional<VatBasis> known = Codes.find(VatBasis.values(), VatBasis::code, vat.get());
            basis = known.orElse(basis);
            if (known.isEmpty()) {
                members.wrong(
                        "vat",
                        "The VAT basis (" + vat.get() + ") of the methodology must be one of "
                                + Codes.list(VatBasis.values(), VatBasis::code));
            }
        }
        if (currency.isPresent() || vat.isPresent()) {
            String code = currency.orElse(Money.NO_CURRENCY);
            builder.prices(code, basis);
            priceUnit = new Money(Ratio.ZERO, Money.isCurrencyCode(code) ? code : Money.NO_CURRENCY, basis);
        }
    }

    /** Reads the weight basis; false where it is unreadable, so that weights cannot be judged. */
    private boolean basis(Members members, MethodologyBuilder builder) {
        String code = members.text("weightBasis").orElse("parent");
        Optional<String> points = members.digits("pointsTotal");
        switch (code) {
            case "parent" -> {}
            case "total" -> builder.weightsOfTotal();
            case "points" -> {
                if (points.isEmpty() && members.any("pointsTotal").isEmpty()) {
                    members.wrong(
                            "weightBasis",
                            "The weight basis (points) of the methodology must come with "
                                    + "\"pointsTotal\", the points of all criteria together");
                }
                builder.weightsInPoints(points.orElse("100"));
                return points.isPresent();
            }
            default -> {
                members.wrong(
                        "weightBasis",
                        "The weight basis (" + code + ") of the methodology must be one of parent, total, points");
                return false;
            }
        }
        if (points.isPresent()) {
            members.wrong(
                    "pointsTotal",
                    "The total of points (" + points.get() + ") must be given only with the weight basis points");
        }
        return true;
    }

    private void award(Members members, MethodologyBuilder builder) {
        Optional<AwardRule> award = members.object("award")
                .flatMap(json -> RuleReader.read(json, "rule", "the award", rules.awards(), faults));
        award.ifPresent(builder::award);
        awardReadable = award.isPresent() || members.any("award").isEmpty();
    }

    private List<TieBreak> tieBreaks(Members members) {
        List<TieBreak> chain = new ArrayList<>();
        members.array("tieBreak").ifPresent(array -> {
            for (Json item : array.items()) {
                if (item instanceof Json.Obj object) {
                    Members one = new Members(object, "the tie-break", faults);
                    Optional<String> highest = one.text(TieBreaks.HIGHEST);
                    Optional<String> lowest = one.text(TieBreaks.LOWEST);
                    one.refuseOthers();
                    if (highest.isPresent() == lowest.isPresent()) {
                        faults.add(
                                List.of(item.pointer()),
                                "The tie-break must have either \"highest\" or \"lowest\" with the "
                                        + "id of a criterion");
                    }
                    highest.map(TieBreaks::highest).ifPresent(chain::add);
                    lowest.map(TieBreaks::lowest).ifPresent(chain::add);
                } else {
                    faults.add(
                            List.of(item.pointer()),
                            "The tie-break is " + item.what() + " and must be an object such as "
                                    + "{\"highest\": \"quality\"}");
                }
            }
        });
        return chain;
    }
}
