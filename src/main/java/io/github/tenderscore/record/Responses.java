package io.github.tenderscore.record;

import io.github.tenderscore.model.Response;

/** Responses as a person reads them. */
final class Responses {

    private Responses() {}

    static String text(Response response) {
        if (response instanceof Response.Price price) {
            return price.money()
                    + price.detail().map(detail -> " with " + detail.text()).orElse("");
        }
        if (response instanceof Response.Quantity quantity) {
            return quantity.quantity().toString();
        }
        if (response instanceof Response.Commitments given) {
            return given.commitments().size() + " commitments";
        }
        if (response instanceof Response.Mark mark) {
            return mark.mark().toString();
        }
        if (response instanceof Response.Choice choice) {
            return choice.option();
        }
        return ((Response.YesNo) response).yes() ? "yes" : "no";
    }
}
