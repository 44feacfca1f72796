package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.json.internal.Pointer;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.quality.ConsensusRule;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.ranking.AwardRule;
import io.github.tenderscore.ranking.TieBreak;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the method of a document. */
final class MethodologyReader {

    private static final Set<String> KNOWN = Set.of(
            "title",
            "currency",
            "vat",
            "weightBasis",
            "pointsTotal",
            "award",
            "consensus",
            "rounding",
            "tieBreak",
            "minimum",
            "criteria");

    private final Catalogues catalogues;
    private final Faults faults;
    private final List<Criterion.Leaf> readable = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private Set<String> ids = Set.of();
    private boolean complete;
    private boolean weighable = true;
    private boolean awardReadable = true;
    private Optional<ConsensusRule> consensus = Optional.of(ConsensusRules.moderated());
    private boolean currencyReadable = true;
    private boolean vatReadable = true;
    private Pointers pointers = new Pointers(new Json.Obj(Pointer.TOP, Map.of()));
    private Money priceUnit = new Money(Ratio.ZERO, Money.NO_CURRENCY, VatBasis.UNSTATED);

    MethodologyReader(Catalogues catalogues, Faults faults) {
        this.catalogues = catalogues;
        this.faults = faults;
    }

    /** The criteria that could be read, for checking tenders even where the method as a whole is refused. */
    List<Criterion.Leaf> readableLeaves() {
        return readable;
    }

    /** The ids of criteria that could not be read; what tenders say on them is not checked. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** Whether every criterion is known at least by its id, so that a response on another one can be refused. */
    boolean isComplete() {
        return complete;
    }

    /** Whether the currency could be read, so that prices in another can be refused. */
    boolean currencyReadable() {
        return currencyReadable;
    }

    /** Whether the VAT basis could be read, so that prices on another can be refused. */
    boolean vatReadable() {
        return vatReadable;
    }

    /** The ids of all criteria and groups, known or not. */
    Set<String> ids() {
        return ids;
    }

    /** How several marks become one; empty where it could not be read, so that no mark is judged by it. */
    Optional<ConsensusRule> consensus() {
        return consensus;
    }

    Pointers pointers() {
        return pointers;
    }

    Money priceUnit() {
        return priceUnit;
    }

    /** Reads and checks the method; empty where it has a fault, which is then noted. */
    Optional<Methodology> read(Json.Obj object) {
        int before = faults.count();
        pointers = new Pointers(object);
        Members members = new Members(object, "the methodology", faults, KNOWN);
        MethodologyBuilder builder =
                Methodology.named(members.neededText("title").orElse("?"));
        prices(members, builder);
        weighable = new WeightBasisReader(members).read(builder);
        award(members, builder);
        consensus(members, builder);
        List<Rounding> roundings = RoundingReader.read(members, faults);
        builder.rounding(roundings.toArray(Rounding[]::new));
        builder.tieBreak(TieBreaksReader.read(members.array("tieBreak"), faults).toArray(TieBreak[]::new));
        MinimumReader.text(members, "minimum", "the methodology").ifPresent(builder::minimum);
        CriterionReader criteria = new CriterionReader(catalogues, costUnit(), faults, pointers, readable, unreadable);
        Optional<Json.Arr> array = members.neededArray("criteria");
        array.ifPresent(items -> {
            pointers.put(List.of("weights"), items);
            criteria.read(items).forEach(builder::criterion);
        });
        members.refuseOthers();
        weighable = weighable
                && criteria.weighable()
                && (awardReadable || readable.stream().noneMatch(this::hasNoRule));
        ids = criteria.ids();
        complete = array.isPresent() && criteria.complete();
        boolean empty = array.isPresent() && array.get().items().isEmpty();
        try {
            Methodology method = builder.build();
            return faults.count() == before ? Optional.of(method) : Optional.empty();
        } catch (FaultException e) {
            for (Fault fault : e.faults()) {
                if (isReal(fault.place(), empty)) {
                    faults.add(pointers.pointed(fault));
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a fault is one of the document, and not only of what stands in for something that could not be read. */
    private boolean isReal(List<String> place, boolean empty) {
        String last = place.get(place.size() - 1);
        if (place.size() == 1) {
            return switch (last) {
                case "criteria" -> empty;
                case "weights" -> weighable;
                case "award", "consensus" -> complete && unreadable.isEmpty();
                case "minimum" -> complete && weighable;
                default -> true;
            };
        }
        if (place.get(0).equals("tieBreak")) {
            return complete;
        }
        if (place.size() == 2) {
            // at a criterion, which may have any id, also that of a member
            return true;
        }
        return switch (last) {
            case "weights" -> weighable;
            case "weight" -> weighable;
            case "rule" -> awardReadable;
            case "basis" -> currencyReadable && vatReadable;
            // of a rule that reads the price, which may be a criterion that could not be read
            case "id" -> complete && unreadable.isEmpty();
            case "minimum" -> weighable || isReadableLeaf(place.get(1));
            default -> true;
        };
    }

    /** The unit of whole-life costs: what could not be read is noted already, and something else stands in its place. */
    private Money costUnit() {
        return new Money(
                Ratio.ZERO,
                currencyReadable ? priceUnit.currency() : "GBP",
                vatReadable ? priceUnit.vat() : VatBasis.NET);
    }

    private boolean hasNoRule(Criterion.Leaf leaf) {
        return leaf.scoring() instanceof Scoring.Price price && price.rule().isEmpty();
    }

    private boolean isReadableLeaf(String id) {
        return readable.stream().anyMatch(leaf -> leaf.id().equals(id));
    }

    private void prices(Members members, MethodologyBuilder builder) {
        Optional<String> currency = members.text("currency");
        Optional<String> vat = members.text("vat");
        VatBasis basis = Codes.VAT
                .read(vat, "vat", members, "The VAT basis", "of the methodology")
                .orElse(VatBasis.UNSTATED);
        String code = currency.orElse(Money.NO_CURRENCY);
        if (currency.isPresent() || vat.isPresent()) {
            builder.prices(code, basis);
            priceUnit = new Money(Ratio.ZERO, Money.isCurrencyCode(code) ? code : Money.NO_CURRENCY, basis);
        }
        currencyReadable = currency.isPresent() == members.any("currency").isPresent() && Money.isCurrencyCode(code);
        vatReadable =
                members.any("vat").isEmpty() || vat.filter(basis.code()::equals).isPresent();
    }

    private void award(Members members, MethodologyBuilder builder) {
        Optional<AwardRule> award = members.object("award")
                .flatMap(json -> RuleReader.read(
                        json, "rule", "the award", catalogues.rules().awards(), faults));
        award.ifPresent(builder::award);
        awardReadable = award.isPresent() || members.any("award").isEmpty();
    }

    private void consensus(Members members, MethodologyBuilder builder) {
        Optional<ConsensusRule> given = members.object("consensus")
                .flatMap(json -> RuleReader.read(
                        json, "rule", "the consensus", catalogues.rules().consensus(), faults));
        given.ifPresent(builder::consensus);
        if (members.any("consensus").isPresent()) {
            consensus = given;
        }
    }
}
