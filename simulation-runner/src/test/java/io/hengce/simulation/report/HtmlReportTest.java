package io.hengce.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.Regressions;
import io.hengce.simulation.diff.DecidedPair;
import io.hengce.simulation.diff.Regression;
import io.hengce.simulation.samples.Performance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private final String page = HtmlReport.write(Regressions.small(), Language.ZH, List.of());

    @Test
    void escapesWhatUsersWrite() {
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<b>」")
                .doesNotContain("\u202E")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("\\u202E");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertThat(page)
                .doesNotContain("http://", "https://", " src=\"", "javascript:", "onclick=\"", " style=\"", "url(");
    }

    @Test
    void itsPolicyAllowsItsOwnStyleAlone() throws Exception {
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        var hash = "sha256-" + Base64.getEncoder().encodeToString(digest);

        assertThat(page).contains("default-src &#39;none&#39;; style-src &#39;" + hash + "&#39;");
    }

    @Test
    void saysWhenItShowsOnlyAPart() {
        var regression = new Regression(Pockets.first(), Pockets.second());
        for (var row = 1; row <= 250; row++) {
            var before = Decisions.of("" + row, Outcome.APPROVE).build();
            var after = Decisions.of("" + row, Outcome.DECLINE)
                    .reason("R001", "eligibility")
                    .build();
            regression.add(new DecidedPair(row, Performance.UNKNOWN, before, after));
        }
        var small = Regressions.small();
        var report = regression.report(small.baseline(), small.candidate(), small.samples());

        assertThat(HtmlReport.write(report, Language.EN, List.of()))
                .contains("The first 200 of 250 are shown here; all are in regression.json beside this page.");
        assertThat(RegressionJson.write(report)).contains("\"row\" : 250");
    }

    @Test
    void saysWhenNothingChanged() {
        var same = HtmlReport.write(Regressions.same(), Language.EN, List.of());

        assertThat(same)
                .contains("banner same")
                .contains("decide all 1 applications alike")
                .doesNotContain("<details");
    }

    @Test
    void namesALimitThatWasPassed() {
        assertThat(HtmlReport.write(Regressions.small(), Language.EN, List.of("changed=0")))
                .contains("banner failed")
                .contains("Exceeds the allowed change: changed=0");
    }
}
