package io.github.tenderscore.panel;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.RationaleFinding.Kind;
import io.github.tenderscore.quality.MarkScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the reasons of a panel with the published text and with each other. */
final class RationaleSearch {

    private final RationaleDetector detector;
    private final Methodology method;
    private final Map<String, List<String>> wording;

    RationaleSearch(RationaleDetector detector, Methodology method, Map<String, List<String>> wording) {
        this.detector = detector;
        this.method = method;
        this.wording = wording;
    }

    /** A reason, by whom it was written. */
    private record Reason(String writer, Cell cell, String text, Words words) {
        Reason(String writer, Cell cell, String text) {
            this(writer, cell, text, Words.of(text));
        }
    }

    List<RationaleFinding> of(Panel panel) {
        Stream<Reason> marks =
                panel.marks().stream().map(mark -> new Reason(mark.evaluator(), Cell.of(mark), mark.rationale()));
        Stream<Reason> moderations = panel.moderations().stream()
                .map(moderation -> new Reason(moderation.moderator(), Cell.of(moderation), moderation.reason()));
        return of(Stream.concat(marks, moderations).toList());
    }

    /** The reasons that stand with tenders, of which is not known who wrote them. */
    List<RationaleFinding> ofTenders(List<Tender> tenders) {
        return of(tenders.stream()
                .flatMap(tender -> tender.reasons().entrySet().stream()
                        .map(entry -> new Reason(
                                "",
                                new Cell(tender.id(), entry.getKey()),
                                entry.getValue().text())))
                .toList());
    }

    private List<RationaleFinding> of(List<Reason> all) {
        List<RationaleFinding> findings = new ArrayList<>();
        for (String criterion : method.marked()) {
            List<Source> sources = sources(criterion);
            byWriter(all, criterion).values().forEach(reasons -> {
                reasons.forEach(reason -> repeated(reason, sources).ifPresent(findings::add));
                findings.addAll(same(reasons));
            });
        }
        return List.copyOf(findings);
    }

    /** The reasons on a criterion, by writer and then by tender. */
    private static SortedMap<String, List<Reason>> byWriter(List<Reason> all, String criterion) {
        return all.stream()
                .filter(reason -> reason.cell().criterion().equals(criterion)
                        && !reason.words().isEmpty())
                .sorted(Comparator.comparing(Reason::cell).thenComparing(Reason::text))
                .collect(Collectors.groupingBy(Reason::writer, TreeMap::new, Collectors.toList()));
    }

    // ---- the published text -----------------------------------------------------------------------------------------

    /** Some of the published text that a reason may repeat. */
    private record Source(Kind kind, List<String> texts, List<Words> words) {
        Source(Kind kind, List<String> texts) {
            this(
                    kind,
                    texts,
                    texts.stream()
                            .map(Words::of)
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    /** Each descriptor by itself, then the words of the criterion, then all of it. */
    private List<Source> sources(String criterion) {
        List<String> descriptors = method.scale(criterion).orElseThrow().grades().stream()
                .map(MarkScale.Grade::descriptor)
                .toList();
        List<String> words = new ArrayList<>();
        method.find(criterion).map(Criterion::name).ifPresent(words::add);
        words.addAll(wording.getOrDefault(criterion, List.of()));
        List<Source> sources = new ArrayList<>();
        descriptors.forEach(descriptor -> sources.add(new Source(Kind.REPEATS_SCALE, List.of(descriptor))));
        sources.add(new Source(Kind.REPEATS_CRITERION, words));
        sources.add(new Source(
                Kind.REPEATS_BOTH,
                Stream.concat(descriptors.stream(), words.stream()).toList()));
        return sources;
    }

    /** The descriptor that is repeated most; failing that the words of the criterion, or all of it. */
    private Optional<RationaleFinding> repeated(Reason reason, List<Source> sources) {
        return sources.stream()
                .map(source -> repeats(reason, source))
                .flatMap(Optional::stream)
                .reduce((one, other) ->
                        other.kind() == one.kind() && other.share().compareTo(one.share()) > 0 ? other : one);
    }

    private Optional<RationaleFinding> repeats(Reason reason, Source source) {
        Ratio share = reason.words().coveredBy(source.words(), detector.run());
        return reaches(share, detector.repeats())
                ? Optional.of(new RationaleFinding(
                        source.kind(),
                        reason.writer(),
                        reason.cell().criterion(),
                        List.of(reason.cell().tender()),
                        share,
                        reason.text(),
                        String.join("; ", source.texts())))
                : Optional.empty();
    }

    private static boolean reaches(Ratio share, Percent least) {
        return share.compareTo(least.fraction()) >= 0;
    }

    // ---- other tenders ----------------------------------------------------------------------------------------------

    /** Groups of tenders for which a writer gave the same reason, or nearly. */
    private List<RationaleFinding> same(List<Reason> reasons) {
        List<RationaleFinding> findings = new ArrayList<>();
        List<Reason> left = new ArrayList<>(reasons);
        while (!left.isEmpty()) {
            List<Reason> group = new ArrayList<>(List.of(left.remove(0)));
            Ratio least = Ratio.ONE;
            for (int i = 0; i < group.size(); i++) {
                for (Reason other : List.copyOf(left)) {
                    Ratio alike = group.get(i).words().alike(other.words(), detector.run());
                    if (reaches(alike, detector.same())) {
                        left.remove(other);
                        group.add(other);
                        least = least.min(alike);
                    }
                }
            }
            group(group, least).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<RationaleFinding> group(List<Reason> reasons, Ratio share) {
        List<String> tenders = reasons.stream()
                .map(reason -> reason.cell().tender())
                .distinct()
                .sorted()
                .toList();
        Reason first = reasons.get(0);
        return tenders.size() < 2
                ? Optional.empty()
                : Optional.of(new RationaleFinding(
                        Kind.SAME_FOR_SEVERAL,
                        first.writer(),
                        first.cell().criterion(),
                        tenders,
                        share,
                        first.text(),
                        reasons.get(1).text()));
    }
}
