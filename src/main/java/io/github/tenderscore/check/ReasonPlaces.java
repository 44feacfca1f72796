package io.github.tenderscore.check;

import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.panel.TenderDocument;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the places that the reasons of one tender name are in its documents. */
record ReasonPlaces(Tender tender, List<TenderDocument> documents, Answer answer) {

    private static final Pattern PAGE = Pattern.compile(".*, page ([0-9]+)", Pattern.DOTALL);

    static ReasonPlaces of(Tender tender, Marking marking, Answer answer) {
        return new ReasonPlaces(
                tender,
                marking.panel().documents().stream()
                        .filter(document -> document.tender().equals(tender.id()))
                        // Of two names that begin alike the longer one is meant
                        .sorted(Comparator.comparing(
                                (TenderDocument document) -> -document.name().length()))
                        .toList(),
                answer);
    }

    /** A place can be looked up only in a tender whose documents are known. */
    void examine() {
        boolean refers = tender.reasons().values().stream()
                .anyMatch(reason -> !reason.references().isEmpty());
        if (documents.isEmpty() && refers) {
            answer.unknown(
                    List.of("marking", "panel", "documents", tender.id()),
                    "Which documents the tender " + tender.id() + " has, in which the places of its reasons stand,");
            return;
        }
        tender.reasons().forEach(this::reason);
    }

    private void reason(String criterion, Reason reason) {
        for (String reference : reason.references()) {
            documents.stream()
                    .filter(one -> reference.equals(one.name()) || reference.startsWith(one.name() + ","))
                    .findFirst()
                    .ifPresentOrElse(
                            document -> page(reference, document, criterion),
                            () -> fails(criterion, reference, "be to a document of that tender: " + names()));
        }
    }

    private void page(String reference, TenderDocument document, String criterion) {
        Optional<BigInteger> page = cited(reference);
        if (page.isPresent() && document.pages() == 0) {
            answer.unknown(
                    List.of("marking", "panel", "documents", tender.id()),
                    "How many pages the document " + document.name() + " of the tender " + tender.id()
                            + " has, of which a reason on the criterion " + criterion + " names page " + page.get()
                            + ",");
        } else if (page.filter(number -> number.compareTo(BigInteger.valueOf(document.pages())) > 0)
                .isPresent()) {
            fails(criterion, reference, "be to one of the " + document.pages() + " pages of that document");
        }
    }

    private static Optional<BigInteger> cited(String reference) {
        Matcher page = PAGE.matcher(reference);
        return page.matches() ? Optional.of(new BigInteger(page.group(1))) : Optional.empty();
    }

    private String names() {
        return documents.stream().map(TenderDocument::name).sorted().collect(Collectors.joining(", "));
    }

    private void fails(String criterion, String reference, String must) {
        answer.fails(
                List.of("assessment", "evaluation", "tenders", tender.id(), "reasons", criterion),
                "The reference (" + reference + ") of the reason of the tender " + tender.id() + " on the criterion "
                        + criterion + " must " + must,
                ReasonedScores.MEND);
    }
}
