package io.github.tenderscore.json;

import io.github.tenderscore.commitment.CommitmentBasis;
import io.github.tenderscore.cost.PriceBases;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.socialvalue.SocialValueRule;
import java.util.List;
import java.util.Optional;

/** Reads what a criterion asks for and how it earns points: its kind, with the rule, the scale or the options of that kind. */
final class ScoringReader {

    private static final List<String> KINDS = List.of("price", "mark", "quantity", "commitments", "choice", "yes-no");

    private final Members members;
    private final String owner;
    private final Catalogues catalogues;
    private final Money unit;
    private final Faults faults;

    ScoringReader(Members members, String owner, Catalogues catalogues, Money unit, Faults faults) {
        this.members = members;
        this.owner = owner;
        this.catalogues = catalogues;
        this.unit = unit;
        this.faults = faults;
    }

    Optional<Scoring> read() {
        Optional<String> kind =
                members.neededText("kind", "one of " + String.join(", ", KINDS) + "; a group has \"criteria\" instead");
        return kind.isPresent() ? read(kind.get()) : none();
    }

    private Optional<Scoring> read(String kind) {
        return switch (kind) {
            case "price" -> price();
            case "mark" -> ScaleReader.marks(members, owner, faults).map(Scoring.Mark::new);
            case "quantity" -> socialValueRule().map(Scoring.Quantity::new);
            case "commitments" -> commitments();
            case "choice" -> ScaleReader.choices(members, owner, faults).map(Scoring.Choice::new);
            case "yes-no" -> Optional.of(new Scoring.YesNo());
            default -> unknown(kind);
        };
    }

    private Optional<Scoring> unknown(String kind) {
        members.wrong(
                "kind",
                "The kind (" + kind + ") of " + owner + " must be one of " + String.join(", ", KINDS),
                Spelling.nearest(kind, KINDS));
        return none();
    }

    /** The members that some kind has are not faults of their own where no kind is known. */
    private Optional<Scoring> none() {
        List.of("rule", "basis", "scale", "options").forEach(members::any);
        return Optional.empty();
    }

    private Optional<SocialValueRule> socialValueRule() {
        if (members.any("rule").isEmpty()) {
            members.wrong("rule", "The member \"rule\" of " + owner + " is missing; it must be an object");
        }
        return members.object("rule")
                .flatMap(rule ->
                        RuleReader.read(rule, "id", owner, catalogues.rules().socialValues(), faults));
    }

    private Optional<Scoring> commitments() {
        Optional<SocialValueRule> rule = socialValueRule();
        Optional<CommitmentBasis> basis = members.neededObject(
                        "basis", "an object with a catalogue, and with terms or points")
                .flatMap(json -> new CommitmentBasisReader(catalogues.measures(), faults).read(json, owner));
        return rule.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scoring.Commitments(basis.get(), rule.get()));
    }

    private Optional<Scoring> price() {
        Optional<Json.Obj> object = members.object("rule");
        Optional<PriceRule> rule = object.flatMap(
                json -> RuleReader.read(json, "id", owner, catalogues.rules().prices(), faults));
        Optional<PriceBasis> basis = members.any("basis").isEmpty()
                ? Optional.of(PriceBases.asked())
                : members.object("basis").flatMap(json -> new BasisReader(json, owner, unit, faults).read());
        return basis.isEmpty() || (members.any("rule").isPresent() && rule.isEmpty())
                ? Optional.empty()
                : Optional.of(new Scoring.Price(rule, basis.get()));
    }
}
