package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.robustness.EffectiveWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds up what each criterion does to the award. Not thread-safe. */
final class CriterionTally {

    /** Decimals of an effective weight of one field, so that sums are whole and do not depend on their order. */
    private static final int DECIMALS = 9;

    private static final Ratio UNITS = Ratio.of(1_000_000_000);

    private final TriedMethod tried;
    private final long[] effective;
    private final long[] decides;
    private final long[] decidable;
    private long defined;

    CriterionTally(TriedMethod tried) {
        this.tried = tried;
        int parts = tried.parts().size();
        this.effective = new long[parts];
        this.decides = new long[parts];
        this.decidable = new long[parts];
    }

    void add(AssessedField field) {
        if (field.ranked() < 2) {
            return;
        }
        if (tried.sumsPoints()) {
            EffectiveWeights.among(field.points()).ifPresent(this::addWeights);
            addDecisive(field);
        } else {
            addEqualised(field);
        }
    }

    private void addWeights(List<Ratio> weights) {
        defined++;
        for (int part = 0; part < weights.size(); part++) {
            effective[part] += weights.get(part)
                    .round(DECIMALS, Rounding.Mode.HALF_EVEN)
                    .times(UNITS)
                    .bigNumerator()
                    .longValueExact();
        }
    }

    private void addDecisive(AssessedField field) {
        int ranked = field.ranked();
        Ratio[] totals = new Ratio[ranked];
        for (int tender = 0; tender < ranked; tender++) {
            totals[tender] = field.ranking().get(tender).total().orElseThrow().published();
        }
        boolean[] leading = leading(totals);
        Ratio[] rest = new Ratio[ranked];
        for (int part = 0; part < tried.earning(); part++) {
            for (int tender = 0; tender < ranked; tender++) {
                rest[tender] = totals[tender].minus(field.points(tender, part));
            }
            decidable[part]++;
            decides[part] += Arrays.equals(leading, leading(rest)) ? 0 : 1;
        }
    }

    /** Which have the highest total, as the method rounds it. */
    private boolean[] leading(Ratio[] totals) {
        Ratio[] figures = new Ratio[totals.length];
        Ratio most = tried.rounded(totals[0]);
        for (int i = 0; i < totals.length; i++) {
            figures[i] = tried.rounded(totals[i]);
            most = most.max(figures[i]);
        }
        boolean[] leading = new boolean[totals.length];
        for (int i = 0; i < totals.length; i++) {
            leading[i] = figures[i].equals(most);
        }
        return leading;
    }

    private void addEqualised(AssessedField field) {
        Equalised equalised = new Equalised(tried, field);
        for (int part = 0; part < decides.length; part++) {
            Optional<List<String>> alike =
                    equalised.firstIfAlikeOn(tried.parts().get(part));
            if (alike.isPresent() && equalised.first().isPresent()) {
                decidable[part]++;
                decides[part] += alike.equals(equalised.first()) ? 0 : 1;
            }
        }
    }

    void merge(CriterionTally other) {
        defined += other.defined;
        for (int part = 0; part < effective.length; part++) {
            effective[part] += other.effective[part];
            decides[part] += other.decides[part];
            decidable[part] += other.decidable[part];
        }
    }

    List<CriterionFigures> figures() {
        List<CriterionFigures> figures = new ArrayList<>();
        for (int i = 0; i < effective.length; i++) {
            Part part = tried.parts().get(i);
            figures.add(new CriterionFigures(
                    part.criterion(),
                    part.name(),
                    part.earnsPoints() ? Optional.of(stated(part)) : Optional.empty(),
                    defined == 0
                            ? Optional.empty()
                            : Optional.of(Ratio.of(effective[i]).dividedBy(UNITS.times(Ratio.of(defined)))),
                    defined,
                    new Share(decides[i], decidable[i])));
        }
        return List.copyOf(figures);
    }

    private Ratio stated(Part part) {
        return part.weight().times(Ratio.HUNDRED).dividedBy(tried.method().pointsTotal());
    }
}
