package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an indicator shows, as documents hold it. */
final class ReadingCodec {

    private static final Set<String> KNOWN =
            Set.of("kind", "value", "yes", "no", "unknown", "known", "low", "high", "coverage", "code", "why");

    private static final List<String> KINDS = List.of("exact", "share", "bounded", "word", "missing");

    private ReadingCodec() {}

    static Map<String, Object> tree(Reading reading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (reading instanceof Reading.Exact exact) {
            tree.put("kind", "exact");
            tree.put("value", exact.value().toString());
        } else if (reading instanceof Reading.Shared shared) {
            share(tree, shared.share());
        } else if (reading instanceof Reading.Bounded bounded) {
            tree.put("kind", "bounded");
            put(tree, "known", bounded.known());
            tree.put("low", bounded.low().toString());
            tree.put("high", bounded.high().toString());
            tree.put("coverage", bounded.coverage().toString());
        } else if (reading instanceof Reading.Word word) {
            word(tree, "word", word.code(), word.why());
        } else if (reading instanceof Reading.Missing missing) {
            word(tree, "missing", missing.code(), missing.why());
        }
        return tree;
    }

    private static void share(Map<String, Object> tree, Share share) {
        tree.put("kind", "share");
        tree.put("yes", share.yes().toString());
        tree.put("no", share.no().toString());
        tree.put("unknown", share.unknown().toString());
        put(tree, "known", share.known());
        put(tree, "low", share.low());
        put(tree, "high", share.high());
        put(tree, "coverage", share.coverage());
    }

    private static void word(Map<String, Object> tree, String kind, String code, String why) {
        tree.put("kind", kind);
        tree.put("code", code);
        tree.put("why", why);
    }

    private static void put(Map<String, Object> tree, String name, Optional<Ratio> figure) {
        figure.ifPresent(value -> tree.put(name, value.toString()));
    }

    static Optional<Reading> read(Json.Obj object, String owner, Faults faults) {
        int before = faults.count();
        Members members = new Members(object, "the reading of " + owner, faults, KNOWN);
        Optional<String> kind = members.neededText("kind", "one of " + String.join(", ", KINDS));
        Optional<Reading> reading = kind.flatMap(one -> read(one, object, members, owner, faults));
        return faults.count() > before ? Optional.empty() : reading;
    }

    private static Optional<Reading> read(String kind, Json.Obj object, Members members, String owner, Faults faults) {
        return switch (kind) {
            case "exact" -> figure(members, "value").map(Reading.Exact::new);
            case "share" -> share(object, members, owner, faults);
            case "bounded" -> bounded(object, members, owner, faults);
            case "word" -> two(members, Reading.Word::new);
            case "missing" -> two(members, Reading.Missing::new);
            default -> {
                members.wrong(
                        "kind",
                        "The kind (" + kind + ") of the reading of " + owner + " must be one of "
                                + String.join(", ", KINDS));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Reading> share(Json.Obj object, Members members, String owner, Faults faults) {
        Optional<Ratio> yes = figure(members, "yes");
        Optional<Ratio> no = figure(members, "no");
        Optional<Ratio> unknown = figure(members, "unknown");
        return yes.isEmpty() || no.isEmpty() || unknown.isEmpty()
                ? Optional.empty()
                : Made.at(object, owner, faults, () -> new Share(yes.get(), no.get(), unknown.get()))
                        .map(Reading.Shared::new);
    }

    private static Optional<Reading> bounded(Json.Obj object, Members members, String owner, Faults faults) {
        Optional<Ratio> known = members.digits("known").map(Ratio::parse);
        Optional<Ratio> low = figure(members, "low");
        Optional<Ratio> high = figure(members, "high");
        Optional<Ratio> coverage = figure(members, "coverage");
        return low.isEmpty() || high.isEmpty() || coverage.isEmpty()
                ? Optional.empty()
                : Made.at(
                        object, owner, faults, () -> new Reading.Bounded(known, low.get(), high.get(), coverage.get()));
    }

    /** Makes a reading of a code and a reason. */
    private interface OfTwo {
        Reading made(String code, String why);
    }

    private static Optional<Reading> two(Members members, OfTwo maker) {
        Optional<String> code = members.neededText("code");
        Optional<String> why = members.neededText("why");
        return code.isEmpty() || why.isEmpty() ? Optional.empty() : Optional.of(maker.made(code.get(), why.get()));
    }

    private static Optional<Ratio> figure(Members members, String name) {
        return members.neededDigits(name).map(Ratio::parse);
    }
}
