package io.hengce.samples;

import java.util.List;
import java.util.Locale;

/** The derivation as a page: what was tried, what was kept, every bin with its evidence, and how well the score parts the loans. */
final class DerivationReport {

    private final List<Loan> train;
    private final List<Loan> held;
    private final List<WoeBins> candidates;
    private final DerivedScorecard scorecard;
    private final StringBuilder page = new StringBuilder();

    private DerivationReport(List<Loan> loans, Holdout holdout, Derivation derivation) {
        train = loans.stream().filter(loan -> !holdout.holds(loan)).toList();
        held = loans.stream().filter(holdout::holds).toList();
        candidates = derivation.classed(Candidate.consumerLoan());
        scorecard = derivation.scorecard(Candidate.consumerLoan());
    }

    /** The page as Markdown; the same data give the same page. */
    static String of(List<Loan> loans, Holdout holdout, Derivation derivation) {
        return new DerivationReport(loans, holdout, derivation).write();
    }

    private String write() {
        line("# The derived scorecard");
        line("");
        line(
                "Written by `io.hengce.samples.DeriveScorecard`; do not edit, a test derives it again. How it is derived: [README.md](README.md).");
        line("由 `io.hengce.samples.DeriveScorecard` 生成，请勿手工修改，测试会重新推导比对。推导方法见 [README.md](README.md)。");
        separation();
        selection();
        points();
        bands();
        return page.toString();
    }

    private void separation() {
        line("");
        line("## How well it parts good loans from bad ones 区分能力");
        line("");
        line("| sample 样本 | good 好 | bad 坏 | AUC | KS |");
        line("|---|--:|--:|--:|--:|");
        separation("derivation 建模", scorecard.separation(train));
        separation("holdout 留出", scorecard.separation(held));
    }

    private void separation(String name, Separation found) {
        line("| %s | %d | %d | %.4f | %.4f |", name, found.goods(), found.bads(), found.auc(), found.ks());
    }

    private void selection() {
        line("");
        line("## Candidates 候选变量");
        line("");
        line("| field 字段 | information value | coefficient 系数 | Wald z |");
        line("|---|--:|--:|--:|");
        for (var candidate : candidates) {
            var field = candidate.candidate().field();
            var kept = scorecard.characteristics().stream()
                    .filter(one -> one.field().equals(field))
                    .map(one -> String.format(Locale.ROOT, "%.3f | %.1f", one.coefficient(), one.waldZ()))
                    .findFirst()
                    .orElse("left out 未入选 |");
            line("| `%s` | %.3f | %s |", field, candidate.informationValue(), kept);
        }
    }

    private void points() {
        line("");
        line("## Points 分值");
        line("");
        line("Base 基础分: %d", scorecard.base());
        line("");
        line("| characteristic 特征项 | bin 分箱 | loans 笔数 | bad rate 坏账率 | WOE | points 分值 |");
        line("|---|---|--:|--:|--:|--:|");
        for (var characteristic : scorecard.characteristics()) {
            for (int i = 0; i < characteristic.points().size(); i++) {
                bin(characteristic, i);
            }
        }
    }

    /** A missing bin without a loan is left out: the value is never missing. */
    private void bin(ScoredCharacteristic characteristic, int index) {
        var bin = characteristic.woe().bins().get(index);
        if (bin.size() > 0) {
            line(
                    "| `%s` | %s | %d | %.1f %% | %.3f | %d |",
                    characteristic.field(),
                    bin.group(),
                    bin.size(),
                    100 * bin.badRate(),
                    characteristic.woe().woe(index),
                    characteristic.points().get(index));
        }
    }

    private void bands() {
        line("");
        line("## Bad rate by score on the holdout 留出样本各分段坏账率");
        line("");
        line("| score 评分 | loans 笔数 | bad rate 坏账率 |");
        line("|---|--:|--:|");
        band(Integer.MIN_VALUE, 500);
        for (int from = 500; from < 620; from += 20) {
            band(from, from + 20);
        }
        band(620, Integer.MAX_VALUE);
    }

    private void band(int from, int to) {
        var inside = held.stream()
                .filter(loan -> scorecard.score(loan) >= from && scorecard.score(loan) < to)
                .toList();
        long bads = inside.stream().filter(Loan::bad).count();
        var name = from == Integer.MIN_VALUE
                ? "< " + to
                : to == Integer.MAX_VALUE ? ">= " + from : from + " to " + (to - 1);
        line("| %s | %d | %.1f %% |", name, inside.size(), 100.0 * bads / inside.size());
    }

    private void line(String format, Object... values) {
        page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
