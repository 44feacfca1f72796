package io.github.tenderscore.json;

import static io.github.tenderscore.json.Documents.faults;
import static io.github.tenderscore.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.Rules;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.price.PriceRule;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.ranking.AwardRules;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class of fault in full: its place, its text, and what probably caused it. */
class EvaluationReaderTest {

    private static final String MISSING = "; a missing one is not zero\n"
            + "  Maybe the published method says what a missing response does; the criterion should then say so too";

    // ---- one fault of each kind, in full ----------------------------------------------------------------------------

    static Stream<Case> oneFault() {
        return Stream.of(
                // weights
                new Case(
                        "\"weight\": \"40\", \"rule\"",
                        "\"weight\": \"39.99\", \"rule\"",
                        "/methodology/criteria: The weights in the method total 99.99; they must total exactly 100\n"
                                + "  Maybe they were rounded; write exact ones, such as 100/3 in place of 33.33"),
                new Case(
                        "\"weight\": \"60\"",
                        "\"weight\": \"20\"",
                        "/methodology/criteria/1/criteria: The weights in the group quality total 60; they must total exactly 100"),
                new Case(
                        "\"weightBasis\": \"parent\"",
                        "\"weightBasis\": \"total\"",
                        // as weights of the whole these total 150
                        "/methodology/criteria: The weights over all criteria total 150; they must total exactly 100",
                        "/methodology/criteria/1/weight: The weight (50) of the group quality must be 100, the sum of the weights in it, or be left out"),
                new Case(
                        "\"weightBasis\": \"parent\"",
                        "\"weightBasis\": \"points\"",
                        "/methodology/weightBasis: The weight basis (points) of the methodology must come with \"pointsTotal\", the points of all criteria together"),
                new Case(
                        "\"weightBasis\": \"parent\"",
                        "\"weightBasis\": \"parent\", \"pointsTotal\": \"60\"",
                        "/methodology/pointsTotal: The total of points (60) must be given only with the weight basis points"),
                new Case(
                        "\"weightBasis\": \"parent\"",
                        "\"weightBasis\": \"parents\"",
                        "/methodology/weightBasis: The weight basis (parents) of the methodology must be one of parent, total, points\n"
                                + "  Maybe \"parent\" was meant"),
                new Case(
                        "\"weight\": \"50\", ",
                        "",
                        "/methodology/criteria/1: The criterion quality must have a weight, because it is not the only one\n"
                                + "  Maybe it is pass/fail and should say so"),
                new Case(
                        "\"weight\": \"50\"",
                        "\"weight\": \"-50\"",
                        "/methodology/criteria/1/weight: The weight (-50) must not be negative (the criterion quality)"),
                new Case(
                        "\"weight\": \"50\"",
                        "\"weight\": \"50%\"",
                        "/methodology/criteria/1/weight: The value of \"weight\" of the criterion quality: The text \"50%\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11\n"
                                + "  Maybe it holds a sign; write 40, not 40%"),
                new Case(
                        """
                        { "id": "mobilisation", "name": "Mobilisation", "kind": "mark", "weight": "60", "scale": { "id": "0-5" }, "minimum": "2" },
                        """.strip(),
                        """
                        { "id": "mobilisation", "kind": "mark", "scale": { "id": "0-5" }, "passFail": true, "minimum": "2" },
                        """.strip(),
                        "/methodology/criteria/1/criteria/1/weight: The weight (40) of safeguarding must not be given, because it is the only one in the group quality that earns points and so earns all of them"),
                new Case(
                        "\"minimum\": \"2\"",
                        "\"minimum\": \"2\", \"passFail\": true",
                        // the one is not scored, so the other is alone
                        "/methodology/criteria/1/criteria/0/weight: The weight (60) of mobilisation must not be given, because it earns no points",
                        "/methodology/criteria/1/criteria/1/weight: The weight (40) of safeguarding must not be given, because it is the only one in the group quality that earns points and so earns all of them"),
                // ids
                new Case(
                        "\"id\": \"safeguarding\"",
                        "\"id\": \"mobilisation\"",
                        "/methodology/criteria/1/criteria/1: The id (mobilisation) of a criterion must occur only once"),
                new Case(
                        "\"id\": \"A\"",
                        "\"id\": \" A\"",
                        "/tenders/0/id: The id of a tender ( A) must have 1 to 100 characters, no blank at its ends and no control character"),
                new Case(
                        "\"tenders\": [",
                        "\"tenders\": [ { \"id\": \"A\", \"supplier\": \"Ash\", \"responses\": { \"price\": \"1\", \"mobilisation\": 4, \"safeguarding\": 4, \"apprentices\": \"320\" } },",
                        "/tenders/1/id: The id (A) of a tender must occur only once"),
                new Case(
                        "\"highest\": \"quality\"",
                        "\"highest\": \"qualty\"",
                        "/methodology/tieBreak/0: The criterion (qualty) of a tie-break must be one of the method"),
                new Case(
                        "\"320\"",
                        "\"320\", \"prize\": \"7\"",
                        "/tenders/0/responses/prize: The response of the tender A on prize must be on a criterion of the method that asks for one"),
                new Case(
                        "\"320\"",
                        "\"320\", \"quality\": 5",
                        "/tenders/0/responses/quality: The response of the tender A on quality must be on a criterion of the method that asks for one"),
                // responses
                new Case(
                        "\"mobilisation\": 4",
                        "\"mobilisation\": 3.5",
                        "/tenders/0/responses/mobilisation: The mark (3.5) of the tender A on the criterion mobilisation must be one of its scale: 0, 1, 2, 3, 4, 5"),
                new Case(
                        "\"mobilisation\": 4,",
                        "",
                        "/tenders/0/responses: The tender A must have a response on the criterion mobilisation"
                                + MISSING),
                new Case(
                        "\"1180000\"",
                        "0",
                        "/tenders/0/responses/price: The price (0 GBP) of the tender A on the criterion price must be above zero, because the rule PR-HYP-MIN divides by it"),
                new Case(
                        "\"1180000\"",
                        "\"-5\"",
                        "/tenders/0/responses/price: The price (-5 GBP) of the tender A on the criterion price must be above zero, because the rule PR-HYP-MIN divides by it"),
                new Case(
                        "\"320\"",
                        "-1",
                        "/tenders/0/responses/apprentices: The quantity (-1) of the tender A on the criterion apprentices must not be negative, because the rule SV-TARGET scores what is delivered towards a target"),
                new Case(
                        "\"1180000\"",
                        "{ \"amount\": 1180000, \"currency\": \"EUR\" }",
                        "/tenders/0/responses/price: The price (1180000 EUR) of the tender A on the criterion price must have the currency and VAT basis of the method (GBP, VAT unstated); nothing is converted"),
                new Case(
                        "\"1180000\"",
                        "{ \"amount\": 1180000, \"vat\": \"gross\" }",
                        "/tenders/0/responses/price: The price (1180000 GBP gross) of the tender A on the criterion price must have the currency and VAT basis of the method (GBP, VAT unstated); nothing is converted"),
                new Case(
                        "\"1180000\"",
                        "{ \"amount\": 1180000, \"vat\": \"half\" }",
                        "/tenders/0/responses/price/vat: The VAT basis (half) of the price of the tender A on the criterion price must be one of net, gross, unstated"),
                new Case(
                        "\"1180000\"",
                        "{ \"amount\": 1180000, \"currency\": \"pounds\" }",
                        "/tenders/0/responses/price/currency: The currency (pounds) of the price of the tender A on the criterion price must be three capital letters of ISO 4217, such as GBP"),
                new Case(
                        "\"1180000\"",
                        "{ \"ammount\": 1180000 }",
                        "/tenders/0/responses/price/ammount: The member \"ammount\" of the price of the tender A on the criterion price is not known; it must be one of amount, currency, vat\n"
                                + "  Maybe \"amount\" was meant"),
                new Case(
                        "\"1180000\"",
                        "\"1,180,000\"",
                        "/tenders/0/responses/price: The value of the tender A on the criterion price: The text \"1,180,000\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11\n"
                                + "  Maybe it holds commas; write 1180000, not 1,180,000"),
                new Case(
                        "\"supplier\": \"Alder CIC\"",
                        "\"supplier\": \" \"",
                        "/tenders/0/supplier: The supplier of the tender A must not be blank"),
                // structure
                new Case(
                        "\"title\":",
                        "\"title\": \"Other\", \"title\":",
                        "/methodology/title: The member \"title\" must occur only once in its object"),
                new Case(
                        "\"mobilisation\": 4",
                        "\"mobilisation\": 3, \"mobilisation\": 4",
                        "/tenders/0/responses/mobilisation: The member \"mobilisation\" must occur only once in its object"),
                new Case(
                        "\"title\": \"Domestic abuse support, lot 1\"",
                        "\"title\": \" \"",
                        "/methodology/title: The title of a method must not be blank"),
                new Case(
                        "\"criteria\": [\n        { \"id\": \"mobilisation\", \"name\": \"Mobilisation\", \"kind\": \"mark\", \"weight\": \"60\", \"scale\": { \"id\": \"0-5\" }, \"minimum\": \"2\" },\n        { \"id\": \"safeguarding\", \"name\": \"Safeguarding\", \"kind\": \"mark\", \"weight\": \"40\", \"scale\": { \"id\": \"0-5\" }, \"minimum\": \"3\" } ] },",
                        "\"criteria\": [] },",
                        "/methodology/criteria/1: The number (0) of criteria in the group quality must be at least 1"),
                new Case(
                        "\"format\": \"tenderscore/1\"",
                        "\"format\": \"tenderscore/2\"",
                        "/format: The format (tenderscore/2) of the document must be tenderscore/1"),
                new Case(
                        "\"format\": \"tenderscore/1\"",
                        "\"format\": \"tenderscore-draft/1\"",
                        "/format: The format (tenderscore-draft/1) of the document must be tenderscore/1; this is a draft, which cannot be scored until it is completed as its member \"toComplete\" says"),
                new Case(
                        "\"format\": \"tenderscore/1\",",
                        "",
                        "The member \"format\" of the document is missing; it must be \"tenderscore/1\""),
                new Case(
                        "\"methodology\"",
                        "\"methodologie\"",
                        "/methodologie: The member \"methodologie\" of the document is not known; it must be one of $schema, format, notes, methodology, tenders, decisions\n"
                                + "  Maybe \"methodology\" was meant"),
                // misspelt members
                new Case(
                        "\"weight\": \"50\"",
                        "\"wieght\": \"50\"",
                        "/methodology/criteria/1/wieght: The member \"wieght\" of the criterion quality is not known; it must be one of id, name, weight, rounding, criteria, minimum, transform\n"
                                + "  Maybe \"weight\" was meant"),
                new Case(
                        "\"weight\": \"50\", \"criteria\"",
                        "\"weight\": \"50\", \"critera\"",
                        "/methodology/criteria/1/critera: The member \"critera\" of the criterion quality is not known; it must be one of id, name, weight, rounding, criteria, minimum, transform\n"
                                + "  Maybe \"criteria\" was meant"),
                new Case(
                        "\"title\"",
                        "\"Title\"",
                        "/methodology/Title: The member \"Title\" of the methodology is not known; it must be one of title, currency, vat, weightBasis, pointsTotal, award, consensus, rounding, tieBreak, minimum, criteria\n"
                                + "  Maybe \"title\" was meant"),
                new Case(
                        "\"responses\"",
                        "\"respones\"",
                        "/tenders/0/respones: The member \"respones\" of the tender A is not known; it must be one of id, supplier, responses, reasons\n"
                                + "  Maybe \"responses\" was meant"),
                new Case(
                        "\"highest\"",
                        "\"higest\"",
                        "/methodology/tieBreak/0/higest: The member \"higest\" of the tie-break is not known; it must be one of highest, lowest\n"
                                + "  Maybe \"highest\" was meant"),
                new Case(
                        "\"id\": \"price\"",
                        "\"idd\": \"price\"",
                        "/methodology/criteria/0/idd: The member \"idd\" of the criterion price is not known; it must be one of id, name, weight, rounding, criteria, kind, rule, basis, minimum, ceiling, required, accepts, ifMissing, transform, passFail\n"
                                + "  Maybe \"id\" was meant"),
                // rules and kinds
                new Case(
                        "\"kind\": \"price\", ",
                        "",
                        "/methodology/criteria/0: The member \"kind\" of the criterion price is missing; it must be one of price, mark, quantity, commitments, choice, yes-no; a group has \"criteria\" instead"),
                new Case(
                        "PR-HYP-MIN",
                        "PR-HYP-MAX",
                        "/methodology/criteria/0/rule/id: The rule (PR-HYP-MAX) is not known; a rule must be one of "
                                + PriceRules.catalogue().types().stream()
                                        .map(RuleType::id)
                                        .collect(Collectors.joining(", "))
                                + " (the criterion price)\n"
                                + "  Maybe \"PR-HYP-MIN\" was meant"),
                new Case(
                        "PR-HYP-MIN",
                        "PR-HYP-POW",
                        "/methodology/criteria/0/rule: The rule PR-HYP-POW needs the parameter \"exponent\" (2 is the quadratic rule, 3 the cubic, above 0 and up to 10) (the criterion price)"),
                new Case(
                        "\"weighted-sum\"",
                        "\"weighed-sum\"",
                        "/methodology/award/rule: The rule (weighed-sum) is not known; a rule must be one of "
                                + String.join(
                                        ", ",
                                        AwardRules.catalogue().types().stream()
                                                .map(RuleType::id)
                                                .toList())
                                + " (the award)\n"
                                + "  Maybe \"weighted-sum\" was meant"),
                new Case(
                        "\"target\": \"400\"",
                        "\"tarjet\": \"400\"",
                        "/methodology/criteria/2/rule/tarjet: The member \"tarjet\" of the rule of the criterion apprentices is not known; it must be one of id, target\n"
                                + "  Maybe \"target\" was meant"),
                new Case(
                        "\"target\": \"400\"",
                        "\"target\": \"400\", \"cap\": 4",
                        "/methodology/criteria/2/rule/cap: The member \"cap\" of the rule of the criterion apprentices is not known; it must be one of id, target"),
                new Case(
                        "\"target\": \"400\"",
                        "\"target\": \"0\"",
                        "/methodology/criteria/2/rule: The parameter target (0) of the rule SV-TARGET must be above 0 (the criterion apprentices)"),
                new Case(
                        "\"target\": \"400\"",
                        "\"target\": \"many\"",
                        "/methodology/criteria/2/rule/target: The value of the parameter \"target\" of the criterion apprentices: The text \"many\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11"),
                new Case(
                        "\"kind\": \"quantity\"",
                        "\"kind\": \"quantities\"",
                        "/methodology/criteria/2/kind: The kind (quantities) of the criterion apprentices must be one of price, mark, quantity, commitments, choice, yes-no"),
                new Case(
                        "\"kind\": \"quantity\"",
                        "\"kind\": \"quanity\"",
                        "/methodology/criteria/2/kind: The kind (quanity) of the criterion apprentices must be one of price, mark, quantity, commitments, choice, yes-no\n"
                                + "  Maybe \"quantity\" was meant"),
                new Case(
                        "\"weighted-sum\"",
                        "\"CP-LP\"",
                        "/methodology/criteria/0/rule: The price criterion price must have no price rule, because the award rule CP-LP compares its amount"),
                new Case(
                        "\"kind\": \"price\", \"weight\": \"40\", \"rule\": { \"id\": \"PR-HYP-MIN\" }",
                        "\"kind\": \"price\"",
                        // it needs a weight as well, as any other that earns points
                        "/methodology/criteria/0: The criterion price must have a weight, because it is not the only one",
                        "/methodology/criteria/0: The price criterion price must have a price rule, because the award rule weighted-sum adds points"),
                // gates, scales, roundings
                new Case(
                        "\"minimum\": \"2\"",
                        "\"minimum\": \"6\"",
                        "/methodology/criteria/1/criteria/0/minimum: The minimum (6) of the criterion mobilisation must be at most 5, the highest mark of its scale"),
                new Case(
                        "\"minimum\": \"2\"",
                        "\"minimum\": \"-2\"",
                        "/methodology/criteria/1/criteria/0/minimum: \"minimum\" of the criterion mobilisation: The minimum (-2) must not be negative"),
                new Case(
                        "\"minimum\": \"2\"",
                        "\"minimum\": \"2\", \"required\": true",
                        "/methodology/criteria/1/criteria/0/id: The gates of the criterion mobilisation must be only one of minimum, ceiling, required, accepts"),
                new Case(
                        "\"scale\": { \"id\": \"0-5\" }, \"minimum\": \"2\"",
                        "\"scale\": { \"id\": \"0-6\" }, \"minimum\": \"2\"",
                        "/methodology/criteria/1/criteria/0/scale/id: The scale (0-6) of the criterion mobilisation must be one of 0-5, 0-10, 0-25-50-75-100, 10-8-5-2-0, or give its own \"marks\"\n"
                                + "  Maybe \"0-5\" was meant"),
                new Case(
                        "\"scale\": { \"id\": \"0-5\" }, \"minimum\": \"2\"",
                        "\"scale\": { \"marks\": [ { \"mark\": 0, \"descriptor\": \"none\" }, { \"mark\": 4, \"descriptor\": 7 } ] }",
                        "/methodology/criteria/1/criteria/0/scale/marks/1/descriptor: The member \"descriptor\" of the mark of the criterion mobilisation is a number and must be a text"),
                new Case(
                        "\"scale\": { \"id\": \"0-5\" }, \"minimum\": \"2\"",
                        "\"scale\": { \"marks\": [ { \"mark\": 4, \"descriptor\": \"all\" } ] }",
                        "/methodology/criteria/1/criteria/0/scale/marks: The number (1) of marks of a scale must be at least 2 (the criterion mobilisation)"),
                new Case(
                        "\"stage\": \"criterion\"",
                        "\"stage\": \"end\"",
                        "/methodology/rounding/stage: The stage (end) of the rounding must be one of input, ratio, criterion, total"),
                new Case(
                        "\"decimals\": 2",
                        "\"decimals\": 2.5",
                        "/methodology/rounding/decimals: The value (2.5) of \"decimals\" must be a whole number from 0 to 30"),
                new Case(
                        "\"half-up\"",
                        "\"truncate\"",
                        "/methodology/rounding/mode: The mode (truncate) of the rounding must be one of half-up, half-even, half-down, down, up, floor, ceiling"),
                // numbers
                new Case(
                        "\"320\"",
                        "1e999999999",
                        "/tenders/0/responses/apprentices: The value of the tender A on the criterion apprentices: The number 1e999999999 must have at most 1000 digits when written out"),
                new Case(
                        "\"320\"",
                        "1e99999999999999999999",
                        "/tenders/0/responses/apprentices: The value of the tender A on the criterion apprentices: The number 1e99999999999999999999 must have at most 1000 digits when written out"),
                new Case(
                        "\"320\"",
                        "\"1e3\"",
                        "/tenders/0/responses/apprentices: The value of the tender A on the criterion apprentices: The text \"1e3\" is not a number; a number must be written in digits, such as 40, -3, 36.36 or 400/11"),
                new Case(
                        "\"320\"",
                        "\"0." + "3".repeat(998) + "\"",
                        "/tenders/0/responses/apprentices: The value of the tender A on the criterion apprentices: The number has 1998 characters when written out exactly; a number must have at most 1000"),
                new Case(
                        "\"320\"",
                        "1e-1000",
                        "/tenders/0/responses/apprentices: The value of the tender A on the criterion apprentices: The number has 1003 characters when written out exactly; a number must have at most 1000"),
                new Case(
                        "\"320\"",
                        "\"1/1" + "0".repeat(49) + "3\"",
                        "/tenders/0/responses/apprentices: The value of the tender A on the criterion apprentices: The fraction 1/100000000000000000… has a denominator of 51 digits; where decimals do not end, it must have at most 50, so write decimals"),
                // texts
                new Case(
                        "Alder CIC",
                        "Alder \\ud83c CIC",
                        "/tenders/0/supplier: The text must hold whole characters; it has half of one (\\ud83c) at position 7"));
    }

