package io.github.tenderscore.ocds;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ocds.NoticeWeight.Form;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weights that stand as text in the description of a criterion: "40", "60%", "70.00", "15-40%", "Pass/ Fail". */
final class TextWeight {

    private static final String NUMBER = "([0-9]{1,9}(?:\\.[0-9]{1,9})?)";
    private static final String PER_CENT = "(%|per ?cent)";
    private static final Pattern SINGLE = Pattern.compile(NUMBER + "\\s?" + PER_CENT + "?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            NUMBER + "\\s?" + PER_CENT + "?\\s?(?:-|\u2013|\u2014|to)\\s?" + NUMBER + "\\s?" + PER_CENT + "?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PASS_FAIL =
            Pattern.compile("pass\\s?(?:/|-|\u2013|or)\\s?fail", Pattern.CASE_INSENSITIVE);

    private TextWeight() {}

    static boolean isWeight(String description) {
        return read(description).isPresent();
    }

    /** The weight that a description is; empty where it is something else. */
    static Optional<NoticeWeight> read(String description) {
        String text = description.strip();
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            Form form = single.group(2) == null ? Form.NUMBER_TEXT : Form.PERCENTAGE_TEXT;
            return Optional.of(new NoticeWeight(form, Optional.of(Ratio.parse(single.group(1))), Optional.of(text)));
        }
        if (RANGE.matcher(text).matches()) {
            return Optional.of(new NoticeWeight(Form.RANGE, Optional.empty(), Optional.of(text)));
        }
        return PASS_FAIL.matcher(text).matches()
                ? Optional.of(new NoticeWeight(Form.PASS_FAIL, Optional.empty(), Optional.of(text)))
                : Optional.empty();
    }
}
