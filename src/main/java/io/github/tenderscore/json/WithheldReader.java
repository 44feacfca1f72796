package io.github.tenderscore.json;

import io.github.tenderscore.award.WithheldGround;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial;
import io.github.tenderscore.award.WithheldItem;
import io.github.tenderscore.award.WithheldLimb;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one piece of information that is withheld; what the limb asks for must be there, and nothing else. */
final class WithheldReader {

    private static final Set<String> KNOWN =
            Set.of("tender", "criterion", "part", "from", "limb", "kind", "overridingPublicInterest", "unannounced");

    private static final String SECTION = " (Procurement Act 2023, section 94(1)(b))";

    private final Json.Obj object;
    private final Faults faults;
    private final Members members;
    private final String owner;

    WithheldReader(Json.Obj object, Faults faults) {
        this.object = object;
        this.faults = faults;
        this.owner = "the withheld item of the tender "
                + Members.peek(object, "tender", KNOWN).orElse("?");
        this.members = new Members(object, owner, faults, KNOWN);
    }

    Optional<WithheldItem> read() {
        int before = faults.count();
        Optional<String> tender = members.neededText("tender");
        Optional<String> criterion = members.text("criterion");
        Optional<WithheldItem.Part> part =
                Codes.WITHHELD_PARTS.read(members.neededText("part"), "part", members, "The part", "of " + owner);
        Optional<WithheldItem.Audience> from = Codes.AUDIENCES.read(
                members.neededText("from", "\"others\" or \"everybody\""),
                "from",
                members,
                "The audience",
                "of " + owner);
        Optional<WithheldGround> ground = ground();
        boolean unannounced = members.bool("unannounced").orElse(false);
        members.refuseOthers();
        return faults.count() > before || tender.isEmpty() || part.isEmpty() || from.isEmpty() || ground.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WithheldItem(tender.get(), criterion, part.get(), from.get(), ground.get(), unannounced));
    }

    private Optional<WithheldGround> ground() {
        Optional<WithheldLimb> limb = Codes.LIMBS.read(
                members.neededText("limb", "\"94(1)(a)\" or \"94(1)(b)\""), "limb", members, "The limb", "of " + owner);
        Optional<SensitiveCommercial.Kind> kind =
                Codes.SENSITIVE_KINDS.read(members.text("kind"), "kind", members, "The kind", "of " + owner);
        Optional<String> interest = members.text("overridingPublicInterest");
        if (limb.isEmpty()) {
            return Optional.empty();
        }
        if (limb.get() == WithheldLimb.NATIONAL_SECURITY) {
            refuseBeside("kind");
            refuseBeside("overridingPublicInterest");
            return Optional.of(new WithheldGround.NationalSecurity());
        }
        if (members.any("kind").isEmpty()) {
            missing("kind", "a trade secret or information likely to prejudice commercial interests");
        }
        if (members.any("overridingPublicInterest").isEmpty()) {
            missing("overridingPublicInterest", "the overriding public interest in withholding it");
        }
        return kind.isEmpty() || interest.isEmpty() ? Optional.empty() : made(kind.get(), interest.get());
    }

    private Optional<WithheldGround> made(SensitiveCommercial.Kind kind, String interest) {
        try {
            return Optional.of(new SensitiveCommercial(kind, interest));
        } catch (IllegalArgumentException e) {
            members.wrong("overridingPublicInterest", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void missing(String name, String what) {
        faults.add(
                List.of(object.pointer()),
                "The member \"" + name + "\" of " + owner + " is missing; it must say " + what + SECTION);
    }

    private void refuseBeside(String name) {
        if (members.any(name).isPresent()) {
            members.wrong(
                    name,
                    "The member \"" + name + "\" of " + owner
                            + " must be given only with the limb 94(1)(b); national security needs none");
        }
    }
}
