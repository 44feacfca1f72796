package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Competition;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementAward;
import io.github.tenderscore.procurement.PublishedNotice;
import io.github.tenderscore.procurement.Regime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a procurement of its releases. */
final class ProcurementAssembly {

    private final SocialValueSearch socialValue;

    ProcurementAssembly(SocialValueSearch socialValue) {
        this.socialValue = socialValue;
    }

    /** The procurement that releases of one ocid and buyer make, in the order in which they are put together. */
    Procurement of(Optional<String> ocid, List<Loaded> releases) {
        List<Doubt> doubts = new ArrayList<>();
        Notes notes = new Notes(doubts);
        List<PublishedNotice> notices = notices(releases, notes);
        Json.Obj merged =
                ReleaseMerge.merge(releases.stream().map(Loaded::release).toList());
        // what is doubtful in a single release is found again in the whole
        Look release = new Look(merged, doubts);
        if (ocid.isEmpty()) {
            notes.add(
                    Topic.MERGE,
                    "The release without an ocid",
                    "no other can be put together with it; it stands alone",
                    merged.pointer());
        }
        return whole(Fact.of(ocid), release, merged, notices, notes);
    }

    private Procurement whole(
            Fact<String> ocid, Look release, Json.Obj merged, List<PublishedNotice> notices, Notes notes) {
        Look tender = release.object("tender");
        Notice.Law law = Laws.read(tender.object("legalBasis"), merged, notes.doubts());
        Optional<String> currency = tender.object("value").text("currency").filter(Money::isCurrencyCode);
        VatBasis basis = law.regime().equals(Fact.of(Regime.PROCUREMENT_ACT_2023)) ? VatBasis.NET : VatBasis.UNSTATED;
        AmountReader amounts = new AmountReader(currency, basis, notes);
        PartyReader partyReader = new PartyReader(notes);
        List<Organisation> parties =
                release.objects("parties").stream().map(partyReader::read).toList();
        Map<String, Organisation> byId = new HashMap<>();
        parties.forEach(party -> party.id().ifPresent(id -> byId.putIfAbsent(id, party)));
        Competition competition = CompetitionReader.read(tender, law, amounts, notes);
        BidReader bids = new BidReader(release.object("bids"), currency, notes);
        WeightingReader weightings = new WeightingReader(socialValue, CompetitionReader.stages(competition), notes);
        AwardReader awardReader = new AwardReader(byId, amounts, notes);
        List<ProcurementAward> awards = awardReader.awards(release);
        return new Procurement(
                ocid,
                buyer(release, byId, notes),
                parties,
                notices,
                competition,
                new LotReader(release, tender, amounts, weightings, bids, partyReader, notes).read(),
                bids.ofWhole(),
                awards,
                awardReader.contracts(release),
                // a member of the wrong type that several readers look at is said once
                List.copyOf(new LinkedHashSet<>(notes.doubts())));
    }

    private static Fact<Organisation> buyer(Look release, Map<String, Organisation> parties, Notes notes) {
        Optional<BuyerName> named = BuyerName.of(release);
        if (named.isPresent()) {
            BuyerName buyer = named.get();
            Organisation party = buyer.id().map(parties::get).orElse(null);
            return Fact.of(party != null ? party : Organisation.named(buyer.id(), buyer.name()));
        }
        List<String> several = release.objects("parties").stream()
                .filter(party -> party.texts("roles").contains("buyer"))
                .map(party -> party.text("name").or(() -> party.text("id")).orElse("without a name"))
                .toList();
        return several.isEmpty()
                ? Fact.absent()
                : notes.doubtful(
                        Topic.PARTY,
                        Optional.empty(),
                        "The buyer (" + String.join(", ", several) + ")",
                        "several parties have that role; none was taken",
                        release.pointer("parties"));
    }

    /** Each notice once, though a compiled release may list it too. */
    private static List<PublishedNotice> notices(List<Loaded> releases, Notes notes) {
        List<PublishedNotice> notices = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Loaded loaded : releases) {
            notes.doubts().addAll(loaded.doubts());
            if (loaded.moment().isEmpty() && releases.size() > 1) {
                notes.add(
                        Topic.MERGE,
                        "The release without a date",
                        "its place among the others cannot be told; every other is taken for later",
                        loaded.release().below("date"));
            }
            Look release = new Look(loaded.release(), new ArrayList<>());
            for (PublishedNotice notice : NoticeOfRelease.read(release, loaded.isCompiled(), notes)) {
                Optional<String> number = notice.number().known();
                if (number.isEmpty() || numbers.add(number.get())) {
                    notices.add(notice);
                }
            }
        }
        return notices;
    }
}
