package io.github.tenderscore.reference;

import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.stream.Stream;

/** Prices for tests, written as digits. */
public final class Prices {

    private Prices() {}

    public static List<Ratio> prices(String... texts) {
        return Stream.of(texts).map(Ratio::parse).toList();
    }
}
