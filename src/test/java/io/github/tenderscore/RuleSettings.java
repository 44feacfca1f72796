package io.github.tenderscore;

import io.github.tenderscore.rule.RuleType;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings with which the rules that need some are run for their pages; every figure is illustrative. */
public final class RuleSettings {

    /** By rule id, written as on the command line. */
    public static final Map<String, String> BY_ID = """
            PR-HYP-POW exponent=2
            PR-HU least=1; most=10
            PR-HU-DIRECT least=1; most=10
            PR-LIN-RELMIN clamp=none
            PR-LIN-SPAN span=75
            PR-LIN-SPAN-FR multiple=2
            PR-LIN-SPAN-EST multiple=2; estimate=180
            PR-LIN-SET full=80; zero=200
            PR-LIN-BUDGET budget=250
            PR-LIN-BASE base=250; clamp=none
            PR-REF-MEANPCT atMean=50; clamp=both
            PR-DISC-POW base=250; exponent=0.5
            PR-DISC-CONCAVE base=250; exponent=2
            PR-MAXSIG base=250; significant=5
            PR-BILIN base=250; atMean=0.9
            PR-JP-ATTEN base=250; investigation=150
            PR-KR-NEG estimate=200; points=40
            PR-LOG factor=2; clamp=none
            PR-RANK table=1, 0.8, 0.6, 0.4, 0.2; ties=best
            PR-STEP bands=5: 1, 20: 0.8, 60: 0.5
            PR-FIXED price=150
            PR-REF-RATIO-ABS planned=180; target=90; slope=1; points=40; clamp=zero
            PR-REF-MEDIAN middle=lower-median
            PR-REF-GEO nearest=all
            PR-REF-GEOBUDGET budget=250
            F1 reference=mean; exponent=1; clamp=both; among=admitted
            F2 full=lowest; zero=2 * median; clamp=zero; among=admitted
            F3 knots=lowest: 1, 1.5 * mean: 0.4, 300: 0; form=line; among=admitted
            F4 full=lowest; zero=250; exponent=2; curve=concave; among=admitted
            F5 reference=lowest; factor=3; clamp=zero; among=admitted
            F6 reference=median; target=1; below=1; above=2; ratio=exact; nearest=none; clamp=zero; among=admitted
            F7 table=1, 0.75, 0.5, 0.25; ties=mean; among=admitted
            CP-RATIO-QP scale=100
            CP-RATIO-WQP qualityWeight=60
            CP-UFAB-Z-RLP rounding=half-up
            CP-UFAB-ZX margin=10; decision=price
            CP-JP-DIV standard=100; scale=100
            CP-FEATURE-COEF whole=200
            CP-FEATURE-COEF-REV whole=200
            CP-WTP worth=0.5
            CP-WAARDE worth=0.5; neutral=60
            CP-SE-MERV worth=0.5
            CP-NO-PRISS worth=0.5; counts=deduction
            CP-DK-MON worth=0.5
            CP-SQP estimate=110; qualityWeight=30
            CP-AU-PQM worth=0.5
            CP-NO-PCT qualityWeight=40
            F9 margin=10
            CP-QCBS qualityWeight=70
            CP-QCBS-N qualityWeight=80
            CP-QCBS-N-WB qualityWeight=60
            CP-CY qualityWeight=60
            CP-BR-TP qualityWeight=70
            CP-PE-80-20 priceScore=inverse
            CP-UTIL qualityWeight=60
            CP-UFAB-WMED qualityWeight=50
            CP-UFAB-WMED-SET qualityWeight=50; points=80; price=110
            CP-LCC-ADD costs=energy
            CP-LCC-ADD-REV costs=energy
            CP-NPV rate=0.125; announced=2017-08-18; payments=payments; years=years; days=days; reductions=saving-
            AG-WSUM price=40; normaliser=best
            AG-WPROD price=40; normaliser=best; figure=product
            AG-WASPAS price=40; lambda=0.5
            AG-TOPSIS price=40; normaliser=vector
            AG-VIKOR price=40; v=0.5
            AG-ELECTRE1 price=40; normaliser=sum; p=0.65; q=0.35
            AG-ELECTRE2 price=40; normaliser=sum; p0=0.65; p1=0.5; p2=0.35; q0=0.65; q1=0.35
            AG-PROMETHEE2 price=40; function=linear; q=0; p=20; s=0
            AG-MOORA price=40
            AG-EDAS price=40
            AG-CODAS price=40; tau=0.02
            AG-LEX order=price, delivery, staff; tolerance=0
            SV-TARGET target=400
            SV-SHARE percent=4
            QL-COMPRESS base=24
            QL-GRADE values=12: -10, 18: 0, 24: 25
            WT-DIRECT stated=100; total=100
            WT-ROC total=100; decimals=2; ties=shared
            WT-RS total=100; decimals=none; ties=shared
            WT-RR total=100; decimals=2; ties=shared
            WT-AHP total=100; decimals=2; randomIndex=saaty
            WT-SWING total=100; decimals=none
            WT-PAIR total=100; decimals=none; added=1; ties=shared
            CN-MEAN rounding=half-up 1
            CN-MEDIAN rounding=none
            CN-TRIM rounding=half-up 1
            AL-MEAN-OTHERS percent=20
            AL-ESTIMATE percent=20
            AL-CO-70 measure=mean
            AL-WB-COST atLimit=flagged
            AL-KR-FLOOR rate=86.745
            AL-PT-OLD percent=40; atLimit=flagged
            AL-BE trim=1
            AL-DE percent=20; atLimit=flagged
            AL-TW share=80
            AL-GAP2 percent=15
            F13 base=median; percent=15; least=3
            AL-MAD factor=0.6745; limit=3.5
            AL-KSD times=1.5
            AL-GRUBBS t=3; tenders=5
            AL-WB-SD deviation=sample
            AL-ES-85 units=mean
            AL-SCO-MARGIN floor=1; cap=100
            AL-PT price=80
            AL-TR-SINIR factor=1.2; lowC=0.6; least=3
            AL-JP-COST direct=60; directCounts=97; temporary=20; temporaryCounts=90; site=15; siteCounts=90; administration=15; administrationCounts=55; partUnit=1; low=70; high=90; unit=1
            """.lines().collect(Collectors.toMap(
            line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1)));

    private RuleSettings() {}

    /** A rule with its settings, written as on the command line. */
    public static String line(RuleType<?> type) {
        if (type.parameters().isEmpty()) {
            return type.id();
        }
        String settings = BY_ID.get(type.id());
        if (settings == null) {
            throw new IllegalStateException("The rule " + type.id() + " must have settings to be run with");
        }
        return type.id() + " " + settings;
    }
}
