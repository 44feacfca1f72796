package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.socialvalue.Field;
import java.util.Optional;

/** The prices on a criterion, and the one place where a price is read. */
record Prices(Node leaf, PriceRule rule) implements Compared {

    static Ratio amount(Sheet sheet, Node leaf, boolean counted) {
        Ratio compared = sheet.compared(leaf);
        return counted ? leaf.counted(compared) : compared;
    }

    /** What the tender asks and is paid, whatever is compared as its price. */
    static Ratio asked(Sheet sheet, Node leaf, boolean counted) {
        if (!(sheet.response(leaf) instanceof Response.Price price)) {
            throw new IllegalStateException("The tender " + sheet.tender().id() + " has no price");
        }
        Ratio amount = price.money().amount();
        return counted ? leaf.counted(amount) : amount;
    }

    @Override
    public String noun() {
        return "price";
    }

    @Override
    public Optional<ReferenceSet> reference() {
        return Optional.of(rule.reference());
    }

    @Override
    public Optional<Node> price() {
        return Optional.empty();
    }

    @Override
    public Ratio figure(Sheet sheet, boolean counted) {
        return amount(sheet, leaf, counted);
    }

    @Override
    public Optional<String> requirement(Ratio price) {
        return rule.requirement(price);
    }

    @Override
    public Ratio share(Ratio price, Field field) {
        return rule.share(price, field.compared());
    }

    @Override
    public Step explain(Ratio price, Field field) {
        return rule.explain(price, field.compared());
    }
}
