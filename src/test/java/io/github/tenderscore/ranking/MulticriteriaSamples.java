package io.github.tenderscore.ranking;

import io.github.tenderscore.rule.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the multi-criteria rules are tested with, by rule id. */
final class MulticriteriaSamples {

    static final Map<String, List<Parameters>> PARAMETERS = samples();

    private MulticriteriaSamples() {}

    private static Map<String, List<Parameters>> samples() {
        Map<String, List<Parameters>> samples = new LinkedHashMap<>();
        samples.put("AG-AGGR", List.of(Parameters.NONE));
        samples.put("AG-MAUT", List.of(Parameters.NONE));
        put(
                samples,
                "AG-WSUM",
                "price=40; normaliser=best",
                "price=40; normaliser=min-max",
                "price=100/3; normaliser=sum",
                "price=40; normaliser=vector",
                "price=0; normaliser=best");
        put(
                samples,
                "AG-WPROD",
                "price=40; normaliser=best; figure=product",
                "price=40; normaliser=sum; figure=log10",
                "price=0; normaliser=vector; figure=product");
        put(samples, "AG-WASPAS", "price=40; lambda=0.5", "price=40; lambda=1", "price=0; lambda=0");
        put(
                samples,
                "AG-TOPSIS",
                "price=40; normaliser=vector",
                "price=40; normaliser=min-max",
                "price=0; normaliser=none");
        put(samples, "AG-VIKOR", "price=40; v=0.5", "price=40; v=1", "price=0; v=0");
        put(
                samples,
                "AG-ELECTRE1",
                "price=40; normaliser=sum; p=0.65; q=0.35",
                "price=0; normaliser=min-max; p=0.5; q=1");
        put(
                samples,
                "AG-ELECTRE2",
                "price=40; normaliser=sum; p0=0.65; p1=0.5; p2=0.35; q0=0.65; q1=0.35",
                "price=0; normaliser=min-max; p0=0.8; p1=0.6; p2=0.5; q0=0.9; q1=0.2");
        put(
                samples,
                "AG-PROMETHEE2",
                "price=40; function=usual; q=0; p=0; s=0",
                "price=40; function=u-shape; q=10; p=0; s=0",
                "price=40; function=v-shape; q=0; p=50; s=0",
                "price=40; function=level; q=10; p=40; s=0",
                "price=0; function=linear; q=0; p=50; s=0",
                "price=40; function=linear; q=10; p=50; s=0",
                "price=40; function=gaussian; q=0; p=0; s=30");
        put(samples, "AG-MOORA", "price=40", "price=0");
        put(samples, "AG-EDAS", "price=40", "price=0");
        put(samples, "AG-CODAS", "price=40; tau=0.02", "price=0; tau=0");
        put(
                samples,
                "AG-LEX",
                "order=c0, price, c1; tolerance=0",
                "order=price, c1; tolerance=10",
                "order=c1,c0; tolerance=5");
        return samples;
    }

    private static void put(Map<String, List<Parameters>> samples, String id, String... lines) {
        samples.put(
                id,
                Stream.of(lines)
                        .map(line ->
                                AwardRules.catalogue().parse(id + " " + line).parameters())
                        .toList());
    }
}
