package uk.jsna.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release tells the public of how its figures are made. */
class MethodsPageTest {

    private static final PageInputs.Protection SHARE =
            new PageInputs.Protection("child_poverty_relative", 5, true, true, true, true);

    @TempDir
    Path folder;

    private String page() throws IOException {
        RutlandRelease.in(folder).write();
        ReleasePages.write(
                folder,
                new PageInputs(
                        "Rutland's children",
                        LocalDate.of(2026, 11, 1),
                        List.of("E06000017"),
                        List.of(),
                        List.of(),
                        List.of(SHARE),
                        PageInputs.Imprint.NONE));
        return Files.readString(folder.resolve("methods.html"));
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void itHasOneTitleAHeadingForEachPartAndALinkToEach() throws IOException {
        String page = page();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .doesNotContain("<script", "http://", "src=");
        assertThat(all(page, "<h1>[^<]*")).containsExactly("<h1>How the figures are made");
        assertThat(all(page, "<h2[^>]*>[^<]*")).hasSize(7);
        for (String link : all(page, "href=\"#[^\"]*")) {
            assertThat(page).contains("id=\"" + link.substring("href=\"#".length()) + "\"");
        }
        assertThat(all(page, "<dt>[^<]*").stream().map(words -> words.replace("\n", "")))
                .containsExactly(
                        "<dt>[c]",
                        "<dt>[x]",
                        "<dt>[z]",
                        "<dt>[low]",
                        "<dt>[u]",
                        "<dt>[e]",
                        "<dt>[p]",
                        "<dt>[r]",
                        "<dt>[b]");
    }

    @Test
    void theReleaseLinksToItAndItLinksBack() throws IOException {
        assertThat(page()).contains("<a href=\"index.html\">");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("<a href=\"methods.html\">");
    }

    @Test
    void itNamesNoAreaNotEvenInItsTitle() throws IOException {
        assertThat(page()).doesNotContain("Rutland", "E05", "E06", "E10");
    }

    @Test
    void whereEverythingWasPublicBeforeItSaysSo() throws IOException {
        assertThat(page())
                .contains("Every figure of this release was public before: the release itself hides nothing.")
                .doesNotContain("protection-table");
    }

    @Test
    void aRuleIsToldInWords() {
        assertThat(SHARE.others()).containsExactly("all but 1 to 5 counted", "all counted", "groups of 1 to 5");
        assertThat(new PageInputs.Protection("conceptions", 9, true, false, false, false).others())
                .containsExactly("nothing");
    }
}
