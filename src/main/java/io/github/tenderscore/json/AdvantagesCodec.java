package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Percent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes the published advantages of promised levels, the member "advantages". */
final class AdvantagesCodec {

    private AdvantagesCodec() {}

    /**
     * The advantage of each level that can be read.
     *
     * @param most the highest level that may be named
     * @param whose what the table belongs to, for messages
     * @param pointers where each level stands is put here, by "advantages" and the level
     */
    static SortedMap<Integer, Percent> read(Members owner, int most, String whose, Pointers pointers, Faults faults) {
        SortedMap<Integer, Percent> advantages = new TreeMap<>();
        for (Json.Obj one : Items.objects(owner.neededArray("advantages"), "An advantage of " + whose, faults)) {
            Members advantage = new Members(one, "an advantage of " + whose, faults, Set.of("level", "percent"));
            Optional<Integer> level = advantage.neededWhole("level", most);
            Optional<String> percent = advantage.neededDigits("percent");
            advantage.refuseOthers();
            level.ifPresent(number -> pointers.put(List.of("advantages", String.valueOf(number)), one));
            if (level.isPresent()
                    && percent.isPresent()
                    && advantages.putIfAbsent(level.get(), Percent.of(percent.get())) != null) {
                advantage.wrong("level", "The level (" + level.get() + ") of " + whose + " must occur only once");
            }
        }
        return advantages;
    }

    static List<Map<String, Object>> tree(SortedMap<Integer, Percent> advantages) {
        List<Map<String, Object>> trees = new ArrayList<>();
        advantages.forEach((level, advantage) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("level", level);
            tree.put("percent", advantage.value().toString());
            trees.add(tree);
        });
        return trees;
    }
}
