package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no return can hold is refused at its place: things without a name, and amounts below nothing. */
class MonitorReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notices | /council | '' | /council | The council () of the document must be named",
                "notices | /notices/buyers/0/name | '' | /notices/buyers/0 | The buyer () must have a name, and no blank id or other name",
                "uptake | /uptake/lots/0/id | ' ' | /uptake/lots/0/id | The id ( ) of a lot must not be blank",
                "deliveryModels | /deliveryModels/accountability/0/counts/scrutinyMeetings | -1 | /deliveryModels/accountability/0/counts/scrutinyMeetings"
                        + " | The number of scrutiny meetings (-1) must not be negative",
                "localEconomy | /localEconomy/means/shares/1/council | '' | /localEconomy/means/shares/1"
                        + " | The council () of a share must be named",
                "localEconomy | /localEconomy/means/spends/0/council | '' | /localEconomy/means/spends/0/council"
                        + " | The council () of a spend must be named",
                "targets | /targets/0/annualSpend | -1 | /targets/0/annualSpend"
                        + " | The annual spend (-1) of SME target must not be negative",
                "payments | /payments/suppliers/0/supplier | '' | /payments/suppliers/0/supplier"
                        + " | The supplier () whose payments are looked at must be named",
                "payments | /payments/suppliers/0/averageDays | -61 | /payments/suppliers/0/averageDays"
                        + " | The days to pay on average (-61) of Alder Ltd must not be negative",
                "payments | /payments/contracts/0/value | -1 | /payments/contracts/0"
                        + " | The value (-1) of the contract Grounds must not be negative",
            })
    void whatCannotBeIsRefusedAtItsPlace(
            String instrument, String pointer, String other, String place, String message) {
        String changed = Documents.swapped(MonitorDocuments.of(instrument), pointer, "\"" + other + "\"");
        FaultException refused = catchThrowableOfType(FaultException.class, () -> MonitorReader.read(changed));
        assertThat(refused.faults().stream().map(Fault::toString)).containsExactly(place + ": " + message);
    }
}
