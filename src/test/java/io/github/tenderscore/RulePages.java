package io.github.tenderscore;

import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.LotMechanisms;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.RuleFamily;
import io.github.tenderscore.rule.RuleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages of docs/rules, made from the catalogues: by path, the whole text. */
final class RulePages {

    private static final Rules RULES = Rules.standard();

    private RulePages() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        for (RuleFamily family : RuleFamily.values()) {
            pages.put(file(family), page(family));
            for (RuleType<?> type : RULES.of(family)) {
                RuleExamples.plot(type, family).ifPresent(plot -> pages.put(picture(type), plot.svg()));
            }
        }
        pages.put("lots.md", lots());
        pages.put("mark-scales.md", scales());
        return pages;
    }

    private static String lots() {
        List<RuleType<LotMechanism>> types = LotMechanisms.catalogue().types();
        StringBuilder page = new StringBuilder("# Lots\n\n" + RuleTexts.LOTS + "\n" + table(types) + "\n");
        for (RuleType<?> type : types) {
            page.append("## ")
                    .append(type.id())
                    .append("\n\n")
                    .append(type.title())
                    .append("\n\n");
            page.append(RuleEntry.of(type, false));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String scales() {
        return "# Mark scales\n\n| id | marks and descriptors |\n| --- | --- |\n"
                + MarkScales.all().stream().map(RulePages::scale).collect(Collectors.joining())
                + "\nThe descriptors are neutral ones of this library; none is official. A scale of your own names its marks and descriptors.\n";
    }

    private static String scale(MarkScale scale) {
        return "| `" + scale.id() + "` | "
                + scale.grades().stream()
                        .map(grade -> grade.mark() + " " + grade.descriptor())
                        .collect(Collectors.joining("; "))
                + " |\n";
    }

    private static String file(RuleFamily family) {
        return family.code() + ".md";
    }

    private static String picture(RuleType<?> type) {
        return "plots/" + type.id() + ".svg";
    }

    private static String page(RuleFamily family) {
        StringBuilder page = new StringBuilder("# " + family.words() + "\n\n" + RuleTexts.introduction(family) + "\n");
        page.append(table(RULES.of(family))).append('\n');
        for (RuleType<?> type : RULES.of(family)) {
            page.append("## ")
                    .append(type.id())
                    .append("\n\n")
                    .append(type.title())
                    .append("\n\n");
            RuleExamples.plot(type, family)
                    .ifPresent(plot -> page.append("![")
                            .append(plot.title())
                            .append("](")
                            .append(picture(type))
                            .append(")\n\n"));
            page.append(RuleEntry.of(type, family == RuleFamily.PRICE));
            RuleExamples.worked(type, family).ifPresent(page::append);
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String table(List<? extends RuleType<?>> types) {
        return "| id | rule | evidence |\n| --- | --- | --- |\n"
                + types.stream()
                        .map(type -> "| [`%s`](#%s) | %s | %s |\n"
                                .formatted(
                                        type.id(),
                                        anchor(type.id()),
                                        RuleEntry.cell(type.title()),
                                        type.evidence().words()))
                        .collect(Collectors.joining());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
    }

    private static String index() {
        StringBuilder page = new StringBuilder(RuleTexts.INDEX);
        page.append("\n| family | rules | of them unverified |\n| --- | --- | --- |\n");
        for (RuleFamily family : RuleFamily.values()) {
            List<? extends RuleType<?>> types = RULES.of(family);
            page.append("| [%s](%s) | %d | %d |\n"
                    .formatted(
                            family.words(),
                            file(family),
                            types.size(),
                            types.stream().filter(RuleType::isUnverified).count()));
        }
        page.append("\n").append(RuleTexts.BESIDES);
        page.append("\n## By who uses them\n\n").append(RuleTexts.JURISDICTIONS);
        page.append("\n| jurisdiction | confirmed by a source | said to be used |\n| --- | --- | --- |\n");
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            List<RuleType<?>> official = RULES.officialIn(jurisdiction);
            List<RuleType<?>> others = RULES.usedIn(jurisdiction).stream()
                    .filter(type -> !official.contains(type))
                    .toList();
            if (!official.isEmpty() || !others.isEmpty()) {
                page.append("| %s | %s | %s |\n".formatted(jurisdiction.words(), links(official), links(others)));
            }
        }
        return page.toString();
    }

    private static String links(List<RuleType<?>> types) {
        return types.stream()
                .map(type -> "[`%s`](%s#%s)".formatted(type.id(), file(familyOf(type)), anchor(type.id())))
                .collect(Collectors.joining(", "));
    }

    private static RuleFamily familyOf(RuleType<?> type) {
        for (RuleFamily family : RuleFamily.values()) {
            if (RULES.of(family).contains(type)) {
                return family;
            }
        }
        throw new IllegalStateException(type.id());
    }
}
