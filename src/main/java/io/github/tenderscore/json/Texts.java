package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of texts. */
final class Texts {

    private Texts() {}

    /** The texts of a member; none where it is missing. What is no text is noted. */
    static List<String> read(Members members, String name, String owner, Faults faults) {
        List<String> texts = new ArrayList<>();
        members.array(name).ifPresent(array -> {
            for (Json item : array.items()) {
                if (item instanceof Json.Text text) {
                    texts.add(text.value());
                } else {
                    faults.add(
                            List.of(item.pointer()),
                            "A member of \"" + name + "\" of " + owner + " is " + item.what() + " and must be a text");
                }
            }
        });
        return texts;
    }
}
