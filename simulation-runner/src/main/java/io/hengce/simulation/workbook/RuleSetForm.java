package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A rule set: one sheet, a column for each action that a rule may have. */
record RuleSetForm(RuleSetNode node, ColumnWords words, ActionText actions) implements NodeForm {

    private static final int LEAST_ACTIONS = 2;
    private static final String ACTION = "action_";
    private static final String NAME_ZH = "name_zh";
    private static final String NAME_EN = "name_en";
    private static final String WHEN = "when";
    private static final String PRIORITY = "priority";
    private static final String ENABLED = "enabled";
    private static final String FROM = "from";
    private static final String TO = "to";

    static RuleSetForm of(FlowDocument flow, RuleSetNode node, Language language) {
        return new RuleSetForm(node, new ColumnWords(flow), new ActionText(language));
    }

    @Override
    public String facts() {
        return "rule_set " + node.hit();
    }

    @Override
    public String opening(FlowSentences sentences) {
        return sentences.opening(node);
    }

    @Override
    public List<NodeSheet> sheets() {
        var most = node.rules().stream()
                .mapToInt(rule -> rule.actions().size())
                .max()
                .orElse(0);
        var count = Math.max(most, LEAST_ACTIONS);
        var rows = node.rules().stream().map(rule -> row(rule, count)).toList();
        return List.of(new NodeSheet("rules", ColumnWords.say("sheet.rules"), "rule", columns(count), rows));
    }

    private List<SheetColumn> columns(int count) {
        var columns = new ArrayList<SheetColumn>();
        columns.add(SheetColumn.of(NAME_ZH, ColumnWords.say("column.name.zh"), CellKind.TEXT));
        columns.add(SheetColumn.of(NAME_EN, ColumnWords.say("column.name.en"), CellKind.TEXT));
        columns.add(SheetColumn.of(WHEN, ColumnWords.say("column.when"), CellKind.EXPRESSION));
        IntStream.rangeClosed(1, count).mapToObj(this::action).forEach(columns::add);
        columns.add(SheetColumn.of(PRIORITY, ColumnWords.say("column.priority"), CellKind.WHOLE));
        columns.add(SheetColumn.of(ENABLED, ColumnWords.say("column.enabled"), CellKind.TEXT)
                .choosing(List.of(word(true), word(false))));
        columns.add(SheetColumn.of(FROM, ColumnWords.say("column.from"), CellKind.DATE));
        columns.add(SheetColumn.of(TO, ColumnWords.say("column.to"), CellKind.DATE));
        return columns;
    }

    private String word(boolean enabled) {
        return ColumnWords.say(enabled ? "yes" : "no").in(actions.language());
    }

    private SheetColumn action(int number) {
        return SheetColumn.of(ACTION + number, ColumnWords.say("column.action", number), CellKind.EXPRESSION)
                .in(ColumnWords.say("band.actions"))
                .offering(actions.raises(words.reasons()));
    }

    private SheetRow row(Rule rule, int count) {
        var cells = new ArrayList<String>();
        cells.add(rule.name().zh());
        cells.add(rule.name().en());
        cells.add(rule.when());
        for (var at = 0; at < count; at++) {
            cells.add(at < rule.actions().size() ? actions.write(rule.actions().get(at)) : "");
        }
        cells.add(String.valueOf(rule.priority()));
        cells.add(word(rule.validity().enabled()));
        cells.add(rule.validity().from().map(String::valueOf).orElse(""));
        cells.add(rule.validity().to().map(String::valueOf).orElse(""));
        return new SheetRow(rule.id(), cells);
    }

    @Override
    public Optional<SheetColumn> spare(NodeSheet sheet, String key) {
        return Optional.of(key)
                .filter(each -> each.matches(ACTION + "[1-9]\\d?"))
                .map(each -> action(Integer.parseInt(each.substring(ACTION.length()))));
    }

    @Override
    public RuleSetNode read(List<NodeSheet> sheets, Complaints complaints) {
        var sheet = sheets.get(0);
        var cells = new CellReader(sheet, complaints);
        var rules = sheet.rows().stream()
                .map(row -> new Rule(
                        row.id(),
                        new LocalizedText(sheet.cell(row, NAME_ZH), sheet.cell(row, NAME_EN)),
                        sheet.cell(row, WHEN),
                        actions(sheet, row, complaints),
                        cells.whole(row, PRIORITY),
                        new Validity(cells.truth(row, ENABLED), cells.day(row, FROM), cells.day(row, TO))))
                .toList();
        return new RuleSetNode(node.id(), node.name(), node.hit(), rules);
    }

    private static List<RuleAction> actions(NodeSheet sheet, SheetRow row, Complaints complaints) {
        var read = new ArrayList<RuleAction>();
        for (var column : sheet.columns()) {
            var text = sheet.cell(row, column.key());
            if (column.key().startsWith(ACTION) && !text.isEmpty()) {
                ActionText.read(text)
                        .ifPresentOrElse(
                                read::add, () -> complaints.cell(sheet, row, column.key(), "WORKBOOK_ACTION", text));
            }
        }
        return read;
    }

    @Override
    public Place place(NodeSheet sheet, SheetRow row, int column) {
        var key = column < 0 ? "" : sheet.columns().get(column).key();
        if (key.equals(WHEN)) {
            return Places.ruleWhen(node.id(), row.id());
        }
        if (key.startsWith(ACTION) && !row.cells().get(column).isEmpty()) {
            var before = IntStream.range(0, column)
                    .filter(at -> sheet.columns().get(at).key().startsWith(ACTION))
                    .filter(at -> !row.cells().get(at).isEmpty())
                    .count();
            return Places.ruleAction(node.id(), row.id(), (int) before);
        }
        return Places.rule(node.id(), row.id());
    }
}
