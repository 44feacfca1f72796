package io.github.tenderscore.socialvalue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What public contracts do for a place, by four themes: good jobs, resilient services, greener and fairer local economies. */
public enum Theme {
    /** Jobs that pay, last and lead on, and the skills for them. */
    GOOD_JOBS("Good jobs", "1 2 6 7", "GJ SK"),
    /** Services that go on when one supplier, or one person, fails. */
    RESILIENT_SERVICES("Resilient services", "1 3", ""),
    /** Less carbon and less waste. */
    GREENER_ECONOMY("Greener local economies", "4", ""),
    /** Money and chances that reach those who have least. */
    FAIRER_ECONOMY("Fairer local economies", "1 6 8", "");

    private final String title;
    private final String outcomes2025;
    private final String outcomes2027;

    Theme(String title, String outcomes2025, String outcomes2027) {
        this.title = title;
        this.outcomes2025 = outcomes2025;
        this.outcomes2027 = outcomes2027;
    }

    /**
     * Its name.
     *
     * @return such as {@code Good jobs}
     */
    public String title() {
        return title;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The outcomes of a national model that come nearest; this library's own reading, which no model states.
     *
     * @param model the model
     * @return in the order of the model; empty where a council that keeps the theme keeps an outcome of its own
     */
    public List<ModelOutcome> nearest(NationalModel model) {
        String codes = switch (model) {
            case PPN_06_20 -> "";
            case PPN_002 -> outcomes2025;
            case PPN_026 -> outcomes2027;
        };
        List<String> wanted = Arrays.asList(codes.split(" ", -1));
        return model.outcomes().stream()
                .filter(outcome -> wanted.contains(outcome.code()))
                .toList();
    }
}
