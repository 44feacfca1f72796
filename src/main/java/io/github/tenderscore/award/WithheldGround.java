package io.github.tenderscore.award;

import java.util.Locale;

/** Why information is withheld, for the authority's own record. Beyond these two grounds nothing may be withheld. */
public sealed interface WithheldGround {

    /**
     * The limb that the recipient is told.
     *
     * @return the limb
     */
    WithheldLimb limb();

    /** Withholding is necessary for the purpose of safeguarding national security: section 94(1)(a). */
    record NationalSecurity() implements WithheldGround {
        @Override
        public WithheldLimb limb() {
            return WithheldLimb.NATIONAL_SECURITY;
        }
    }

    /**
     * The information is sensitive commercial information and there is an overriding public interest in its being withheld:
     * section 94(1)(b).
     *
     * @param kind why it is sensitive commercial information
     * @param overridingPublicInterest what that interest is, not blank; no summary shows it
     */
    record SensitiveCommercial(Kind kind, String overridingPublicInterest) implements WithheldGround {

        /** Why information is sensitive commercial information (section 94(2)). */
        public enum Kind {
            /** It is a trade secret. */
            TRADE_SECRET,
            /** Disclosing it would be likely to prejudice the commercial interests of any person. */
            LIKELY_PREJUDICE;

            /**
             * The kind's name in documents.
             *
             * @return in lower case with hyphens
             */
            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        /**
         * Checks that the interest is named.
         *
         * @param kind why it is sensitive commercial information
         * @param overridingPublicInterest what that interest is, not blank; no summary shows it
         * @throws IllegalArgumentException if the interest is blank
         */
        public SensitiveCommercial {
            if (overridingPublicInterest.isBlank()) {
                throw new IllegalArgumentException(
                        "The overriding public interest in withholding sensitive commercial information must be stated;"
                                + " that it is sensitive is not enough (Procurement Act 2023, section 94(1)(b))");
            }
        }

        @Override
        public WithheldLimb limb() {
            return WithheldLimb.SENSITIVE_COMMERCIAL;
        }
    }
}
