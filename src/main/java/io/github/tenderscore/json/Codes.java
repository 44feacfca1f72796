package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.Timing;
import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.Reservation;
import io.github.tenderscore.award.SpecialRegime;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial;
import io.github.tenderscore.award.WithheldItem;
import io.github.tenderscore.award.WithheldLimb;
import io.github.tenderscore.calendar.Standstill;
import io.github.tenderscore.calendar.StandstillExemption;
import io.github.tenderscore.commitment.Accrual;
import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.Subtotal;
import io.github.tenderscore.commitment.ValueKind;
import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.ExclusionCheck;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.decision.LowTenderState;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.delivery.Failure;
import io.github.tenderscore.delivery.Penalty;
import io.github.tenderscore.delivery.Rating;
import io.github.tenderscore.delivery.SeveralLevels;
import io.github.tenderscore.framework.FrameworkKind;
import io.github.tenderscore.framework.Mechanism;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.Separation;
import io.github.tenderscore.record.Changed;
import io.github.tenderscore.record.EventKind;
import io.github.tenderscore.record.TenderingProcedure;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.stage.Answer;
import io.github.tenderscore.stage.Carry;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.LaterUse;
import io.github.tenderscore.stage.Procedure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that documents have for the constants of one kind. */
record Codes<T>(List<T> constants, Function<T, String> code) {

    static final Codes<VatBasis> VAT = of(VatBasis.values(), VatBasis::code);

    /** For amounts that must say whether they include VAT. */
    static final Codes<VatBasis> STATED_VAT = of(new VatBasis[] {VatBasis.NET, VatBasis.GROSS}, VatBasis::code);

    static final Codes<Rounding.Stage> STAGES = of(Rounding.Stage.values(), Rounding.Stage::code);
    static final Codes<Rounding.Mode> MODES = of(Rounding.Mode.values(), Rounding.Mode::code);
    static final Codes<MissingResponse> MISSING = of(MissingResponse.values(), MissingResponse::code);

    static final Codes<Ground> GROUNDS = of(Ground.values(), Ground::code);
    static final Codes<Cause> CAUSES = of(Cause.values(), Cause::code);
    static final Codes<Keep.Finding> FINDINGS = of(Keep.Finding.values(), Keep.Finding::code);
    static final Codes<PriorStep.Kind> STEPS = of(PriorStep.Kind.values(), PriorStep.Kind::code);

    static final Codes<ExclusionCheck.Result> EXCLUSIONS =
            of(ExclusionCheck.Result.values(), ExclusionCheck.Result::code);

    static final Codes<Access.Part> PARTS = of(Access.Part.values(), Access.Part::code);
    static final Codes<Role> ROLES = of(Role.values(), Role::code);
    static final Codes<Separation> SEPARATIONS = of(Separation.values(), Separation::code);

    static final Codes<Answer> ANSWERS = of(Answer.values(), Answer::code);
    static final Codes<LowTenderState> LOW_TENDER = of(LowTenderState.values(), LowTenderState::code);

    static final Codes<EventKind> EVENTS = of(EventKind.values(), EventKind::code);
    static final Codes<TenderingProcedure> PROCEDURES = of(TenderingProcedure.values(), TenderingProcedure::code);
    static final Codes<Changed.Provision> PROVISIONS = of(Changed.Provision.values(), Changed.Provision::code);

    static final Codes<WithheldItem.Part> WITHHELD_PARTS = of(WithheldItem.Part.values(), WithheldItem.Part::code);
    static final Codes<WithheldItem.Audience> AUDIENCES =
            of(WithheldItem.Audience.values(), WithheldItem.Audience::code);
    static final Codes<WithheldLimb> LIMBS = of(WithheldLimb.values(), WithheldLimb::code);
    static final Codes<SensitiveCommercial.Kind> SENSITIVE_KINDS =
            of(SensitiveCommercial.Kind.values(), SensitiveCommercial.Kind::code);

    static final Codes<Procedure.Kind> PROCEDURE_KINDS = of(Procedure.Kind.values(), Procedure.Kind::code);
    static final Codes<CutTie> CUT_TIES = of(CutTie.values(), CutTie::code);
    static final Codes<LaterUse> LATER_USES = of(LaterUse.values(), LaterUse::code);
    static final Codes<Carry.What> CARRIED = of(Carry.What.values(), Carry.What::code);
    static final Codes<FrameworkKind> FRAMEWORKS = of(FrameworkKind.values(), FrameworkKind::code);
    static final Codes<Mechanism.Rotation.Skipped> SKIPPED =
            of(Mechanism.Rotation.Skipped.values(), Mechanism.Rotation.Skipped::code);

    static final Codes<AwardRoute> ROUTES = of(AwardRoute.values(), AwardRoute::code);
    static final Codes<SpecialRegime> REGIMES = of(SpecialRegime.values(), SpecialRegime::code);
    static final Codes<Reservation> RESERVATIONS = of(Reservation.values(), Reservation::code);
    static final Codes<StandstillExemption> EXEMPTIONS = of(StandstillExemption.values(), StandstillExemption::code);

    static final Codes<Direction> DIRECTIONS = of(Direction.values(), Direction::code);
    static final Codes<Accrual> ACCRUALS = of(Accrual.values(), Accrual::code);
    static final Codes<ValueKind> VALUE_KINDS = of(ValueKind.values(), ValueKind::code);
    static final Codes<Subtotal> SUBTOTALS = of(Subtotal.values(), Subtotal::code);
    static final Codes<EvidenceGrade> EVIDENCE_GRADES = of(EvidenceGrade.values(), EvidenceGrade::code);
    static final Codes<SeveralLevels> SEVERAL_LEVELS = of(SeveralLevels.values(), SeveralLevels::code);
    static final Codes<Rating> RATINGS = of(Rating.values(), Rating::code);
    static final Codes<Failure.Kind> FAILURES = of(Failure.Kind.values(), Failure.Kind::code);
    static final Codes<Penalty.Kind> PENALTIES = of(Penalty.Kind.values(), Penalty.Kind::code);

    /** That of a contract change is no standstill of an award. */
    static final Codes<Standstill.Kind> STANDSTILLS = of(
            new Standstill.Kind[] {Standstill.Kind.MANDATORY, Standstill.Kind.VOLUNTARY, Standstill.Kind.NONE},
            Standstill.Kind::code);

    static final Codes<Timing> TIMINGS = of(Timing.values(), Timing::code);
    static final Codes<Evidence> EVIDENCE = of(Evidence.values(), Evidence::code);
    static final Codes<CostPart> COST_PARTS = of(CostPart.values(), CostPart::code);

    private static <T> Codes<T> of(T[] constants, Function<T, String> code) {
        return new Codes<>(Arrays.asList(constants), code);
    }

    /**
     * The constant of a name; empty where there is none of that name, which is then noted.
     *
     * @param given what the member says
     * @param name the member
     * @param members what the member is one of
     * @param what what the constant is, as the start of a sentence
     * @param owner whose it is, with a preposition
     */
    Optional<T> read(Optional<String> given, String name, Members members, String what, String owner) {
        Optional<T> found = given.flatMap(this::find);
        if (given.isPresent() && found.isEmpty()) {
            String known = constants.stream().map(code).collect(Collectors.joining(", "));
            members.wrong(name, what + " (" + given.get() + ") " + owner + " must be one of " + known);
        }
        return found;
    }

    private Optional<T> find(String wanted) {
        return constants.stream()
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst();
    }
}
