package io.hengce.designer.cases;

import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Expectation;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What a case expects, line by line beside what was decided: outcome, reasons, and every output of the dictionary. */
final class ExpectedTable extends GridPane {

    private final Words words;
    private final FlowDocument document;
    private final Consumer<Expectation> changed;
    private final ComboBox<Outcome> outcome = new ComboBox<>();
    private final ExpectedRow outcomeRow;
    private final ReasonsChoice reasons;
    private final ExpectedRow reasonsRow;
    private final Map<Field, ExpectedRow> outputs = new LinkedHashMap<>();
    private Optional<Expectation> shown = Optional.empty();

    /** @param changed told what the lines say, once it is another expectation and each line can be read */
    ExpectedTable(Words words, FlowDocument document, Consumer<Expectation> changed) {
        this.words = words;
        this.document = document;
        this.changed = changed;
        getStyleClass().add("expected");
        setHgap(10);
        setVgap(6);
        getColumnConstraints().setAll(fixed(22), fixed(112), fixed(150), wide());
        buildOutcome();
        outcomeRow = new ExpectedRow("outcome", words.say("cases.outcome"), outcome, this::told).always();
        reasons = new ReasonsChoice(document, words, this::told);
        reasonsRow = new ExpectedRow("reasons", words.say("cases.reasons"), reasons, this::told);
        heading();
        outcomeRow.addTo(this, 1);
        reasonsRow.addTo(this, 2);
        for (var field : document.dictionary().fields()) {
            if (field.use().output()) {
                var name = new ValueWords(words).label(field);
                var input = new TextField();
                input.setPromptText(words.say("value.missing"));
                var row = new ExpectedRow(field.id(), name, input, this::told);
                row.addTo(this, outputs.size() + 3);
                outputs.put(field, row);
            }
        }
    }

    void show(Expectation expected) {
        shown = Optional.empty();
        outcome.setValue(expected.outcome());
        reasons.show(expected.reasons().orElse(List.of()));
        reasonsRow.show(expected.reasons().isPresent(), "");
        outputs.forEach((field, row) -> {
            var value = expected.outputs().get(field.id());
            row.show(value != null, value == null ? "" : new OutputText(field).write(value));
            row.refuse(false);
        });
        shown = Optional.of(expected);
    }

    /** Shows what was decided beside it, or nothing. */
    void show(Optional<CaseResult.Decided> result) {
        var wrong = result.stream()
                .flatMap(found -> found.mismatches().stream())
                .map(Expectation.Mismatch::member)
                .toList();
        var decision = result.map(CaseResult.Decided::decision);
        var says = new CaseWords(words);
        outcomeRow.showActual(decision.map(says::outcome).orElse(""), wrong.contains("outcome"));
        reasonsRow.showActual(
                decision.map(found -> says.reasons(document, CaseWords.codes(found)))
                        .orElse(""),
                wrong.contains("reasons"));
        outputs.forEach((field, row) -> row.showActual(
                decision.map(found -> actual(field, found)).orElse(""), wrong.contains("outputs/" + field.id())));
    }

    private String actual(Field field, Decision decision) {
        return new ValueWords(words)
                .value(
                        document.dictionary(),
                        field.id(),
                        decision.outputs().getOrDefault(field.id(), Value.Missing.MISSING));
    }

    private void told() {
        if (shown.isEmpty()) {
            return;
        }
        expectation().filter(now -> !shown.equals(Optional.of(now))).ifPresent(now -> {
            shown = Optional.of(now);
            changed.accept(now);
        });
    }

    private Optional<Expectation> expectation() {
        var values = new TreeMap<String, Value>();
        var refused = false;
        for (var each : outputs.entrySet()) {
            if (each.getValue().isCompared()) {
                var value = new OutputText(each.getKey()).read(each.getValue().text());
                each.getValue().refuse(value.isEmpty());
                refused |= value.isEmpty();
                value.ifPresent(found -> values.put(each.getKey().id(), found));
            }
        }
        return refused ? Optional.empty() : Optional.of(new Expectation(outcome.getValue(), reasons(), values));
    }

    private Optional<List<String>> reasons() {
        return reasonsRow.isCompared() ? Optional.of(reasons.chosen()) : Optional.empty();
    }

    private void buildOutcome() {
        outcome.getItems().setAll(Outcome.values());
        outcome.setValue(Outcome.REFER);
        outcome.setConverter(new ChoiceText<>(new NodeWords(words)::outcome));
        outcome.valueProperty().subscribe((before, now) -> told());
    }

    private void heading() {
        var texts = List.of("cases.what", "cases.expected", "cases.actual");
        for (var column = 0; column < texts.size(); column++) {
            var label = new Label(words.say(texts.get(column)));
            label.getStyleClass().add("field-label");
            add(label, column + 1, 0);
        }
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width);
    }

    private static ColumnConstraints wide() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(80);
        return column;
    }
}
