package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.BidMeasure;
import io.github.tenderscore.procurement.BidStatistics;
import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers of tenders: repetitions count once, conflicts are doubtful, and lots are kept apart from the whole. */
final class BidReader {

    /** One published number. */
    private record Row(Look look, Json value, Optional<String> currency) {

        String shown() {
            return AmountReader.shown(value);
        }
    }

    private final Optional<String> currency;
    private final Notes notes;
    private final Map<String, Map<BidMeasure, List<Row>>> ofLots = new HashMap<>();
    private final Map<BidMeasure, List<Row>> ofWhole = new EnumMap<>(BidMeasure.class);

    BidReader(Look bids, Optional<String> currency, Notes notes) {
        this.currency = currency;
        this.notes = notes;
        for (Look row : bids.objects("statistics")) {
            row.text("measure").ifPresent(measure -> add(row, measure));
        }
    }

    private void add(Look row, String written) {
        Optional<BidMeasure> measure = BidMeasure.find(written);
        Optional<Json> value = row.any("value");
        if (measure.isEmpty()) {
            notes.add(
                    Topic.BIDS,
                    "The measure (" + written + ") of tenders",
                    "it is not known; it was not read",
                    row.pointer("measure"));
        } else if (value.isPresent()) {
            Map<BidMeasure, List<Row>> rows = row.text("relatedLot")
                    .map(lot -> ofLots.computeIfAbsent(lot, id -> new EnumMap<>(BidMeasure.class)))
                    .orElse(ofWhole);
            rows.computeIfAbsent(measure.get(), one -> new ArrayList<>())
                    .add(new Row(row, value.get(), row.text("currency")));
        }
    }

    /** Those without a lot. */
    BidStatistics ofWhole() {
        return statistics(ofWhole, "");
    }

    /** Those of a lot. */
    BidStatistics of(String lot) {
        Map<BidMeasure, List<Row>> rows = ofLots.get(lot);
        return rows == null ? BidStatistics.NONE : statistics(rows, " of the lot " + lot);
    }

    private BidStatistics statistics(Map<BidMeasure, List<Row>> rows, String of) {
        if (rows.isEmpty()) {
            return BidStatistics.NONE;
        }
        Map<BidMeasure, Fact<Ratio>> values = new EnumMap<>(BidMeasure.class);
        rows.forEach((measure, found) -> values.put(measure, value(measure, found, of)));
        return new BidStatistics(values);
    }

    private Fact<Ratio> value(BidMeasure measure, List<Row> rows, String of) {
        List<String> written = rows.stream().map(Row::shown).toList();
        String what = "The " + measure.published() + " (" + String.join(", ", written) + ")" + of;
        List<Optional<Ratio>> numbers = rows.stream()
                .map(row -> AmountReader.number(row.value()))
                .distinct()
                .toList();
        String pointer = rows.get(0).look().pointer("value");
        if (numbers.size() > 1) {
            return notes.doubtful(
                    Topic.BIDS, Optional.empty(), what, "the same thing has several numbers; none was taken", pointer);
        }
        Optional<Ratio> number = numbers.get(0).filter(value -> value.signum() >= 0);
        if (number.isEmpty() || (!measure.isMoney() && !number.get().isWhole())) {
            return notes.doubtful(Topic.BIDS, Optional.empty(), what, "it is no such number", pointer);
        }
        return measure.isMoney() ? money(rows.get(0), number.get(), what) : Fact.of(number.get());
    }

    private Fact<Ratio> money(Row row, Ratio number, String what) {
        if (AmountReader.isPlaceholder(number)) {
            return notes.doubtful(
                    Topic.BIDS,
                    Optional.of(number),
                    what,
                    "notices use it to stand for nothing",
                    row.look().pointer("value"));
        }
        if (row.currency().isPresent()
                && currency.isPresent()
                && !row.currency().equals(currency)) {
            return notes.doubtful(
                    Topic.CURRENCY,
                    Optional.of(number),
                    what + " in " + row.currency().get(),
                    "the tender's currency is " + currency.get() + "; nothing is converted",
                    row.look().pointer("currency"));
        }
        return Fact.of(number);
    }
}
