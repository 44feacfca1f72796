package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is refused of openings and of who saw what, and why. */
class OpeningRulesTest {

    @Test
    void nothingIsOpenedBeforeTheDeadline() {
        assertThat(Refusals.of(Records.published(), "2026-02-16T11:59:59Z", Records.quality("A")))
                .containsExactly(
                        "at: The opening of the tender A at 2026-02-16T11:59:59Z must not be before the deadline "
                                + "of 2026-02-16T12:00Z; until then tenders stay closed to all (Procurement Act 2023, "
                                + "section 12(2))");
    }

    @Test
    void tenderIsOpenedOnce() {
        assertThat(Refusals.of(Records.opened(), "2026-02-18T14:00:00Z", Records.quality("A")))
                .containsExactly(
                        "event/parts: The part (quality) of the tender A must be opened once; it was opened at "
                                + "2026-02-16T14:00Z, and stays as it was read then (Procurement Act 2023, section 12(2))\n"
                                + "  Maybe the tender was clarified; what it said when it was opened stays on record");
    }

    @Test
    void bothPartsAreOfOneSupplier() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T14:00:00Z",
                        new Opened(
                                "A",
                                new Supplier("Illustrative Elm Ltd"),
                                new TreeSet<>(List.of(Access.Part.PRICE)),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of())))
                .containsExactly(
                        "event/supplier: The supplier (Illustrative Elm Ltd) of the tender A must be the same in "
                                + "both its parts; the other says Illustrative Alder CIC");
    }

    @Test
    void responsesAreOnPublishedCriteriaOfTheirKindAndPart() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T14:00:00Z",
                        Records.opened(
                                "D",
                                List.of(Access.Part.QUALITY),
                                Map.of(
                                        "mobilisation",
                                        new Response.Mark(Ratio.of(4)),
                                        "price",
                                        new Response.Price(Records.method().money(Ratio.of(1))),
                                        "sparkle",
                                        new Response.YesNo(true),
                                        "apprentices",
                                        new Response.YesNo(true)),
                                List.of())))
                .containsExactly(
                        "event/responses/apprentices: The response of the tender D on the criterion apprentices "
                                + "(yes-no) must be of the kind quantity",
                        "event/responses/mobilisation: The response of the tender D on the criterion "
                                + "mobilisation must not be a mark, because marks are given by evaluators, with their "
                                + "reasons (Procurement Regulations 2024, regulation 31(2)(e))\n"
                                + "  Maybe the event marked is meant",
                        "event/responses/price: The response of the tender D on the criterion price must be read "
                                + "when the part price is opened; only quality is (Procurement Act 2023, section 12(2))\n"
                                + "  Maybe the price is to stay sealed: leave it out until its part is opened",
                        "event/responses/sparkle: The response of the tender D on the criterion sparkle must be "
                                + "on a criterion of the published method (Procurement Act 2023, section 23(3)(a); Letting "
                                + "International v Newham [2008] EWHC 1583 (QB))");
    }

    @Test
    void nobodySeesWhatIsSealed() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T14:00:00Z",
                        Records.access("E1", "A", Access.Part.PRICE, "2026-02-18T10:00:00")))
                .containsExactly("event/part: The price of the tender A that E1 saw at 2026-02-18T10:00 must be opened "
                        + "before; it is sealed (Procurement Act 2023, section 12(2))\n"
                        + "  Maybe the opening is not recorded yet: record what was opened when it was");
    }

    @Test
    void nobodySawWhatIsStillToCome() {
        assertThat(Refusals.of(
                        Records.opened(),
                        "2026-02-18T14:00:00Z",
                        Records.access("E1", "A", Access.Part.QUALITY, "2026-02-18T15:00:00")))
                .containsExactly("event/at: The time (2026-02-18T15:00) at which E1 saw the tender A must not be after "
                        + "2026-02-18T14:00, when it is recorded");
    }
}