    /** What the example says, what it says instead, and every fault that follows. */
    record Case(String text, String other, List<String> faults) {
        Case(String text, String other, String... faults) {
            this(text, other, List.of(faults));
        }

        @Override
        public String toString() {
            return shown(text) + " -> " + shown(other);
        }

        private static String shown(String text) {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
    }

    @ParameterizedTest
    @MethodSource
    void oneFault(Case one) {
        assertThat(faults(with(one.text, one.other))).isEqualTo(one.faults);
    }

    @Test
    void theExampleHasNone() {
        assertThat(faults(Documents.EXAMPLE)).isEmpty();
    }

    // ---- rules of one's own -----------------------------------------------------------------------------------------

    /** Full points for every price that is not above a limit. */
    private record UpTo(Parameters parameters) implements PriceRule {
        @Override
        public String id() {
            return "X-UP-TO";
        }

        @Override
        public Ratio share(Ratio price, ReferenceStatistics reference) {
            return price.compareTo(parameters.number("limit")) <= 0 ? Ratio.ONE : Ratio.ZERO;
        }
    }

    @Test
    void ruleOfOnesOwnIsReadWhereItIsKnown() {
        String document = with("{ \"id\": \"PR-HYP-MIN\" }", "{ \"id\": \"X-UP-TO\", \"limit\": 1200000.0 }");
        assertThat(faults(document)).hasSize(1);
        EvaluationReader reader = EvaluationReader.standard()
                .with(Rules.standard()
                        .withPrice(RuleType.own(
                                "X-UP-TO",
                                UpTo::new,
                                Parameter.number("limit", "the highest price that earns points"))));
        Evaluation evaluation = reader.read(document);
        assertThat(((Criterion.Leaf) evaluation.methodology().criteria().get(0)).scoring())
                .isEqualTo(new Scoring.Price(Optional.of(new UpTo(Parameters.of("limit", "1200000")))));
        assertThat(reader.read(EvaluationWriter.write(evaluation)).methodology())
                .isEqualTo(evaluation.methodology());
        assertThatThrownBy(() -> reader.read(with("\"PR-HYP-MIN\"", "\"X-UP-TO\"")))
                .hasMessageContaining(
                        "The rule X-UP-TO needs the parameter \"limit\" (the highest price that earns points)");
    }
}
