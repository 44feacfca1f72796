package io.github.tenderscore.model;

import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Collects what is known of one tender. What is wrong is noted and named when the evaluation is assessed. Not thread-safe.
 */
public final class TenderBuilder {

    private final String id;
    private final Optional<Supplier> supplier;
    private final Methodology method;
    private final Faults faults;
    private final Map<String, Response> responses = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    /**
     * Starts a tender.
     *
     * @param id unique within the evaluation
     * @param supplier the name of who submits it
     * @param method the method it is assessed under
     * @param faults where what is wrong is noted
     */
    public TenderBuilder(String id, String supplier, Methodology method, Faults faults) {
        this(id, supplier.isBlank() ? Optional.empty() : Optional.of(new Supplier(supplier)), method, faults);
    }

    /**
     * Starts a tender of a supplier of whom more is known than the name.
     *
     * @param id unique within the evaluation
     * @param supplier who submits it
     * @param method the method it is assessed under
     * @param faults where what is wrong is noted
     */
    public TenderBuilder(String id, Supplier supplier, Methodology method, Faults faults) {
        this(id, Optional.of(supplier), method, faults);
    }

    private TenderBuilder(String id, Optional<Supplier> supplier, Methodology method, Faults faults) {
        this.id = id;
        this.supplier = supplier;
        this.method = method;
        this.faults = faults;
    }

    /**
     * The price on the method's only price criterion.
     *
     * @param amount digits, in the currency and on the VAT basis of the method
     * @return this builder
     */
    public TenderBuilder price(String amount) {
        List<Criterion.Leaf> prices =
                method.leaves().stream().filter(Criterion.Leaf::isPrice).toList();
        if (prices.size() != 1) {
            faults.add(
                    place("price"),
                    "The price (" + amount + ") of the tender " + id
                            + " must name its criterion, because the method has " + prices.size() + " price criteria");
            return this;
        }
        return price(prices.get(0).id(), amount);
    }

    /**
     * The price on a criterion.
     *
     * @param criterion its id
     * @param amount digits, in the currency and on the VAT basis of the method
     * @return this builder
     */
    public TenderBuilder price(String criterion, String amount) {
        return number(criterion, amount, value -> new Response.Price(method.money(value)));
    }

    /**
     * The price on a criterion, with its own currency and VAT basis, which must be those of the method.
     *
     * @param criterion its id
     * @param money the amount
     * @return this builder
     */
    public TenderBuilder price(String criterion, Money money) {
        return response(criterion, new Response.Price(money));
    }

    /**
     * The price on a criterion, with what the published method compares beyond it.
     *
     * @param criterion its id
     * @param amount digits: what the tender asks and is paid, in the currency and on the VAT basis of the method
     * @param detail its whole-life costs, the level that it promises or its environmental cost
     * @return this builder
     */
    public TenderBuilder price(String criterion, String amount, PriceDetail detail) {
        return number(criterion, amount, value -> new Response.Price(method.money(value), Optional.of(detail)));
    }

    /**
     * The agreed mark on a criterion.
     *
     * @param criterion its id
     * @param mark digits
     * @return this builder
     */
    public TenderBuilder mark(String criterion, String mark) {
        return number(criterion, mark, Response.Mark::new);
    }

    /**
     * The agreed mark on a criterion, with the mark before the rounding that the consensus rule of the method publishes.
     *
     * @param criterion its id
     * @param mark digits
     * @param unrounded digits, such as {@code 11/3} for the mark 3.67
     * @return this builder
     */
    public TenderBuilder mark(String criterion, String mark, String unrounded) {
        return parsed(criterion, unrounded)
                .map(before -> number(criterion, mark, after -> new Response.Mark(after, before)))
                .orElse(this);
    }

    /**
     * The promised quantity on a criterion.
     *
     * @param criterion its id
     * @param quantity digits, in the unit of the criterion
     * @return this builder
     */
    public TenderBuilder quantity(String criterion, String quantity) {
        return number(criterion, quantity, Response.Quantity::new);
    }

    /**
     * What the tender commits itself to on a criterion.
     *
     * @param criterion its id
     * @param commitments in any order, each with an id of its own
     * @return this builder
     */
    public TenderBuilder commitments(String criterion, List<Commitment> commitments) {
        return response(criterion, new Response.Commitments(commitments));
    }

    /**
     * The chosen option on a criterion.
     *
     * @param criterion its id
     * @param option the name of a published option
     * @return this builder
     */
    public TenderBuilder choice(String criterion, String option) {
        return response(criterion, new Response.Choice(option));
    }

    /**
     * The answer yes on a criterion.
     *
     * @param criterion its id
     * @return this builder
     */
    public TenderBuilder yes(String criterion) {
        return response(criterion, new Response.YesNo(true));
    }

    /**
     * The answer no on a criterion.
     *
     * @param criterion its id
     * @return this builder
     */
    public TenderBuilder no(String criterion) {
        return response(criterion, new Response.YesNo(false));
    }

    /**
     * A response that is already made.
     *
     * @param criterion its id
     * @param response the response
     * @return this builder
     */
    public TenderBuilder response(String criterion, Response response) {
        if (responses.putIfAbsent(criterion, response) != null) {
            faults.add(
                    place(criterion),
                    "The response of the tender " + id + " on the criterion " + criterion + " must be given only once");
        }
        return this;
    }

    /**
     * Why the tender has its score on a criterion; an assessment summary needs it.
     *
     * @param criterion the id of a criterion or group
     * @param text the explanation
     * @param references where in the tender it is found, such as {@code Method statement, section 2}
     * @return this builder
     */
    public TenderBuilder reason(String criterion, String text, String... references) {
        try {
            if (reasons.putIfAbsent(criterion, Reason.of(text, references)) != null) {
                faults.add(
                        List.of("tenders", id, "reasons", criterion),
                        "The reason of the tender " + id + " on the criterion " + criterion
                                + " must be given only once");
            }
        } catch (IllegalArgumentException e) {
            faults.add(
                    List.of("tenders", id, "reasons", criterion),
                    "The reason of the tender " + id + " on the criterion " + criterion + ": " + e.getMessage());
        }
        return this;
    }

    /**
     * Finishes the tender.
     *
     * @return the tender
     */
    public Tender build() {
        if (supplier.isEmpty()) {
            faults.add(List.of("tenders", id, "supplier"), "The supplier of the tender " + id + " must not be blank");
        }
        return new Tender(id, supplier.orElseGet(() -> new Supplier("?")), responses, reasons);
    }

    private TenderBuilder number(String criterion, String text, Function<Ratio, Response> response) {
        return parsed(criterion, text)
                .map(value -> response(criterion, response.apply(value)))
                .orElse(this);
    }

    private Optional<Ratio> parsed(String criterion, String text) {
        try {
            return Optional.of(Ratio.parse(text));
        } catch (NumberFormatException e) {
            faults.add(
                    place(criterion),
                    "The response of the tender " + id + " on the criterion " + criterion + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private List<String> place(String criterion) {
        return List.of("tenders", id, "responses", criterion);
    }
}
