package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.ResultVerifier.Difference;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import io.github.tenderscore.json.internal.JsonWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a stored document with the one that recomputing gives, place by place. */
final class DocumentComparison {

    private DocumentComparison() {}

    /** Every place where a stored document says something else than the recomputed one. */
    static List<Difference> between(Optional<Json> stored, String recomputed) {
        List<Difference> differences = new ArrayList<>();
        compare("", stored.orElse(null), parsed(recomputed), differences);
        return differences;
    }

    private static @Nullable Json parsed(String text) {
        return JsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Faults())
                .orElse(null);
    }

    private static void compare(
            String pointer, @Nullable Json stored, @Nullable Json recomputed, List<Difference> differences) {
        if (stored instanceof Json.Obj one && recomputed instanceof Json.Obj other) {
            Set<String> names = new LinkedHashSet<>(other.members().keySet());
            names.addAll(one.members().keySet());
            for (String name : names) {
                compare(
                        one.below(name),
                        one.members().get(name),
                        other.members().get(name),
                        differences);
            }
        } else if (stored instanceof Json.Arr one && recomputed instanceof Json.Arr other) {
            int most = Math.max(one.items().size(), other.items().size());
            for (int i = 0; i < most; i++) {
                compare(one.below(Integer.toString(i)), item(one, i), item(other, i), differences);
            }
        } else if (!shown(stored).equals(shown(recomputed))) {
            differences.add(new Difference(pointer, shown(stored), shown(recomputed)));
        }
    }

    private static @Nullable Json item(Json.Arr array, int index) {
        return index < array.items().size() ? array.items().get(index) : null;
    }

    private static String shown(@Nullable Json json) {
        if (json == null) {
            return "nothing";
        }
        if (json instanceof Json.Text text) {
            return JsonWriter.compact(text.value());
        }
        return json instanceof Json.Num number ? number.digits() : json.what();
    }
}
