package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the five missions × three priorities × eight actions the criteria of a council serve.
 *
 * @param criteria the criteria
 */
public record MissionGrid(List<TaggedCriterion> criteria) {

    /**
     * Copies the criteria.
     *
     * @param criteria the criteria
     */
    public MissionGrid {
        criteria = List.copyOf(criteria);
    }

    /**
     * One field of the grid.
     *
     * @param mission the mission
     * @param priority the priority
     * @param action the action, from 1 to 8
     * @param covered whether a criterion serves it; empty where a criterion whose place is not fully known may
     */
    public record Field(Mission mission, NppsPriority priority, int action, Optional<Boolean> covered) {}

    /**
     * The fields of the grid.
     *
     * @return 120, by mission, priority and action
     */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Mission mission : Mission.values()) {
            for (NppsPriority priority : NppsPriority.values()) {
                for (int action = 1; action <= Placement.ACTIONS; action++) {
                    fields.add(new Field(mission, priority, action, covered(mission, priority, action)));
                }
            }
        }
        return fields;
    }

    private Optional<Boolean> covered(Mission mission, NppsPriority priority, int action) {
        boolean may = false;
        for (TaggedCriterion one : criteria) {
            if (one.placements().isEmpty()) {
                may = true;
                continue;
            }
            for (Placement placement : one.placements().get()) {
                if (placement.isExactly(mission, priority, action)) {
                    return Optional.of(true);
                }
                may |= placement.mayBe(mission, priority, action);
            }
        }
        return may ? Optional.empty() : Optional.of(false);
    }

    /**
     * The share of the fields that a criterion serves.
     *
     * @return of 120 fields
     */
    public Share coveredShare() {
        return fields().stream()
                .map(field -> Share.of(field.covered(), Ratio.ONE))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * The share of the weight that serves a mission at all.
     *
     * @return in weight; that of criteria of which it is not known is not known
     */
    public Share missionCoverage() {
        return criteria.stream()
                .map(one -> Share.of(one.placements().map(list -> !list.isEmpty()), one.weight()))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * The share of the weight that serves one mission; a criterion that serves several counts under each, so that these are never added.
     *
     * @param mission the mission
     * @return in weight
     */
    public Share coverage(Mission mission) {
        return criteria.stream()
                .map(one -> Share.of(
                        one.placements()
                                .map(list -> list.stream().anyMatch(placement -> placement.mission() == mission)),
                        one.weight()))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * The figures that are watched.
     *
     * @return the weight that serves a mission, the weight under each, and the fields that are served
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.share(
                "autonomy/missions/coverage", "Weight of criteria that serve a mission", missionCoverage()));
        for (Mission mission : Mission.values()) {
            all.add(Indicator.share(
                    "autonomy/missions/" + mission.code() + "/coverage",
                    "Weight of criteria that serve the mission "
                            + mission.code().replace('-', ' '),
                    coverage(mission)));
        }
        all.add(Indicator.share(
                "autonomy/grid/covered",
                "Fields of missions, priorities and actions that a criterion serves (list of the eight actions not verified)",
                coveredShare()));
        return all;
    }
}
