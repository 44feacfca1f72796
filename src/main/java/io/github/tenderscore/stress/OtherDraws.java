package io.github.tenderscore.stress;

import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ChoiceScale;
import java.util.ArrayList;
import java.util.List;

/** Draws what neither ability nor a price decides: quantities, choices, and yes or no. */
final class OtherDraws {

    private OtherDraws() {}

    static ResponseDraw quantity(AnswerModel.Quantity model) {
        int many = model.steps() + 1;
        return (bidder, draws) -> {
            int drawn = draws.below(many);
            int steps = bidder.follows(Strategy.HIGHEST_PROMISE) ? many - 1 : drawn;
            return new Response.Quantity(model.from().plus(model.step().times(Ratio.of(steps))));
        };
    }

    /** In the order of the scale, so that models which name the same weights in another order make the same fields. */
    static ResponseDraw choice(ChoiceScale scale, AnswerModel.Choice model) {
        List<Response> options = new ArrayList<>();
        List<Integer> upTo = new ArrayList<>();
        int sum = 0;
        for (ChoiceScale.Option option : scale.options()) {
            sum += model.weights().getOrDefault(option.name(), 0);
            options.add(new Response.Choice(option.name()));
            upTo.add(sum);
        }
        int all = sum;
        return (bidder, draws) -> {
            int place = draws.below(all);
            int option = 0;
            while (upTo.get(option) <= place) {
                option++;
            }
            return options.get(option);
        };
    }

    static ResponseDraw yesNo(AnswerModel.YesNo model) {
        int yes = Chances.millionths(model.yes(), "yes");
        Response agrees = new Response.YesNo(true);
        Response refuses = new Response.YesNo(false);
        return (bidder, draws) -> draws.happens(yes) ? agrees : refuses;
    }
}
