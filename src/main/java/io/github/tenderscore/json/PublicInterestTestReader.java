package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.monitor.deliverymodel.AuthorityType;
import io.github.tenderscore.monitor.deliverymodel.ControlTest;
import io.github.tenderscore.monitor.deliverymodel.Heading;
import io.github.tenderscore.monitor.deliverymodel.HeadingAnswer;
import io.github.tenderscore.monitor.deliverymodel.PublicInterestTerms;
import io.github.tenderscore.monitor.deliverymodel.PublicInterestTest;
import io.github.tenderscore.monitor.deliverymodel.Readiness;
import io.github.tenderscore.monitor.deliverymodel.ServiceKind;
import io.github.tenderscore.monitor.deliverymodel.TestExemption;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a public interest test of one service. */
final class PublicInterestTestReader {

    /** Instead of the entity of a control test, where no company is considered. */
    private static final String NO_COMPANY = "none";

    /** Terms that have names of their own. */
    private enum Policy {
        PPN_024("ppn-024"),
        PROPOSAL_2025("proposal-2025"),
        OWN("own");

        private final String code;

        Policy(String code) {
            this.code = code;
        }
    }

    private static final Codes<Policy> POLICIES = new Codes<>(Arrays.asList(Policy.values()), policy -> policy.code);
    private static final Codes<PublicInterestTerms.Edge> EDGES =
            new Codes<>(Arrays.asList(PublicInterestTerms.Edge.values()), PublicInterestTerms.Edge::code);
    private static final Codes<AuthorityType> AUTHORITIES =
            new Codes<>(Arrays.asList(AuthorityType.values()), AuthorityType::code);
    private static final Codes<ServiceKind> KINDS = new Codes<>(Arrays.asList(ServiceKind.values()), ServiceKind::code);
    private static final Codes<HeadingAnswer.Stance> STANCES =
            new Codes<>(Arrays.asList(HeadingAnswer.Stance.values()), HeadingAnswer.Stance::code);
    private static final Codes<Readiness> READINESS = new Codes<>(Arrays.asList(Readiness.values()), Readiness::code);

    private final List<ControlTest> controls;
    private final Faults faults;

    private PublicInterestTestReader(List<ControlTest> controls, Faults faults) {
        this.controls = controls;
        this.faults = faults;
    }

    /** Reads a test, with the control tests of the same document, one of which it may name. */
    static Optional<PublicInterestTest> read(Json.Obj object, List<ControlTest> controls, Faults faults) {
        return new PublicInterestTestReader(controls, faults).test(object);
    }

    private Part fields(Json.Obj object) {
        return Part.named(
                object,
                "public interest test of",
                "service",
                faults,
                Set.of(
                        "service",
                        "authority",
                        "kind",
                        "controlTest",
                        "value",
                        "start",
                        "exemptions",
                        "answers",
                        "readiness",
                        "terms",
                        "sources"));
    }

    private Optional<PublicInterestTest> test(Json.Obj object) {
        Part fields = fields(object);
        String service = fields.text("service");
        AuthorityType authority = fields.constant("authority", AUTHORITIES, "The authority");
        ServiceKind kind = fields.constant("kind", KINDS, "The kind");
        Verdict control = control(fields);
        Optional<Ratio> value = fields.optionalNumber("value");
        Optional<LocalDate> start = fields.optionalDay("start");
        Map<TestExemption, Boolean> exemptions = fields.inside("exemptions", one -> exemptions(one, fields.owner()))
                .orElse(Map.of());
        Map<Heading, HeadingAnswer> answers =
                fields.inside("answers", one -> answers(one, fields.owner())).orElse(Map.of());
        Readiness readiness =
                fields.optionalCode("readiness", READINESS, "The readiness").orElse(Readiness.UNKNOWN);
        Optional<PublicInterestTerms> terms = fields.members()
                .neededObject("terms", "an object with the policy and its edge")
                .flatMap(one -> terms(one, fields.owner()));
        List<Source> sources = SourceReader.all(fields);
        return fields.made(() -> new PublicInterestTest(
                service,
                authority,
                kind,
                control,
                value,
                start,
                exemptions,
                answers,
                readiness,
                terms.orElseThrow(),
                sources));
    }

    private Verdict control(Part fields) {
        String entity = fields.members()
                .neededText("controlTest", "the entity of a control test, or \"" + NO_COMPANY + "\"")
                .orElse(NO_COMPANY);
        if (entity.equals(NO_COMPANY)) {
            return Verdict.NOT_APPLICABLE;
        }
        Optional<Verdict> verdict = DeliveryModelsReader.verdict(controls, entity);
        if (verdict.isEmpty()) {
            fields.members()
                    .wrong(
                            "controlTest",
                            "The control test (" + entity + ") of " + fields.owner()
                                    + " must be that of an entity among \"controlTests\", or \"" + NO_COMPANY + "\"");
        }
        return verdict.orElse(Verdict.UNKNOWN);
    }

    private Optional<Map<TestExemption, Boolean>> exemptions(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the exemptions of " + owner,
                faults,
                Set.of(Arrays.stream(TestExemption.values())
                        .map(TestExemption::code)
                        .toArray(String[]::new)));
        Map<TestExemption, Boolean> exemptions = new EnumMap<>(TestExemption.class);
        for (TestExemption one : TestExemption.values()) {
            fields.answer(one.code()).ifPresent(applies -> exemptions.put(one, applies));
        }
        return fields.made(() -> exemptions);
    }

    private Optional<Map<Heading, HeadingAnswer>> answers(Json.Obj object, String owner) {
        Part fields = new Part(
                object,
                "the answers of " + owner,
                faults,
                Set.of(Arrays.stream(Heading.values()).map(Heading::code).toArray(String[]::new)));
        Map<Heading, HeadingAnswer> answers = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            fields.inside(heading.code(), one -> answer(one, heading, owner))
                    .ifPresent(answer -> answers.put(heading, answer));
        }
        return fields.made(() -> answers);
    }

    private Optional<HeadingAnswer> answer(Json.Obj object, Heading heading, String owner) {
        Part fields = new Part(
                object, "the answer on " + heading.words() + " of " + owner, faults, Set.of("stance", "evidence"));
        HeadingAnswer.Stance stance = fields.constant("stance", STANCES, "The stance");
        String evidence = fields.members().text("evidence").orElse("");
        return fields.made(() -> new HeadingAnswer(stance, evidence));
    }

    private Optional<PublicInterestTerms> terms(Json.Obj object, String owner) {
        Part fields = new Part(
                object, "the terms of " + owner, faults, Set.of("policy", "edge", "threshold", "from", "source"));
        Policy policy = fields.constant("policy", POLICIES, "The policy");
        if (policy == Policy.PROPOSAL_2025) {
            return fields.made(PublicInterestTerms::proposalOf2025);
        }
        PublicInterestTerms.Edge edge = fields.constant("edge", EDGES, "The edge of the value");
        if (policy == Policy.PPN_024) {
            return fields.made(() -> PublicInterestTerms.policyOf2026(edge));
        }
        Ratio threshold = fields.number("threshold");
        Optional<LocalDate> from = fields.optionalDay("from");
        String source = fields.text("source");
        return fields.made(() -> new PublicInterestTerms(threshold, edge, from, source));
    }
}
