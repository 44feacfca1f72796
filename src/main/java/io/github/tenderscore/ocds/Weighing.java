package io.github.tenderscore.ocds;

import io.github.tenderscore.ocds.NoticeWeight.Form;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import java.util.List;
import java.util.Optional;

/** Finds the weight of one criterion: the number with the code of a weight, otherwise the text of the description. */
final class Weighing {

    private final Look look;
    private final String which;
    private final List<Doubt> doubts;

    /**
     * For one criterion.
     *
     * @param look the criterion
     * @param which the criterion for messages, such as {@code  of the criterion "Price"}
     * @param doubts where doubts are noted
     */
    Weighing(Look look, String which, List<Doubt> doubts) {
        this.look = look;
        this.which = which;
        this.doubts = doubts;
    }

    NoticeWeight read(List<NoticeNumber> numbers, Optional<String> description) {
        Optional<NoticeWeight> text = description.flatMap(TextWeight::read);
        List<NoticeNumber> weights = numbers.stream().filter(Weighing::isWeight).toList();
        if (weights.isEmpty()) {
            return zero(text.orElseGet(() -> silent(Optional.empty(), Form.ABSENT)));
        }
        if (weights.size() > 1) {
            String all =
                    String.join(", ", weights.stream().map(NoticeNumber::shown).toList());
            doubts.add(new Doubt(
                    Topic.WEIGHT,
                    "The weight (" + all + ")" + which,
                    "there is more than one; none was taken",
                    look.pointer("numbers")));
            return silent(Optional.of(all), Form.UNREADABLE);
        }
        NoticeWeight coded = coded(weights.get(0));
        if (coded.isExact()
                && text.filter(other -> other.isExact() && !other.value().equals(coded.value()))
                        .isPresent()) {
            doubts.add(new Doubt(
                    Topic.WEIGHT,
                    "The weight (" + weights.get(0).shown() + ")" + which,
                    "its description says " + description.orElse("") + "; the number is followed",
                    look.pointer("description")));
        }
        return zero(coded);
    }

    /** Whether a number is meant as a weight, be its code known or not. */
    private static boolean isWeight(NoticeNumber number) {
        return number.code()
                .map(code -> code.member().equals("weight"))
                .orElseGet(() -> !number.codeWritten().startsWith("fixed")
                        && !number.codeWritten().startsWith("threshold"));
    }

    private NoticeWeight coded(NoticeNumber number) {
        if (number.code().isEmpty() || number.value().isEmpty()) {
            return silent(Optional.of(number.shown()), Form.UNREADABLE);
        }
        if (number.value().get().signum() < 0) {
            doubts.add(new Doubt(
                    Topic.WEIGHT,
                    "The weight (" + number.shown() + ")" + which,
                    "it is negative; it was not taken",
                    look.pointer("numbers")));
            return silent(Optional.of(number.shown()), Form.UNREADABLE);
        }
        Form form = switch (number.code().get()) {
            case PERCENTAGE_EXACT -> Form.PERCENTAGE;
            case DECIMAL_EXACT -> Form.DECIMAL;
            case POINTS_EXACT -> Form.POINTS;
            case ORDER -> Form.ORDER;
            default -> Form.RANGE;
        };
        return new NoticeWeight(form, number.value(), number.written());
    }

    private static NoticeWeight silent(Optional<String> written, Form form) {
        return new NoticeWeight(form, Optional.empty(), written);
    }

    private NoticeWeight zero(NoticeWeight weight) {
        if (weight.isExact()
                && weight.value().filter(value -> value.signum() == 0).isPresent()) {
            doubts.add(new Doubt(
                    Topic.WEIGHT,
                    "The weight (0)" + which,
                    "a criterion that weighs nothing decides nothing; maybe it is not scored at all",
                    look.pointer()));
        }
        return weight;
    }
}
