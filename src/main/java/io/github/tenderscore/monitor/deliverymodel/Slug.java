package io.github.tenderscore.monitor.deliverymodel;

import java.util.Locale;

/** The name of an entity or a service as a part of an indicator's id. */
final class Slug {

    private Slug() {}

    /** In lower case; what is neither a letter nor a digit becomes a hyphen. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
