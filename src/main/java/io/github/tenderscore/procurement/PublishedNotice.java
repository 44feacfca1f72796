package io.github.tenderscore.procurement;

import java.time.LocalDate;
import java.util.List;

/**
 * One notice that was published of a procurement.
 *
 * @param number the number, such as {@code 094476-2026}; from the notice's document where the release has no id of its own
 * @param type the notice of the Act that it is; absent under earlier law, doubtful where the code is not known
 * @param tags what it publishes by the codes of the standard, such as {@code tender} or {@code award}; the tag {@code contract} does not
 *     say that a contract is signed
 * @param date the day of publication in the United Kingdom
 */
public record PublishedNotice(Fact<String> number, Fact<NoticeType> type, List<String> tags, Fact<LocalDate> date) {

    /**
     * Copies the tags.
     *
     * @param number the number, such as {@code 094476-2026}; from the notice's document where the release has no id of its own
     * @param type the notice of the Act that it is; absent under earlier law, doubtful where the code is not known
     * @param tags what it publishes by the codes of the standard, such as {@code tender} or {@code award}; the tag {@code contract} does
     *     not say that a contract is signed
     * @param date the day of publication in the United Kingdom
     */
    public PublishedNotice {
        tags = List.copyOf(tags);
    }
}
