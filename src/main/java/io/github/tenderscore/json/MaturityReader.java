package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.maturity.Answer;
import io.github.tenderscore.monitor.maturity.CulturalMaturity;
import io.github.tenderscore.monitor.maturity.DeclaredType;
import io.github.tenderscore.monitor.maturity.MaturitySurvey;
import io.github.tenderscore.monitor.maturity.PracticeArea;
import io.github.tenderscore.monitor.maturity.RevealedInertia;
import io.github.tenderscore.monitor.maturity.SocialValueType;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the member "maturity": the survey, what the record shows, and the declared type. */
final class MaturityReader {

    private static final Codes<SocialValueType> TYPES =
            new Codes<>(Arrays.asList(SocialValueType.values()), SocialValueType::code);

    private static final Set<String> KNOWN = Set.of("survey", "inertia", "declaredType");
    private static final Set<String> SURVEY = Set.of("date", "minimumRespondents", "areas", "answers", "sources");
    private static final Set<String> AREA = Set.of("id", "name", "target");
    private static final Set<String> ANSWER = Set.of("respondent", "department", "area", "level");
    private static final Set<String> TYPE = Set.of("type", "hasPolicy", "scope", "application", "source");
    private static final int MOST = 9_999;

    private MaturityReader() {}

    static Optional<CulturalMaturity> read(Json.Obj object, Faults faults) {
        Part part = new Part(object, "maturity", faults, KNOWN);
        Optional<MaturitySurvey> survey = part.object("survey", MaturityReader::survey);
        Optional<RevealedInertia> inertia = part.object("inertia", InertiaReader::read);
        Optional<DeclaredType> declared = part.object("declaredType", MaturityReader::declared);
        return part.made(() -> new CulturalMaturity(survey, inertia, declared));
    }

    private static Optional<MaturitySurvey> survey(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the survey", faults, SURVEY);
        LocalDate date = part.day("date");
        int minimum = part.whole("minimumRespondents", MOST);
        List<PracticeArea> areas = part.neededList("areas", MaturityReader::area);
        List<Answer> answers = part.neededList("answers", MaturityReader::answer);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new MaturitySurvey(date, minimum, areas, answers, sources));
    }

    private static Optional<PracticeArea> area(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "practice area", "id", faults, AREA);
        String id = part.text("id");
        String name = part.text("name");
        Optional<Ratio> target = part.optionalNumber("target");
        return part.made(() -> new PracticeArea(id, name, target));
    }

    private static Optional<Answer> answer(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "answer of", "respondent", faults, ANSWER);
        String respondent = part.text("respondent");
        String department = part.text("department");
        String area = part.text("area");
        Optional<Integer> level = part.optionalWhole("level", 5);
        return part.made(() -> new Answer(respondent, department, area, level));
    }

    private static Optional<DeclaredType> declared(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the declared type", faults, TYPE);
        Optional<SocialValueType> type = part.code("type", TYPES, "The type");
        Optional<Boolean> policy = part.answer("hasPolicy");
        String scope = part.textOrNone("scope");
        String application = part.textOrNone("application");
        Optional<Source> source = SourceReader.one(part);
        return part.made(() -> new DeclaredType(type.orElseThrow(), policy, scope, application, source.orElseThrow()));
    }
}
