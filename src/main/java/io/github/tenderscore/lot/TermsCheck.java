package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lot.LotMechanism.Need;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names everything that is wrong in what suppliers say about several lots at once. */
record TermsCheck(Lotting lotting, Map<String, Map<Lot, Tender>> bySupplier, Faults faults) {

    void run(List<SupplierTerms> terms) {
        for (SupplierTerms stated : terms) {
            if (!bySupplier.containsKey(stated.supplier())) {
                add(
                        stated,
                        "",
                        "The supplier (" + stated.supplier() + ") of terms for several lots must have a tender");
                continue;
            }
            preference(stated);
            offers(stated);
        }
        if (lotting.needs(Need.PREFERENCES)) {
            bySupplier.forEach((supplier, tenders) -> {
                boolean stated = terms.stream()
                        .anyMatch(one -> one.supplier().equals(supplier)
                                && !one.preference().isEmpty());
                if (!stated && isOverLimit(tenders)) {
                    missing(supplier, tenders);
                }
            });
        }
    }

    private void missing(String supplier, Map<Lot, Tender> tenders) {
        faults.add(
                List.of("suppliers", supplier, "preference"),
                "The supplier " + supplier + " must state its order of preference, because it tendered for "
                        + Listed.lots(tenders.keySet().stream().map(Lot::id).toList())
                        + " and may be awarded at most "
                        + lotting.caps() + " (Procurement Act 2023, section 23(4))");
    }

    private boolean isOverLimit(Map<Lot, Tender> tenders) {
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<Lot, Tender> tender : tenders.entrySet()) {
            sum = sum.plus(LotPrices.of(tender.getKey(), tender.getValue()).orElse(Ratio.ZERO));
        }
        return !lotting.caps().allow(tenders.size(), sum);
    }

    private void preference(SupplierTerms stated) {
        List<String> preference = stated.preference();
        if (preference.isEmpty()) {
            return;
        }
        if (!lotting.needs(Need.PREFERENCES)) {
            add(
                    stated,
                    "preference",
                    "The order of preference of the supplier " + stated.supplier()
                            + " must be left out, because no published mechanism goes by it");
            return;
        }
        List<String> tendered = tendered(stated);
        if (preference.size() != tendered.size() || !new HashSet<>(preference).equals(new HashSet<>(tendered))) {
            add(
                    stated,
                    "preference",
                    "The order of preference (" + String.join(", ", preference) + ") of the supplier "
                            + stated.supplier() + " must name every lot once that it tendered for: "
                            + String.join(", ", tendered));
        }
    }

    private List<String> tendered(SupplierTerms stated) {
        return bySupplier.getOrDefault(stated.supplier(), Map.of()).keySet().stream()
                .map(Lot::id)
                .toList();
    }

    private void offers(SupplierTerms stated) {
        if (!stated.offers().isEmpty() && !lotting.countsPackages()) {
            add(
                    stated,
                    "offers",
                    "The offer of the supplier " + stated.supplier() + " ("
                            + stated.offers().get(0).text()
                            + ") must be left out, because no published mechanism counts lots that are offered together");
            return;
        }
        List<HashSet<String>> taken = new ArrayList<>();
        for (PackageOffer offer : stated.offers()) {
            HashSet<String> lots = new HashSet<>(offer.lots());
            if (lots(stated, offer, lots)) {
                if (taken.contains(lots)) {
                    add(
                            stated,
                            "offers",
                            "The supplier " + stated.supplier() + " must make one offer for "
                                    + Listed.lots(offer.lots()) + " together, not several");
                }
                taken.add(lots);
                price(stated, offer);
            }
        }
    }

    private boolean lots(SupplierTerms stated, PackageOffer offer, HashSet<String> lots) {
        Optional<String> must = Optional.empty();
        if (offer.lots().size() < 2) {
            must = Optional.of("be for at least 2 lots");
        } else if (lots.size() < offer.lots().size()) {
            must = Optional.of("name every lot once");
        } else if (!tendered(stated).containsAll(lots)) {
            must = Optional.of("be for lots that it has a tender for (" + String.join(", ", tendered(stated))
                    + "), by which its quality is assessed");
        }
        must.ifPresent(text -> add(
                stated,
                "offers",
                "The offer (" + offer.text() + ") of the supplier " + stated.supplier() + " must " + text));
        return must.isEmpty();
    }

    private void price(SupplierTerms stated, PackageOffer offer) {
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<Lot, Tender> tender :
                bySupplier.getOrDefault(stated.supplier(), Map.of()).entrySet()) {
            if (offer.lots().contains(tender.getKey().id())) {
                sum = sum.plus(LotPrices.of(tender.getKey(), tender.getValue()).orElse(Ratio.ZERO));
            }
        }
        Ratio price = offer.price(sum);
        String subject = "The price (" + price + ") of the supplier " + stated.supplier() + " for "
                + Listed.lots(offer.lots()) + " together, " + offer.text() + ",";
        if (price.signum() < 0) {
            faults.add(Fault.at(place(stated, "offers"), subject + " must be zero or more")
                    .maybe("the discount is more than the prices of these lots, " + sum));
        } else if (!(offer instanceof PackageOffer.Combination) && price.compareTo(sum) >= 0) {
            add(stated, "offers", subject + " must be below the sum of its single prices, " + sum);
        }
    }

    private void add(SupplierTerms stated, String member, String message) {
        faults.add(place(stated, member), message);
    }

    private static List<String> place(SupplierTerms stated, String member) {
        return member.isEmpty()
                ? List.of("suppliers", stated.supplier())
                : List.of("suppliers", stated.supplier(), member);
    }
}
