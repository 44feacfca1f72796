package io.github.tenderscore.award;

/**
 * Which procurement a notice belongs to, and whose it is: what an assessment does not know.
 *
 * @param ocid the unique identifier of the procurement, such as {@code ocds-h6vhtk-06e832}
 * @param buyerId the identifier of the contracting authority, such as {@code GB-PPON-PTPB-8137-MYRX}
 * @param buyerName the name of the contracting authority
 */
public record ProcurementReference(String ocid, String buyerId, String buyerName) {

    /**
     * Checks the texts.
     *
     * @param ocid the unique identifier of the procurement, such as {@code ocds-h6vhtk-06e832}
     * @param buyerId the identifier of the contracting authority, such as {@code GB-PPON-PTPB-8137-MYRX}
     * @param buyerName the name of the contracting authority
     * @throws IllegalArgumentException if one is blank, or the identifier of the procurement does not begin with {@code ocds-}
     */
    public ProcurementReference {
        if (!ocid.startsWith("ocds-")) {
            throw new IllegalArgumentException("The identifier (" + ocid
                    + ") of a procurement must begin with \"ocds-\" (Open Contracting Data Standard, ocid)");
        }
        if (buyerId.isBlank() || buyerName.isBlank()) {
            throw new IllegalArgumentException("The identifier (" + buyerId + ") and the name (" + buyerName
                    + ") of the contracting authority of " + ocid
                    + " must not be blank (Procurement Regulations 2024, regulations 27(2)(a) and 37(2)(a))");
        }
    }
}
