package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Pointer;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.TenderDocument;
import io.github.tenderscore.record.Corrected;
import io.github.tenderscore.record.Opened;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The opening of a tender; each response is read as the kind that its criterion asks for. */
final class OpenedCodec {

    private static final Response UNKNOWN = new Response.YesNo(true);
    private static final Money NO_UNIT = new Money(Ratio.ZERO, Money.NO_CURRENCY, VatBasis.UNSTATED);

    static final EventCodec<Opened> OPENED = EventCodec.of(
            Opened.class,
            OpenedCodec::read,
            OpenedCodec::write,
            "tender",
            "supplier",
            "parts",
            "responses",
            "associatedPersons",
            "subcontractors",
            "documents");

    static final EventCodec<Corrected> CORRECTED = EventCodec.of(
            Corrected.class,
            OpenedCodec::correction,
            (event, tree) -> {
                tree.put("tender", event.tender());
                tree.put("criterion", event.criterion());
                tree.put("from", value(event.from()));
                tree.put("to", value(event.to()));
                tree.put("decider", event.decider());
                tree.put("reason", event.reason());
            },
            "tender",
            "criterion",
            "from",
            "to",
            "decider",
            "reason");

    private OpenedCodec() {}

    private static Corrected correction(EventFields in, RecordContext context) {
        String tender = in.text("tender");
        String criterion = in.text("criterion");
        return new Corrected(
                tender,
                criterion,
                response(in, "from", tender, criterion, context),
                response(in, "to", tender, criterion, context),
                in.text("decider"),
                in.text("reason"));
    }

    private static Response response(
            EventFields in, String name, String tender, String criterion, RecordContext context) {
        Optional<Json> value = in.any(name, "a response");
        return value.flatMap(json -> response(in, tender, criterion, json, context))
                .orElse(UNKNOWN);
    }

    private static Opened read(EventFields in, RecordContext context) {
        String tender = in.text("tender");
        Supplier supplier = SupplierReader.read(in.members(), tender, in.faults());
        Set<Access.Part> parts = new TreeSet<>(in.codes("parts", Codes.PARTS, "A part"));
        boolean quality = parts.contains(Access.Part.QUALITY);
        return new Opened(
                tender,
                supplier,
                new TreeSet<>(parts),
                responses(in, tender, context),
                quality ? in.texts("associatedPersons") : in.perhapsTexts("associatedPersons"),
                quality ? in.texts("subcontractors") : in.perhapsTexts("subcontractors"),
                in.objects("documents", false, "a document", Set.of("name", "pages"), one -> document(tender, one)));
    }

    private static Map<String, Response> responses(EventFields in, String tender, RecordContext context) {
        Map<String, Response> responses = new LinkedHashMap<>();
        in.object("responses")
                .ifPresent(object -> object.members()
                        .forEach((criterion, value) -> response(in, tender, criterion, value, context)
                                .ifPresent(response -> responses.put(criterion, response))));
        return responses;
    }

    /** A response as the kind that its criterion asks for; on no criterion of the method one that the record refuses. */
    private static Optional<Response> response(
            EventFields in, String tender, String criterion, Json value, RecordContext context) {
        Optional<Criterion.Leaf> leaf = context.method().flatMap(method -> leaf(method, criterion));
        if (leaf.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        Money unit = context.method().map(method -> method.money(Ratio.ZERO)).orElse(NO_UNIT);
        Pointers pointers = new Pointers(new Json.Obj(Pointer.TOP, Map.of()));
        return new ResponseReader(unit, true, true, true, pointers, in.faults())
                .read(
                        in.members(),
                        List.of("responses", criterion),
                        "the tender " + tender + " on the criterion " + criterion,
                        leaf.get().scoring(),
                        value);
    }

    private static Optional<Criterion.Leaf> leaf(Methodology method, String id) {
        return method.leaves().stream().filter(leaf -> leaf.id().equals(id)).findFirst();
    }

    private static TenderDocument document(String tender, EventFields in) {
        String name = in.text("name");
        int pages = in.perhapsWhole("pages", 9_999).orElse(0);
        return new TenderDocument(tender, name, pages);
    }

    private static void write(Opened event, Map<String, Object> tree) {
        tree.put("tender", event.tender());
        tree.put("supplier", SupplierReader.tree(event.supplier()));
        tree.put("parts", event.parts().stream().map(Access.Part::code).toList());
        Map<String, Object> responses = new LinkedHashMap<>();
        event.responses().forEach((criterion, response) -> responses.put(criterion, value(response)));
        tree.put("responses", responses);
        if (event.parts().contains(Access.Part.QUALITY)) {
            tree.put("associatedPersons", event.associatedPersons());
            tree.put("subcontractors", event.subcontractors());
        }
        if (!event.documents().isEmpty()) {
            tree.put(
                    "documents",
                    event.documents().stream().map(OpenedCodec::tree).toList());
        }
    }

    /** A price says its currency and VAT basis, so that the line can be read without the method. */
    private static Object value(Response response) {
        if (!(response instanceof Response.Price price)) {
            return TendersTree.value(response);
        }
        Money money = price.money();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("amount", money.amount().toString());
        if (!money.currency().equals(Money.NO_CURRENCY)) {
            tree.put("currency", money.currency());
        }
        if (money.vat() != VatBasis.UNSTATED) {
            tree.put("vat", money.vat().code());
        }
        price.detail().ifPresent(detail -> DetailCodec.write(tree, detail));
        return tree.size() == 1 ? money.amount().toString() : tree;
    }

    private static Map<String, Object> tree(TenderDocument document) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", document.name());
        if (document.pages() > 0) {
            tree.put("pages", document.pages());
        }
        return tree;
    }
}
