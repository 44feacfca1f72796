package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.weighting.EformsCode;
import io.github.tenderscore.weighting.EformsNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the numbers of a criterion with the codes of eForms that say what they mean. */
final class EformsNumbersReader {

    private static final List<String> CODES =
            Stream.of(EformsCode.values()).map(EformsCode::code).toList();

    private EformsNumbersReader() {}

    /** The numbers of a criterion, of which there must be at least one. */
    static List<EformsNumber> read(Members criterion, String owner, String id, Faults faults) {
        List<EformsNumber> numbers = new ArrayList<>();
        Optional<Json.Arr> array = criterion.neededArray("numbers");
        for (Json.Obj one : Items.objects(array, "A number of " + owner, faults)) {
            number(one, "a number of " + owner, id, faults).ifPresent(numbers::add);
        }
        if (array.filter(found -> found.items().isEmpty()).isPresent()) {
            criterion.wrong("numbers", "The numbers (none) of " + owner + " must be at least one, with its code");
        }
        return numbers;
    }

    private static Optional<EformsNumber> number(Json.Obj object, String owner, String id, Faults faults) {
        Members members = new Members(object, owner, faults, Set.of("code", "number"));
        Optional<String> text = members.neededText("code", "one of " + String.join(", ", CODES));
        Optional<EformsCode> code = text.flatMap(EformsCode::find);
        Optional<String> number = members.neededDigits("number");
        members.refuseOthers();
        if (text.isPresent() && code.isEmpty()) {
            members.wrong(
                    "code",
                    "The code (" + text.get() + ") of " + owner + " must be one of " + String.join(", ", CODES),
                    Spelling.nearest(text.get(), CODES));
        }
        return code.isPresent() && number.isPresent()
                ? Optional.of(new EformsNumber(id, code.get(), Ratio.parse(number.get())))
                : Optional.empty();
    }
}
