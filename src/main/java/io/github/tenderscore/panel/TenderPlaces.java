package io.github.tenderscore.panel;

import io.github.tenderscore.model.Tender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tenders and, as far as they are recorded, their documents, in which references are looked up. */
final class TenderPlaces {

    private final SortedSet<String> tenders = new TreeSet<>();
    private final Map<String, SortedMap<String, Integer>> pages = new HashMap<>();

    TenderPlaces(Panel panel, List<Tender> tenders) {
        tenders.forEach(tender -> this.tenders.add(tender.id()));
        for (TenderDocument document : panel.documents()) {
            pages.computeIfAbsent(document.tender(), tender -> new TreeMap<>())
                    .merge(document.name(), document.pages(), Math::max);
        }
    }

    boolean has(String tender) {
        return tenders.contains(tender);
    }

    /** Why a reference leads nowhere, as the end of a sentence that starts with "must"; empty where it does, or cannot be looked up. */
    Optional<String> refusal(String tender, TenderReference reference) {
        SortedMap<String, Integer> documents = pages.get(tender);
        if (documents == null) {
            return Optional.empty();
        }
        Integer last = documents.get(reference.document());
        if (last == null) {
            return Optional.of("be to a document of that tender: " + String.join(", ", documents.keySet()));
        }
        return last > 0 && reference.page() > last
                ? Optional.of("be to one of the " + last + " pages of that document")
                : Optional.empty();
    }
}
