package io.github.tenderscore.check;

import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a contract was changed after it had been entered into.
 *
 * @param longestTerm the longest term of the contract in days as awarded, with every extension it provides for; empty where not known
 * @param type the row of Schedule 1 whose threshold the changes are compared with; empty where not known
 * @param belowThreshold what all changes that were made as below-threshold modifications come to in pounds with VAT; empty where not known
 * @param changes the changes, none where there are none; empty where not known
 */
public record ContractChangeFacts(
        Optional<Ratio> longestTerm,
        Optional<ThresholdType> type,
        Optional<Ratio> belowThreshold,
        Optional<List<ContractChange>> changes)
        implements Facts {

    /**
     * Copies the changes.
     *
     * @param longestTerm the longest term of the contract in days as awarded, with every extension it provides for; empty where not known
     * @param type the row of Schedule 1 whose threshold the changes are compared with; empty where not known
     * @param belowThreshold what all changes that were made as below-threshold modifications come to in pounds with VAT; empty where not known
     * @param changes the changes, none where there are none; empty where not known
     * @throws IllegalArgumentException if a change is stated twice
     */
    public ContractChangeFacts {
        changes = changes.map(List::copyOf);
        Once.check(changes, "contract change", ContractChange::id);
    }

    /**
     * One change of a contract.
     *
     * @param id by which it is known
     * @param termDays by how many days it makes the longest term longer, or shorter if negative; empty where not known
     * @param valuePounds by how many pounds with VAT it raises the estimated value, or lowers it if negative; empty where not known
     * @param scopeChanged whether it changes materially what is bought; empty where not known
     * @param balanceShifted whether it shifts the economic balance to the supplier; empty where not known
     * @param ground the ground of Schedule 8 on which the authority relies, blank where it relies on none; empty where not known
     * @param noticeOn the day on which its contract change notice is published; empty where there is none or that is not known
     * @param modifiedOn the day on which the contract is, or is to be, changed; empty where not known
     * @param linkedTo the ids of changes that belong together with it and could have been made as one, which are then judged as one
     */
    public record ContractChange(
            String id,
            Optional<Ratio> termDays,
            Optional<Ratio> valuePounds,
            Optional<Boolean> scopeChanged,
            Optional<Boolean> balanceShifted,
            Optional<String> ground,
            Optional<LocalDate> noticeOn,
            Optional<LocalDate> modifiedOn,
            List<String> linkedTo) {

        /**
         * Copies the links.
         *
         * @param id by which it is known
         * @param termDays by how many days it makes the longest term longer, or shorter if negative; empty where not known
         * @param valuePounds by how many pounds with VAT it raises the estimated value, or lowers it if negative; empty where not known
         * @param scopeChanged whether it changes materially what is bought; empty where not known
         * @param balanceShifted whether it shifts the economic balance to the supplier; empty where not known
         * @param ground the ground of Schedule 8 on which the authority relies, blank where it relies on none; empty where not known
         * @param noticeOn the day on which its contract change notice is published; empty where there is none or that is not known
         * @param modifiedOn the day on which the contract is, or is to be, changed; empty where not known
         * @param linkedTo the ids of changes that belong together with it and could have been made as one, which are then judged as one
         */
        public ContractChange {
            linkedTo = List.copyOf(linkedTo);
        }
    }
}
