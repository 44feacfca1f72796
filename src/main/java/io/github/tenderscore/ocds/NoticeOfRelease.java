package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.NoticeType;
import io.github.tenderscore.procurement.PublishedNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which notice a release is: one, though its document may stand on each of several awards. */
final class NoticeOfRelease {

    /** A document that is a notice. */
    private record Listed(Optional<String> id, String type, Fact<LocalDate> date) {}

    private NoticeOfRelease() {}

    /** The notice of a release, or each notice that a compiled release lists. */
    static List<PublishedNotice> read(Look release, boolean isCompiled, Notes notes) {
        List<Listed> listed = listed(release, notes);
        List<String> tags = release.texts("tag");
        if (isCompiled) {
            return listed.stream()
                    .map(one ->
                            new PublishedNotice(Fact.of(one.id()), type(one.type(), release, notes), tags, one.date()))
                    .toList();
        }
        Optional<String> id = release.text("id");
        List<Listed> same = id.isEmpty()
                ? List.of()
                : listed.stream().filter(one -> one.id().equals(id)).toList();
        List<Listed> candidates = same.isEmpty() ? listed : same;
        Fact<LocalDate> date = notes.day(release, "date", "the release");
        return List.of(new PublishedNotice(
                id.isPresent() ? Fact.of(id) : number(candidates), types(candidates, release, notes), tags, date));
    }

    private static Fact<String> number(List<Listed> candidates) {
        List<String> numbers =
                candidates.stream().flatMap(one -> one.id().stream()).distinct().toList();
        return numbers.size() > 1
                ? Fact.doubtful("the release lists several notices: " + String.join(", ", numbers))
                : Fact.of(numbers.stream().findFirst());
    }

    private static Fact<NoticeType> types(List<Listed> candidates, Look release, Notes notes) {
        List<String> types = candidates.stream().map(Listed::type).distinct().toList();
        if (types.size() > 1) {
            return notes.doubtful(
                    Topic.NOTICE,
                    Optional.empty(),
                    "The notice type (" + String.join(", ", types) + ")",
                    "the release lists several; none was taken",
                    release.pointer());
        }
        return types.isEmpty() ? Fact.absent() : type(types.get(0), release, notes);
    }

    private static Fact<NoticeType> type(String code, Look release, Notes notes) {
        Optional<NoticeType> type = NoticeType.find(code);
        return type.isPresent()
                ? Fact.of(type)
                : notes.doubtful(
                        Topic.NOTICE,
                        Optional.empty(),
                        "The notice type (" + code + ")",
                        "it is none of UK1 to UK17",
                        release.pointer());
    }

    private static List<Listed> listed(Look release, Notes notes) {
        Map<String, Listed> distinct = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(release.object("planning"), release.object("tender")),
                        release.objects("awards").stream(),
                        release.objects("contracts").stream())
                .flatMap(sections -> sections)
                .flatMap(section -> section.objects("documents").stream())
                .forEach(document -> document.text("noticeType").ifPresent(type -> {
                    Optional<String> id = document.text("id");
                    distinct.computeIfAbsent(
                            type + " " + id.orElse(""),
                            key -> new Listed(id, type, notes.day(document, "datePublished", "the notice")));
                }));
        return new ArrayList<>(distinct.values());
    }
}
