package io.github.tenderscore.check;

import io.github.tenderscore.fault.Fault;
import java.util.ArrayList;
import java.util.List;

/** Writes what other packages find wrong as findings of a check. */
final class FaultFindings {

    private static final String ACT = "Procurement Act 2023, section";

    private FaultFindings() {}

    /** Each fault breaks the check, at its place within another; a likely cause follows what would mend it. */
    static void fail(Answer answer, List<String> within, List<Fault> faults, String mend) {
        faults.forEach(fault -> failAt(answer, place(within, fault), fault, mend));
    }

    static void failAt(Answer answer, List<String> place, Fault fault, String mend) {
        answer.fails(
                place,
                fault.message(),
                mend
                        + fault.maybe()
                                .map(cause -> "; it may also be that " + cause)
                                .orElse(""));
    }

    /** Each fault keeps something from being known. */
    static void unknown(Answer answer, List<String> within, String what, List<Fault> faults) {
        faults.forEach(fault -> answer.unknown(place(within, fault), what + " (" + fault.message() + ")"));
    }

    private static List<String> place(List<String> within, Fault fault) {
        List<String> place = new ArrayList<>(within);
        place.addAll(fault.place());
        return place;
    }

    /** A section as checks cite it: {@code PA23 s.19(3)(a)} for {@code section 19(3)(a)}, with or without the name of the Act before it. */
    static String cited(String provision) {
        String section = provision.startsWith(ACT) ? provision.substring(ACT.indexOf("section")) : provision;
        return section.replaceFirst("^sections ", "PA23 ss.").replaceFirst("^section ", "PA23 s.");
    }
}
