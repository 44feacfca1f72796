package io.github.tenderscore.record;

import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.TenderDocument;
import io.github.tenderscore.panel.TenderReference;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A tender as far as it is opened. */
record Bid(
        String id,
        Supplier supplier,
        Map<Access.Part, OffsetDateTime> openedAt,
        Map<String, Response> responses,
        List<String> associatedPersons,
        List<String> subcontractors,
        List<TenderDocument> documents) {

    static Bid of(Opened opened, OffsetDateTime at) {
        Bid sealed = new Bid(opened.tender(), opened.supplier(), Map.of(), Map.of(), List.of(), List.of(), List.of());
        return sealed.and(opened, at);
    }

    /** The same tender with another part. */
    Bid and(Opened more, OffsetDateTime at) {
        Map<Access.Part, OffsetDateTime> times = new EnumMap<>(Access.Part.class);
        times.putAll(openedAt);
        more.parts().forEach(part -> times.put(part, at));
        Map<String, Response> all = new LinkedHashMap<>(responses);
        all.putAll(more.responses());
        return new Bid(
                id,
                supplier,
                times,
                all,
                joined(associatedPersons, more.associatedPersons()),
                joined(subcontractors, more.subcontractors()),
                joined(documents, more.documents()));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    Optional<OffsetDateTime> openedAt(Access.Part part) {
        return Optional.ofNullable(openedAt.get(part));
    }

    /** The tender without marks. */
    Tender unmarked() {
        return new Tender(id, supplier, responses);
    }

    /** The tender without anything that it says. */
    Tender unread() {
        return new Tender(id, supplier, Map.of());
    }

    /** The tender with another response. */
    Bid corrected(String criterion, Response response) {
        Map<String, Response> all = new LinkedHashMap<>(responses);
        all.put(criterion, response);
        return new Bid(id, supplier, openedAt, all, associatedPersons, subcontractors, documents);
    }

    /** Why a reference leads nowhere, as the end of a sentence that starts with "must"; empty where it does, or cannot be looked up. */
    Optional<String> refusal(TenderReference reference) {
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        List<TenderDocument> named = documents.stream()
                .filter(document -> document.name().equals(reference.document()))
                .toList();
        if (named.isEmpty()) {
            return Optional.of("be to a document of the tender: "
                    + documents.stream().map(TenderDocument::name).collect(Collectors.joining(", ")));
        }
        int pages = named.get(0).pages();
        return pages > 0 && reference.page() > pages
                ? Optional.of("be to one of the " + pages + " pages of that document")
                : Optional.empty();
    }
}
