package io.hengce.simulation.report;

import io.hengce.flow.text.Language;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A regression as one self-contained HTML page: no script, nothing fetched, styled by one style element whose hash the page's own security policy names.
 * The same report gives the same bytes.
 */
public final class HtmlReport {

    private static final String STYLE = style();

    private final RegressionReport report;
    private final Wording wording;

    private HtmlReport(RegressionReport report, Language language) {
        this.report = report;
        this.wording = new Wording(language, report.words());
    }

    /** @param passed the limits that the regression passed, as the user wrote them; a page says so at its top */
    public static String write(RegressionReport report, Language language, List<String> passed) {
        return new HtmlReport(report, language).page(passed);
    }

    private String page(List<String> passed) {
        var html = new Html();
        html.open("html", "lang", wording.language() == Language.ZH ? "zh-CN" : "en")
                .line();
        head(html);
        html.open("body").line().open("main").line();
        banner(html, passed);
        new FiguresSection(report, wording).write(html);
        html.open("div", "class", "columns");
        new MatrixSection(report.matrix(), wording).write(html);
        new NodesSection(report, wording).write(html);
        html.close("div");
        new MovesSection(report, wording).write(html);
        new CasesSection(report, wording).write(html);
        new BadRowsSection(report.samples().badRows(), wording).write(html);
        new AboutSection(report, wording).write(html);
        html.close("main").line().close("body").line().close("html").line();
        return html.toString();
    }

    private void head(Html html) {
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", "", title()).line();
        html.style(STYLE).line();
        html.close("head").line();
    }

    private String title() {
        return wording.say("title") + " · " + wording.in(report.candidate().name());
    }

    private void banner(Html html, List<String> passed) {
        var mood = !passed.isEmpty() ? "failed" : report.same() ? "same" : "changed";
        html.open("header", "class", "banner " + mood);
        html.open("p", "class", "kicker").text(wording.say("title"));
        html.element(
                "span",
                "versions",
                report.baseline().source() + " → " + report.candidate().source());
        html.close("p");
        html.element("h1", "", wording.in(report.candidate().name()));
        html.element("p", "verdict", wording.in(Verdict.of(report)));
        for (var limit : passed) {
            html.element("p", "limit", wording.say("limit.passed", limit));
        }
        if (!report.samples().badRows().isEmpty()) {
            var count = wording.number(report.samples().badRows().size());
            html.element("p", "limit", wording.say("bad.rows.left.out", count));
        }
        html.close("header").line();
    }

    private static String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String style() {
        try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("no report.css beside " + HtmlReport.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css", e);
        }
    }
}
