package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.socialvalue.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenders side by side on one criterion of the second round: with figures as they are given, or as the method counts them. */
final class Comparison {

    private final List<Sheet> sheets;
    private final Compared compared;
    private final boolean counted;
    private final Optional<ReferenceSet> set;

    /** What all tenders are compared with, where none of them leaves out its own figure; without a price, which is each one's own. */
    private @Nullable Field common;

    Comparison(List<Sheet> sheets, Compared compared, boolean counted) {
        this.sheets = sheets;
        this.compared = compared;
        this.counted = counted;
        this.set = compared.reference();
    }

    Ratio figure(Sheet own) {
        return compared.figure(own, counted);
    }

    Ratio share(Sheet own) {
        return compared.share(figure(own), field(own));
    }

    Step explain(Sheet own) {
        return compared.explain(figure(own), field(own));
    }

    /** The step as it would be if other figures were compared. */
    Step explain(Sheet own, Collection<Ratio> figures) {
        return compared.explain(figure(own), new Field(Optional.of(statistics(figures)), price(own)));
    }

    /** The tenders whose figures a tender is compared with. */
    List<Sheet> others(Sheet own) {
        return sheets.stream().filter(sheet -> isComparedWith(own, sheet)).toList();
    }

    /** Whether a tender has a figure on which the points of others may depend. */
    boolean isCompared(Sheet sheet) {
        boolean inScope = sheet.admitted() || (set.isPresent() && set.get().scope() == ReferenceSet.Scope.ALL);
        return inScope && !sheet.isDisregarded() && sheet.response(compared.leaf()) != null;
    }

    private boolean isComparedWith(Sheet own, Sheet sheet) {
        return set.isPresent() && !(sheet == own && leavesOutOwn()) && isCompared(sheet);
    }

    private boolean leavesOutOwn() {
        return set.isPresent() && set.get().own() == ReferenceSet.Own.EXCLUDED;
    }

    private Field field(Sheet own) {
        Field known = common;
        if (known == null) {
            known = new Field(
                    set.isPresent() ? Optional.of(statistics(figures(own))) : Optional.empty(), Optional.empty());
            common = leavesOutOwn() ? null : known;
        }
        return compared.price().isPresent() ? new Field(known.quantities(), price(own)) : known;
    }

    private List<Ratio> figures(Sheet own) {
        List<Ratio> figures = new ArrayList<>(sheets.size());
        for (Sheet sheet : sheets) {
            if (isComparedWith(own, sheet)) {
                figures.add(figure(sheet));
            }
        }
        return figures;
    }

    /** With the budget among them, as often as the reference set says. */
    private ReferenceStatistics statistics(Collection<Ratio> figures) {
        return set.isPresent() ? set.get().statistics(figures) : ReferenceStatistics.of(figures);
    }

    private Optional<Ratio> price(Sheet own) {
        Optional<Node> node = compared.price();
        return node.isPresent() ? Optional.of(Prices.asked(own, node.get(), counted)) : Optional.empty();
    }
}
