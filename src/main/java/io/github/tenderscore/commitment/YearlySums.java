package io.github.tenderscore.commitment;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quantities of claims on one measure, added year by year; those of which the same share counts are added before the share is taken. */
final class YearlySums {

    /** By share, the quantities of each year of the contract. */
    private final Map<Ratio, List<List<Ratio>>> byShare = new HashMap<>();

    private final int years;
    private Ratio part = Ratio.ONE;

    YearlySums(int years) {
        this.years = years;
    }

    void add(Claim claim) {
        List<List<Ratio>> quantities = byShare.computeIfAbsent(claim.share(), none -> empty());
        Profile profile = claim.commitment().profile();
        for (int year = profile.from(); year <= profile.to(); year++) {
            quantities.get(year - 1).add(profile.quantity(year));
        }
        part = claim.part();
    }

    private List<List<Ratio>> empty() {
        List<List<Ratio>> quantities = new ArrayList<>(years);
        for (int i = 0; i < years; i++) {
            quantities.add(new ArrayList<>());
        }
        return quantities;
    }

    /** The part of a quantity that counts, the same for all claims. */
    Ratio part() {
        return part;
    }

    /** By year of the contract, the sum of quantity × share. */
    List<Ratio> sums() {
        List<Ratio> sums = new ArrayList<>(years);
        for (int i = 0; i < years; i++) {
            List<Ratio> shared = new ArrayList<>();
            for (Map.Entry<Ratio, List<List<Ratio>>> quantities : byShare.entrySet()) {
                shared.add(Ratio.sum(quantities.getValue().get(i)).times(quantities.getKey()));
            }
            sums.add(Ratio.sum(shared));
        }
        return sums;
    }
}
