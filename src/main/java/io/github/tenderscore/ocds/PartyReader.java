package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Identifier;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.Organisation.Address;
import io.github.tenderscore.procurement.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the bodies that take part. */
final class PartyReader {

    private static final String COMPANIES_HOUSE = "GB-COH";
    private static final Pattern COMPANY = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{5}[0-9A-Z]|R[0-9]{7}");
    private static final Pattern SHORT_COMPANY = Pattern.compile("[0-9]{6,7}");
    private static final int COMPANY_LENGTH = 8;
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");
    private static final int REGION_LENGTH = 5;

    private final Notes notes;

    PartyReader(Notes notes) {
        this.notes = notes;
    }

    Organisation read(Look party) {
        Optional<String> name = party.text("name");
        String of = "the party " + name.or(() -> party.text("id")).orElse("without a name");
        Look details = party.object("details");
        return new Organisation(
                party.text("id"),
                Fact.of(name),
                identifiers(party, of),
                party.texts("roles"),
                scale(details, of),
                details.flag("vcse"),
                address(party.object("address"), of),
                details.objects("classifications").stream()
                        .flatMap(kind -> kind.text("id").stream()
                                .map(id -> kind.text("scheme")
                                        .map(scheme -> scheme + " " + id)
                                        .orElse(id)))
                        .toList());
    }

    private List<Identifier> identifiers(Look party, String of) {
        List<Identifier> all = new ArrayList<>();
        identifier(party.object("identifier"), of).ifPresent(all::add);
        party.objects("additionalIdentifiers")
                .forEach(more -> identifier(more, of).ifPresent(all::add));
        return all;
    }

    private Optional<Identifier> identifier(Look look, String of) {
        Optional<String> scheme = look.text("scheme");
        Optional<String> id = look.text("id");
        return scheme.isPresent() && id.isPresent()
                ? Optional.of(new Identifier(
                        scheme.get(),
                        scheme.get().equals(COMPANIES_HOUSE)
                                ? company(look, id.get().strip(), of)
                                : Fact.of(id.get())))
                : Optional.empty();
    }

    private Fact<String> company(Look look, String written, String of) {
        String number = written.toUpperCase(Locale.ROOT);
        if (SHORT_COMPANY.matcher(number).matches()) {
            return Fact.of("0".repeat(COMPANY_LENGTH - number.length()) + number);
        }
        return COMPANY.matcher(number).matches()
                ? Fact.of(number)
                : notes.doubtful(
                        Topic.PARTY,
                        Optional.of(written),
                        "The company number (" + written + ") of " + of,
                        "it is none of Companies House",
                        look.pointer("id"));
    }

    private Fact<Scale> scale(Look details, String of) {
        Optional<String> written = details.text("scale");
        if (written.isEmpty()) {
            return Fact.absent();
        }
        return switch (written.get()) {
            case "sme", "micro", "small", "medium" -> Fact.of(Scale.SME);
            case "large" -> Fact.of(Scale.LARGE);
            default ->
                notes.doubtful(
                        Topic.PARTY,
                        Optional.empty(),
                        "The size (" + written.get() + ") of " + of,
                        "it is none of sme and large",
                        details.pointer("scale"));
        };
    }

    private Address address(Look address, String of) {
        Fact<String> region =
                address.text("region").map(code -> region(address, code, of)).orElse(Fact.absent());
        return new Address(region, address.text("postalCode"), address.text("locality"));
    }

    /** A region by its code. */
    Fact<String> region(Look owner, String written, String of) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        String what = "The region (" + written + ") of " + of;
        if (!REGION.matcher(code).matches()) {
            return notes.doubtful(
                    Topic.PARTY, Optional.of(written), what, "it is no code of a region", owner.pointer("region"));
        }
        return code.length() == REGION_LENGTH
                ? Fact.of(code)
                : notes.doubtful(
                        Topic.PARTY,
                        Optional.of(code),
                        what,
                        "it is larger than the area of an authority, so that it cannot say what is local",
                        owner.pointer("region"));
    }
}
