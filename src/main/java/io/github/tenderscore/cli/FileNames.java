package io.github.tenderscore.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of files for the summaries of tenders, whose ids may hold what no file name may. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** Ids to names that differ on every file system, also where letter case does not count. */
    static Map<String, String> of(List<String> tenders, Format format) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String tender : tenders) {
            String plain = plain(tender);
            String name = plain;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = plain + "-" + i;
            }
            names.put(tender, "summary-" + name + "." + format.extension());
        }
        return names;
    }

    private static String plain(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9]+", "-");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
