package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.CriterionKind;
import io.github.tenderscore.procurement.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * An award criterion as a notice publishes it.
 *
 * @param kind price, cost or quality: the type that the notice gives, unless the name clashes with it on the word price or cost;
 *     the name is then followed and a doubt says so
 * @param type the type as it stands in the notice
 * @param name the name; older notices never name the price
 * @param description the description; in older notices it is often only the weight
 * @param weight what is disclosed of its weight
 * @param numbers every number beside it, in the order of the notice
 * @param doubts what should be checked
 */
public record NoticeCriterion(
        CriterionKind kind,
        Optional<String> type,
        Optional<String> name,
        Optional<String> description,
        NoticeWeight weight,
        List<NoticeNumber> numbers,
        List<Doubt> doubts) {

    /**
     * Copies the lists.
     *
     * @param kind price, cost or quality: the type that the notice gives, unless the name clashes with it on the word price or cost;
     *     the name is then followed and a doubt says so
     * @param type the type as it stands in the notice
     * @param name the name; older notices never name the price
     * @param description the description; in older notices it is often only the weight
     * @param weight what is disclosed of its weight
     * @param numbers every number beside it, in the order of the notice
     * @param doubts what should be checked
     */
    public NoticeCriterion {
        numbers = List.copyOf(numbers);
        doubts = List.copyOf(doubts);
    }

    /** The description where it says something in words; empty where it is nothing but the weight. */
    Optional<String> words() {
        return description.filter(text -> !TextWeight.isWeight(text));
    }

    /** Whether the buyer has fixed the price, so that it needs no weight. */
    boolean hasFixedPrice() {
        return numbers.stream()
                .flatMap(number -> number.code().stream())
                .anyMatch(code -> code == NumberCode.FIXED_TOTAL || code == NumberCode.FIXED_UNIT);
    }

    /** The criterion as a message names it. */
    String shown() {
        return shown(name, type);
    }

    static String shown(Optional<String> name, Optional<String> type) {
        return name.map(text -> "\"" + text + "\"")
                .orElseGet(() -> type.map(text -> "of the type " + text).orElse("without a name"));
    }
}
