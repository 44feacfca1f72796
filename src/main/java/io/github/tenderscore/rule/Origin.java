package io.github.tenderscore.rule;

import java.util.List;
import java.util.Optional;

/**
 * Where a rule comes from: its source and how far that was confirmed, who uses it, what it is called there, and how it is rounded there.
 *
 * @param evidence how far its text was confirmed
 * @param source where it was confirmed: title, section, date; empty for a building block
 * @param address where the source can be read; empty where it has no address that is known
 * @param usages who uses it; empty where no jurisdiction is known
 * @param names what it is called there
 * @param roundings how it is rounded there
 */
public record Origin(
        Evidence evidence,
        String source,
        Optional<String> address,
        List<Usage> usages,
        List<NativeName> names,
        List<PublishedRounding> roundings) {

    /**
     * Copies the lists.
     *
     * @param evidence how far its text was confirmed
     * @param source where it was confirmed: title, section, date; empty for a building block
     * @param address where the source can be read; empty where it has no address that is known
     * @param usages who uses it; empty where no jurisdiction is known
     * @param names what it is called there
     * @param roundings how it is rounded there
     */
    public Origin {
        usages = List.copyOf(usages);
        names = List.copyOf(names);
        roundings = List.copyOf(roundings);
    }

    /**
     * Whether the rule may be presented as the official one of a jurisdiction: its text and its use there were both read in a source.
     *
     * @param jurisdiction the country or institution
     * @return false also where the rule is used there but that, or its text, was not confirmed
     */
    public boolean isOfficialIn(Jurisdiction jurisdiction) {
        return evidence == Evidence.SOURCE && usages.contains(new Usage(jurisdiction, Evidence.SOURCE));
    }
}
