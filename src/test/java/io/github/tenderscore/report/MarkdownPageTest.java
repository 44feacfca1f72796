package io.github.tenderscore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Markdown takes for text; the rules are those of CommonMark 0.31 and of the tables and links of GitHub. */
class MarkdownPageTest {

    private static String paragraph(String text) {
        Page page = new MarkdownPage();
        page.paragraph(text);
        return page.text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. Birch; 1\\. Birch",
                "12) Birch; 12\\) Birch",
                "9; 9",
                "90 per cent; 90 per cent",
                "1.5 per cent; 1\\.5 per cent",
                "Birch 1. x; Birch 1. x",
                "# Birch; \\# Birch",
                "+ Birch; \\+ Birch",
                "- Birch; \\- Birch",
                "=== ; \\===",
                "Birch - x; Birch - x",
                "www.example.org; www\\.example.org",
                "a.www.x; a.www\\.x",
                "ww.example.org; ww.example.org",
                "ftp://x; ftp\\://x",
                "10:30; 10:30",
                "a|b; a\\|b",
                ". x; . x"
            })
    void whatCouldStartSomethingElseIsEscaped(String text, String markdown) {
        assertThat(paragraph(text)).isEqualTo(markdown + "\n");
    }

    @Test
    void anEmptyTextIsNothing() {
        assertThat(paragraph("")).isEqualTo("\n");
    }

    @Test
    void blocksAreApartAndItemsTogether() {
        Page page = new MarkdownPage();
        page.heading(1, "Title");
        page.item("one");
        page.item("2. two");
        page.paragraph("between");
        page.item("three");
        page.table(List.of(List.of("a", "b"), List.of("x", "1")), 1);
        page.item("four");
        assertThat(page.text()).isEqualTo("""
                        # Title

                        - one
                        - 2\\. two

                        between

                        - three

                        | a | b |
                        | --- | ---: |
                        | x | 1 |

                        - four
                        """);
    }

    /** Two blanks at the end of a line keep the next one on a line of its own. */
    @Test
    void aQuoteKeepsItsLines() {
        Page page = new MarkdownPage();
        page.quote("5. five\n\nsix");
        assertThat(page.text().lines()).containsExactly("> 5\\. five  ", ">  ", "> six");
    }
}
