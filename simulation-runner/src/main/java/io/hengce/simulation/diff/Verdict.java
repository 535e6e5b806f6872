package io.hengce.simulation.diff;

import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one line that says what the candidate does differently. */
public final class Verdict {

    private final RegressionReport report;

    private Verdict(RegressionReport report) {
        this.report = report;
    }

    public static LocalizedText of(RegressionReport report) {
        var verdict = new Verdict(report);
        return new LocalizedText(verdict.chinese(), verdict.english());
    }

    private String chinese() {
        var total = number(report.matrix().total().count());
        if (report.same()) {
            return "两个版本对 %s 笔申请的结论、原因、输出、人工审批和空跑完全一致。".formatted(total);
        }
        var parts = new ArrayList<String>();
        parts.add("%s 笔申请中 %s 笔有变化（结论变化 %s 笔）"
                .formatted(
                        total,
                        number(report.changes().any()),
                        number(report.changes().outcome())));
        parts.add(
                move("通过率", report.matrix().baselineApproval(), report.matrix().candidateApproval(), "（%s 个百分点）"));
        parts.add(swapChinese("新增通过", report.matrix().swapIn(), swapInReason(), "，其中 %s 笔原首要原因为 %s%s"));
        parts.add(swapChinese("不再通过", report.matrix().swapOut(), swapOutReason(), "，其中 %s 笔现首要原因为 %s%s"));
        if (hasLabel()) {
            parts.add(move("通过客户坏账率", report.baselineBadRate(), report.candidateBadRate(), "（%s 个百分点）"));
        }
        return String.join("；", parts) + "。";
    }

    private String english() {
        var total = number(report.matrix().total().count());
        if (report.same()) {
            return "Both versions decide all %s applications alike: outcomes, reasons, outputs, reviews and shadows."
                    .formatted(total);
        }
        var parts = new ArrayList<String>();
        parts.add("%s of %s applications change (%s in their outcome)"
                .formatted(
                        number(report.changes().any()),
                        total,
                        number(report.changes().outcome())));
        parts.add(move(
                "approval rate",
                report.matrix().baselineApproval(),
                report.matrix().candidateApproval(),
                " (%s pp)"));
        parts.add(swapEnglish(report.matrix().swapIn(), "newly approved", swapInReason(), "before"));
        parts.add(swapEnglish(report.matrix().swapOut(), "no longer approved", swapOutReason(), "now"));
        if (hasLabel()) {
            parts.add(
                    move("bad rate of the approved", report.baselineBadRate(), report.candidateBadRate(), " (%s pp)"));
        }
        return String.join("; ", parts) + ".";
    }

    private static String number(long number) {
        return Figures.number(number);
    }

    private boolean hasLabel() {
        return report.samples().label().isPresent();
    }

    private static String move(String name, Share before, Share after, String pattern) {
        return name + " " + Figures.percent(before) + " → " + Figures.percent(after)
                + before.pointsTo(after)
                        .map(Figures::points)
                        .map(pattern::formatted)
                        .orElse("");
    }

    private String swapChinese(String name, Tally tally, Optional<ReasonCount> reason, String pattern) {
        return "%s %s 笔".formatted(name, number(tally.count()))
                + reason.map(top ->
                                pattern.formatted(number(top.count), top.code, word(top.code, Language.ZH, "「", "」")))
                        .orElse("");
    }

    private String swapEnglish(Tally tally, String name, Optional<ReasonCount> reason, String when) {
        return "%s %s".formatted(number(tally.count()), name)
                + reason.map(top -> ", %s of them with %s%s as first reason %s"
                                .formatted(number(top.count), top.code, word(top.code, Language.EN, " (", ")"), when))
                        .orElse("");
    }

    private String word(String code, Language language, String open, String close) {
        var text =
                report.words().reasons().getOrDefault(code, LocalizedText.EMPTY).in(language);
        return text.isEmpty() ? "" : open + text + close;
    }

    private Optional<ReasonCount> swapInReason() {
        return top(report.cases().stream()
                .filter(changed -> changed.candidate().outcome() == Outcome.APPROVE && changed.outcomeChanged())
                .map(changed -> changed.baseline().primaryReason())
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<ReasonCount> swapOutReason() {
        return top(report.cases().stream()
                .filter(changed -> changed.baseline().outcome() == Outcome.APPROVE && changed.outcomeChanged())
                .map(changed -> changed.candidate().primaryReason())
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<ReasonCount> top(List<String> codes) {
        Map<String, Long> counts =
                codes.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new ReasonCount(entry.getKey(), entry.getValue()))
                .reduce((best, next) -> next.count > best.count ? next : best);
    }

    private record ReasonCount(String code, long count) {}
}
