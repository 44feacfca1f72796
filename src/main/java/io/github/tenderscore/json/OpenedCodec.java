package io.github.tenderscore.json;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.TenderDocument;
import io.github.tenderscore.record.Opened;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The opening of a tender; each response is read as the kind that its criterion asks for. */
final class OpenedCodec {

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

    private OpenedCodec() {}

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
        Optional<Json.Obj> object = in.object("responses");
        Optional<Methodology> method = context.method();
        // before anything is published nothing can be opened, which the record refuses by itself
        if (object.isPresent() && method.isPresent()) {
            ResponseReader reader = new ResponseReader(method.get().money(Ratio.ZERO), true, true, true, in.faults());
            object.get().members().forEach((criterion, value) -> {
                String what = "the tender " + tender + " on the criterion " + criterion;
                Optional<Criterion.Leaf> leaf = leaf(method.get(), criterion);
                if (leaf.isPresent()) {
                    reader.read(in.members(), what, leaf.get().scoring(), value)
                            .ifPresent(response -> responses.put(criterion, response));
                } else {
                    // on no criterion of the method, which the record refuses
                    responses.put(criterion, new Response.YesNo(true));
                }
            });
        }
        return responses;
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
