package io.github.tenderscore;

import java.util.Map;
import java.util.stream.Collectors;

/** The settings with which the rules that need some are run for their pages; every figure is illustrative. */
final class RuleSettings {

    /** By rule id, written as on the command line. */
    static final Map<String, String> BY_ID = """
            PR-HYP-POW exponent=2
            PR-LIN-RELMIN clamp=none
            PR-LIN-SPAN span=75
            PR-LIN-SET full=80; zero=200
            PR-LIN-BUDGET budget=250
            PR-LIN-BASE base=250; clamp=none
            F1 reference=mean; exponent=1; clamp=both; among=admitted
            F2 full=lowest; zero=2 * median; clamp=zero; among=admitted
            CP-RATIO-QP scale=100
            AL-MEAN-OTHERS percent=20
            AL-MAD factor=0.6745; limit=3.5
            AL-ESTIMATE percent=20
            F13 base=median; percent=15; least=3
            """.lines().collect(Collectors.toMap(
            line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1)));

    private RuleSettings() {}
}
