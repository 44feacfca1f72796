package io.github.tenderscore.json;

/** Questions of weights that several tests read. */
public final class WeightDocuments {

    /** By hand: rank order centroid of three is (1 + 1/2 + 1/3) / 3 = 11/18, 5/18 and 2/18. */
    public static final String ORDERED = """
            {"format": "tenderscore-weights/1", "title": "Illustrative",
             "method": {"id": "WT-ROC", "total": "18", "decimals": "none", "ties": "refused"},
             "criteria": [{"id": "a", "numbers": [{"code": "ord-imp", "number": 2}]},
                          {"id": "b", "numbers": [{"code": "min-score", "number": 30}]},
                          {"id": "c", "numbers": [{"code": "ord-imp", "number": "1"}, {"code": "max-pass", "number": 5}]},
                          {"id": "d", "name": "Carbon", "numbers": [{"code": "ord-imp", "number": 3}]}]}""";

    private WeightDocuments() {}
}
