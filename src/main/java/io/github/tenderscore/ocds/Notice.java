package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Regime;
import java.util.List;
import java.util.Optional;

/**
 * A published notice, without its lots.
 *
 * @param ocid the id of the whole procurement, such as {@code ocds-h6vhtk-078219}
 * @param id the number of the notice, such as {@code 094476-2026}
 * @param type the notice type of the Act, such as {@code UK4}; notices under earlier law have none
 * @param buyer the name of the buyer
 * @param title the title
 * @param currency the currency of the value of the whole tender
 * @param law the law that it is under
 * @param procedure the procedure
 * @param publication who published it, when, where and under which licence
 * @param lotCount how many lots it lists, lot groups aside
 * @param doubts what should be checked
 */
public record Notice(
        Optional<String> ocid,
        Optional<String> id,
        Optional<String> type,
        Optional<String> buyer,
        Optional<String> title,
        Optional<String> currency,
        Law law,
        Procedure procedure,
        Publication publication,
        int lotCount,
        List<Doubt> doubts) {

    /**
     * Copies the doubts.
     *
     * @param ocid the id of the whole procurement, such as {@code ocds-h6vhtk-078219}
     * @param id the number of the notice, such as {@code 094476-2026}
     * @param type the notice type of the Act, such as {@code UK4}; notices under earlier law have none
     * @param buyer the name of the buyer
     * @param title the title
     * @param currency the currency of the value of the whole tender
     * @param law the law that it is under
     * @param procedure the procedure
     * @param publication who published it, when, where and under which licence
     * @param lotCount how many lots it lists, lot groups aside
     * @param doubts what should be checked
     */
    public Notice {
        doubts = List.copyOf(doubts);
    }

    /**
     * The law that a notice is under.
     *
     * @param regime what the legal basis says; absent where the notice has none, in doubt where it is not known
     * @param legalBasis the legal basis as published, scheme and id, such as {@code UKPGA 2023/54}
     * @param providerSelection the passage that names the Provider Selection Regime of the health service, under which no most
     *     advantageous tender is sought; empty where no text names it
     */
    public record Law(Fact<Regime> regime, Optional<String> legalBasis, Optional<String> providerSelection) {}

    /**
     * The procedure.
     *
     * @param method the code, such as {@code open} or {@code selective}
     * @param details the procedure in words, such as {@code Competitive flexible procedure}
     * @param features the stages of a competitive flexible procedure, in words
     */
    public record Procedure(Optional<String> method, Optional<String> details, Optional<String> features) {}

    /**
     * How a notice was published.
     *
     * @param publisher the publisher of the file
     * @param licence the licence as the file states it, mostly an address
     * @param date when the notice was published, as it stands in the file
     * @param url where a person can read the notice
     */
    public record Publication(
            Optional<String> publisher, Optional<String> licence, Optional<String> date, Optional<String> url) {}

    /** The notice as a message names it. */
    String shown() {
        return id.or(() -> ocid).map(text -> "notice " + text).orElse("a notice without a number");
    }
}
