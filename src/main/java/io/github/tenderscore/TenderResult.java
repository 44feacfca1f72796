package io.github.tenderscore;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;
import java.util.Set;

/** What the assessment says of one tender. Immutable and thread-safe. */
public final class TenderResult {

    private final Sheet sheet;
    private final Plan plan;
    private final Outcome outcome;
    private final Explainer explainer;

    TenderResult(Plan plan, Sheet sheet, Explainer explainer) {
        this.plan = plan;
        this.sheet = sheet;
        this.explainer = explainer;
        this.outcome = outcome(sheet);
    }

    private static Outcome outcome(Sheet sheet) {
        if (sheet.passes()) {
            return new Outcome.Ranked(sheet.rank(), sheet.publishedFigure(), sheet.exactFigure());
        }
        return sheet.isDisregarded()
                ? new Outcome.Disregarded(sheet.disregards())
                : new Outcome.Disqualified(sheet.failures());
    }

    /**
     * What a criterion earned.
     *
     * @param published the points as the published method counts them, rounded where it says so
     * @param exact the points without any rounding
     * @param available the points that could be earned
     */
    public record Points(Ratio published, Ratio exact, Ratio available) {}

    /**
     * The tender.
     *
     * @return as it was given
     */
    public Tender tender() {
        return sheet.tender();
    }

    /**
     * What became of it.
     *
     * @return a place, why it is disqualified, or why it is disregarded
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The place of a ranked tender.
     *
     * @return 1 for the best; empty where the tender is disqualified or disregarded
     */
    public Optional<Integer> rank() {
        return sheet.passes() ? Optional.of(sheet.rank()) : Optional.empty();
    }

    /**
     * The figure by which the tender is ranked, as published.
     *
     * @return for example its total of points; empty where the tender is disqualified or disregarded
     */
    public Optional<Ratio> figure() {
        return sheet.passes() ? Optional.of(sheet.publishedFigure()) : Optional.empty();
    }

    /**
     * Whether the tender was admitted: it passed every gate that needs no price and no comparison, so that its price, and what else is
     * compared, counts beside those of the others.
     *
     * @return true also where it failed a gate of the second round; false where it is disregarded
     */
    public boolean isAdmitted() {
        return sheet.admitted();
    }

    /**
     * What the tender earned on a criterion.
     *
     * @param criterion the id of a criterion or group
     * @return empty where it earns no points by the method, or was not assessed because the tender failed a gate before or is
     *     disregarded
     * @throws IllegalArgumentException if the method has no such criterion
     */
    public Optional<Points> points(String criterion) {
        Node node = plan.node(criterion);
        Ratio published = sheet.published(node);
        Ratio exact = sheet.exact(node);
        return published == null || exact == null
                ? Optional.empty()
                : Optional.of(new Points(published, exact, node.available()));
    }

    /**
     * The figure that is compared and scored as the tender's price on a criterion, before any rounding; it is paid the price asked.
     *
     * @param criterion the id of a price criterion
     * @return the price asked itself where the method compares that; empty where the tender names no price
     * @throws IllegalArgumentException if the method has no such criterion, or it is no price criterion
     */
    public Optional<Money> compared(String criterion) {
        return price(criterion)
                .map(price -> new Money(
                        sheet.compared(plan.node(criterion)),
                        price.money().currency(),
                        price.money().vat()));
    }

    /**
     * What the tender asks, and is paid if it is awarded the contract, on a criterion; whatever figure is compared.
     *
     * @param criterion the id of a price criterion
     * @return empty where the tender names no price
     * @throws IllegalArgumentException if the method has no such criterion, or it is no price criterion
     */
    public Optional<Money> paid(String criterion) {
        return price(criterion).map(Response.Price::money);
    }

    private Optional<Response.Price> price(String criterion) {
        Node node = plan.node(criterion);
        if (!node.isPrice()) {
            throw new IllegalArgumentException("The criterion (" + criterion + ") must be a price criterion");
        }
        return Optional.ofNullable(sheet.response(node)).map(Response.Price.class::cast);
    }

    /**
     * What the tender earned over all criteria.
     *
     * @return empty where nothing earns points by the method, or not every criterion was assessed because the tender failed a gate
     *     before or is disregarded
     */
    public Optional<Points> total() {
        Ratio available = plan.method().pointsTotal();
        return sheet.admitted() && plan.top().stream().anyMatch(Node::isScored)
                ? Optional.of(new Points(
                        sheet.publishedStanding().points(),
                        sheet.exactStanding().points(),
                        available))
                : Optional.empty();
    }

    /**
     * Why the tender has its points on a criterion, told to somebody who may know the prices, and the quantities that are compared, of
     * some tenders only.
     *
     * @param criterion the id of a criterion or group
     * @param known ids of the tenders whose figures on the criterion the reader may know, with or without this one
     * @return empty where it cannot be told without the figure of another tender, such as a lowest price that no known tender has,
     *     or a mean; or where the tender is disregarded
     * @throws IllegalArgumentException if the method has no such criterion
     */
    public Optional<Explanation> explanation(String criterion, Set<String> known) {
        Node node = plan.node(criterion);
        return sheet.isDisregarded()
                ? Optional.empty()
                : explainer.told(sheet, node, known).map(Explanation::new);
    }

    /**
     * Why the tender has its outcome.
     *
     * @return every number, from the published formula to the points
     */
    public Explanation explanation() {
        return new Explanation(explainer.tender(sheet));
    }

    Sheet sheet() {
        return sheet;
    }
}
