package io.hengce.simulation.report.excel;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.diff.ChangedCase;
import io.hengce.simulation.diff.ChangedCase.Answer;
import io.hengce.simulation.diff.Difference;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.ValueChange;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.samples.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Every changed case: outcomes, reasons, where the runs part first, and each output that changed anywhere. */
final class CasesSheet {

    private static final int FIXED = 2;
    private static final Look WRAPPED = TableColumn.TEXT.wrapped();

    private final RegressionReport report;
    private final Wording wording;
    private final List<TableColumn<ChangedCase>> columns = new ArrayList<>();

    CasesSheet(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Page page, int limit) {
        var cases = report.cases();
        var shown = cases.subList(0, Math.min(cases.size(), limit));
        columns.add(TableColumn.count(wording.say("row"), 8, ChangedCase::row));
        columns.add(TableColumn.text(wording.say("application"), 14, ChangedCase::applicationId));
        if (report.samples().label().isPresent()) {
            columns.add(TableColumn.text(wording.say("performance"), 12, this::performance));
        }
        var outcomes = columns.size();
        pair(wording.say("outcome"), 10, answer -> wording.outcome(answer.outcome()));
        pair(wording.say("first.reason"), 22, this::firstReason);
        first();
        var fields = new TreeSet<String>();
        cases.forEach(changed -> changed.outputs().forEach(output -> fields.add(output.field())));
        fields.forEach(this::output);
        var printed = columns.size();
        pair(wording.say("reasons"), 90, answer -> String.join(", ", answer.reasons()));
        table(printed, shown.size()).write(page, shown);
        colour(page, new CellRangeAddress(Table.FIRST, Table.FIRST + shown.size() - 1, outcomes, outcomes + 1));
    }

    private Table<ChangedCase> table(int printed, int shown) {
        var all = report.cases().size();
        var hint = shown < all
                ? wording.say("capped", wording.number(shown), wording.number(all))
                : wording.say("about.compared");
        return new Table<>(
                wording.say("cases.title") + " (" + wording.number(all) + ")", hint, FIXED, printed, columns);
    }

    private void pair(String group, int width, Function<Answer, String> text) {
        columns.add(
                TableColumn.<ChangedCase>text(wording.say("baseline"), width, changed -> text.apply(changed.baseline()))
                        .in(group)
                        .looking(WRAPPED));
        columns.add(TableColumn.<ChangedCase>text(
                        wording.say("candidate"), width, changed -> text.apply(changed.candidate()))
                .in(group)
                .looking(WRAPPED));
    }

    private void first() {
        var group = wording.say("first.difference");
        columns.add(
                difference(wording.say("node"), 20, first -> node(first.node())).in(group));
        columns.add(difference(wording.say("what"), 21, first -> wording.what(first.node(), first.what()))
                .in(group));
        columns.add(difference(wording.say("baseline"), 22, first -> wording.side(first, first.baseline()))
                .in(group));
        columns.add(difference(wording.say("candidate"), 22, first -> wording.side(first, first.candidate()))
                .in(group));
    }

    private static TableColumn<ChangedCase> difference(String header, int width, Function<Difference, String> text) {
        return TableColumn.<ChangedCase>text(
                        header, width, changed -> changed.first().map(text).orElse(""))
                .looking(WRAPPED);
    }

    /** In words; the codes stand in the list of all reasons. */
    private String firstReason(Answer answer) {
        var code = answer.primaryReason().orElse("");
        var text = wording.reason(code);
        return text.isEmpty() ? code : text;
    }

    private String node(String id) {
        var name = wording.node(id);
        return name.isEmpty() ? id : name;
    }

    private String performance(ChangedCase changed) {
        return changed.performance() == Performance.UNKNOWN ? "" : wording.performance(changed.performance());
    }

    private void output(String field) {
        var group = wording.column(field);
        var look = OutputLook.of(report.cases(), field, wording.unit(field));
        columns.add(side(wording.say("baseline"), field, ValueChange::baseline)
                .in(group)
                .looking(look));
        columns.add(side(wording.say("candidate"), field, ValueChange::candidate)
                .in(group)
                .looking(look));
    }

    private static TableColumn<ChangedCase> side(String header, String field, Function<ValueChange, Value> side) {
        return new TableColumn<>(
                "",
                header,
                11,
                TableColumn.TEXT,
                changed -> changed.outputs().stream()
                        .filter(output -> output.field().equals(field))
                        .findFirst()
                        .map(side)
                        .orElse(Value.Missing.MISSING));
    }

    /** By a rule, so that the colours go with the words when rows are sorted. */
    private void colour(Page page, CellRangeAddress cells) {
        var rules = page.sheet().getSheetConditionalFormatting();
        for (var outcome : Outcome.values()) {
            var rule = rules.createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, "\"" + wording.outcome(outcome) + "\"");
            var pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(Looks.colour(OutcomeFill.of(outcome)));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            rules.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        }
    }
}
