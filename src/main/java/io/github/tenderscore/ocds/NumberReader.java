package io.github.tenderscore.ocds;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.json.internal.Pointer;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one number beside a criterion, with the code that says what it means. */
final class NumberReader {

    private NumberReader() {}

    static NoticeNumber read(Look look, String which, List<Doubt> doubts) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String member : List.of("weight", "fixed", "threshold")) {
            look.text(member).ifPresent(code -> codes.put(member, code));
        }
        List<String> members = List.copyOf(codes.keySet());
        String codeWritten = String.join(
                ", ",
                codes.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
        Optional<NumberCode> code = members.size() == 1
                ? NumberCode.find(members.get(0), codes.getOrDefault(members.get(0), ""))
                : Optional.empty();
        Optional<String> written =
                look.any("number").filter(NumberReader::isNumberOrText).flatMap(n -> look.text("number"));
        if (code.isEmpty()) {
            doubts.add(new Doubt(
                    topic(members),
                    "The number (" + written.orElse("none") + ")" + which,
                    reason(members, codeWritten) + "; it was not taken",
                    look.pointer()));
        }
        return new NoticeNumber(value(look, written, topic(members), which, doubts), written, code, codeWritten);
    }

    private static boolean isNumberOrText(Json value) {
        return value instanceof Json.Num || value instanceof Json.Text;
    }

    private static Topic topic(List<String> members) {
        if (members.size() == 1 && members.get(0).equals("threshold")) {
            return Topic.THRESHOLD;
        }
        return members.size() == 1 && members.get(0).equals("fixed") ? Topic.FIXED_PRICE : Topic.WEIGHT;
    }

    private static String reason(List<String> members, String codeWritten) {
        return switch (members.size()) {
            case 0 -> "it has none of weight, fixed and threshold, so that what it means is not said";
            case 1 -> "its code (" + codeWritten + ") is not known";
            default -> "it has more than one code (" + codeWritten + "), so that what it means is not clear";
        };
    }

    private static Optional<Ratio> value(
            Look look, Optional<String> written, Topic topic, String which, List<Doubt> doubts) {
        Optional<Json> number = look.any("number");
        if (number.isEmpty()) {
            doubts.add(new Doubt(topic, "The number" + which, "it is missing", look.pointer()));
            return Optional.empty();
        }
        Faults faults = new Faults();
        Optional<Ratio> value = new Members(new Json.Obj(Pointer.TOP, Map.of()), "the number", faults, Set.of())
                .digits(number.get(), "the number")
                .map(Ratio::parse);
        for (Fault fault : faults.list()) {
            doubts.add(new Doubt(
                    topic,
                    "The number (" + written.orElse("none") + ")" + which,
                    "it cannot be read: " + fault.message().replace("The value of the number: ", ""),
                    look.pointer("number")));
        }
        return value;
    }
}
