package io.github.tenderscore.procurement;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * An award criterion of a lot with what is published of its weight.
 *
 * @param kind price, cost or quality; the name is followed where it clashes with the type on the word price or cost
 * @param name the name; notices under earlier law never name the price
 * @param weight the number as published, in the unit of the lot's basis; doubtful where it is the middle of a range or a place in an order,
 *     which are no weights
 * @param written the weight in the words or digits of the notice, such as {@code 15-40%}; empty where it is silent
 * @param socialValue the words of its name or description that speak of social value; empty where none does
 */
public record LotCriterion(
        CriterionKind kind,
        Optional<String> name,
        Fact<Ratio> weight,
        Optional<String> written,
        Optional<SocialValueWords> socialValue) {

    /**
     * Where a criterion speaks of social value. There is no code for it: words are all there is.
     *
     * @param words the words as they stand in the notice
     * @param inName whether they stand in its name; otherwise they stand in its description, which may be about other things too
     */
    public record SocialValueWords(String words, boolean inName) {}
}
