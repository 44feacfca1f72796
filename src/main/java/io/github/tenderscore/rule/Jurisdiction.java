package io.github.tenderscore.rule;

import java.util.Optional;

/** A country, or an institution with procurement rules of its own, in which a rule is used. */
public enum Jurisdiction {
    /** England, whose councils award under the Procurement Act 2023. */
    ENGLAND("GB-ENG", "England"),
    /** Scotland. */
    SCOTLAND("GB-SCT", "Scotland"),
    /** The United Kingdom, where a rule is one of its departments. */
    UNITED_KINGDOM("GB", "United Kingdom"),
    /** Germany. */
    GERMANY("DE", "Germany"),
    /** Switzerland. */
    SWITZERLAND("CH", "Switzerland"),
    /** Austria. */
    AUSTRIA("AT", "Austria"),
    /** France. */
    FRANCE("FR", "France"),
    /** Belgium. */
    BELGIUM("BE", "Belgium"),
    /** The Netherlands. */
    NETHERLANDS("NL", "Netherlands"),
    /** Italy. */
    ITALY("IT", "Italy"),
    /** Spain. */
    SPAIN("ES", "Spain"),
    /** Portugal. */
    PORTUGAL("PT", "Portugal"),
    /** Norway. */
    NORWAY("NO", "Norway"),
    /** Sweden. */
    SWEDEN("SE", "Sweden"),
    /** Denmark. */
    DENMARK("DK", "Denmark"),
    /** Poland. */
    POLAND("PL", "Poland"),
    /** Romania. */
    ROMANIA("RO", "Romania"),
    /** Hungary. */
    HUNGARY("HU", "Hungary"),
    /** Lithuania. */
    LITHUANIA("LT", "Lithuania"),
    /** Latvia. */
    LATVIA("LV", "Latvia"),
    /** Croatia. */
    CROATIA("HR", "Croatia"),
    /** Bulgaria. */
    BULGARIA("BG", "Bulgaria"),
    /** Slovenia. */
    SLOVENIA("SI", "Slovenia"),
    /** Slovakia. */
    SLOVAKIA("SK", "Slovakia"),
    /** The Czech Republic. */
    CZECH_REPUBLIC("CZ", "Czech Republic"),
    /** Greece. */
    GREECE("GR", "Greece"),
    /** Cyprus. */
    CYPRUS("CY", "Cyprus"),
    /** Ukraine. */
    UKRAINE("UA", "Ukraine"),
    /** Turkey. */
    TURKEY("TR", "Turkey"),
    /** South Africa. */
    SOUTH_AFRICA("ZA", "South Africa"),
    /** India. */
    INDIA("IN", "India"),
    /** Ethiopia. */
    ETHIOPIA("ET", "Ethiopia"),
    /** Mauritius. */
    MAURITIUS("MU", "Mauritius"),
    /** Japan. */
    JAPAN("JP", "Japan"),
    /** South Korea. */
    KOREA("KR", "Korea"),
    /** China. */
    CHINA("CN", "China"),
    /** Taiwan. */
    TAIWAN("TW", "Taiwan"),
    /** Colombia. */
    COLOMBIA("CO", "Colombia"),
    /** Peru. */
    PERU("PE", "Peru"),
    /** Mexico. */
    MEXICO("MX", "Mexico"),
    /** The Dominican Republic. */
    DOMINICAN_REPUBLIC("DO", "Dominican Republic"),
    /** Chile. */
    CHILE("CL", "Chile"),
    /** Brazil. */
    BRAZIL("BR", "Brazil"),
    /** Canada. */
    CANADA("CA", "Canada"),
    /** The United States. */
    UNITED_STATES("US", "United States"),
    /** New Zealand. */
    NEW_ZEALAND("NZ", "New Zealand"),
    /** Australia. */
    AUSTRALIA("AU", "Australia"),
    /** The European Union's external actions, under its practical guide PRAG. */
    EU_EXTERNAL("EU-PRAG", "European Union, external actions (PRAG)"),
    /** The World Bank's borrowers. */
    WORLD_BANK("WB", "World Bank"),
    /** The Asian Development Bank's borrowers. */
    ASIAN_DEVELOPMENT_BANK("ADB", "Asian Development Bank"),
    /** The United Nations Development Programme. */
    UNDP("UNDP", "United Nations Development Programme");

    private final String code;
    private final String words;

    Jurisdiction(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The one with a given code.
     *
     * @param code as {@link #code()} gives it
     * @return empty where there is none
     */
    public static Optional<Jurisdiction> find(String code) {
        for (Jurisdiction jurisdiction : values()) {
            if (jurisdiction.code.equals(code)) {
                return Optional.of(jurisdiction);
            }
        }
        return Optional.empty();
    }

    /**
     * The name in documents.
     *
     * @return the code of ISO 3166 for a country or a part of one, an abbreviation for an institution
     */
    public String code() {
        return code;
    }

    /**
     * The name in English.
     *
     * @return for example {@code South Africa}
     */
    public String words() {
        return words;
    }
}
