package io.hengce.engine.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengce.drl.Beside;
import io.hengce.drl.ShadowNote;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.value.Value;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the fixture's list and model answer, said once more: every row is read, and the tree is written out in Java. */
final class OracleParts {

    private OracleParts() {}

    /** What answers the rules of a flow for its lists and models, and for the flows that it calls. */
    static Beside beside(ValidFlow flow, Application application) {
        var time = time(application);
        return new Beside() {
            @Override
            public Map<String, Value> answers(String id, List<Value> given) {
                return flow.byId(id) instanceof ListMatchNode list
                        ? ofList(list, given, time.time().toLocalDate())
                        : ofModel((ModelNode) flow.byId(id), given);
            }

            @Override
            public Beside.Called called(String id, List<Value> given) {
                var site = flow.calls().stream()
                        .filter(each -> each.node().equals(id))
                        .findFirst()
                        .orElseThrow();
                return new OracleCall(site, flow.subFlow(site), application.id(), time).told(given);
            }
        };
    }

    /** What the flow in a shadow decides on what the rules gave it. */
    static OracleDecision shadow(ValidFlow flow, Application application, ShadowNote note) {
        var site = flow.calls().stream()
                .filter(each -> each.node().equals(note.node()) && each.part().equals("shadows/" + note.group()))
                .findFirst()
                .orElseThrow();
        return new OracleCall(site, flow.subFlow(site), application.id(), time(application)).beside(note);
    }

    private static Value.DateTimeValue time(Application application) {
        return new Value.DateTimeValue(application
                .decisionTime()
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toOffsetDateTime());
    }

    private static Map<String, Value> ofList(ListMatchNode node, List<Value> given, LocalDate date) {
        var found = row(node, given, date);
        var answers = new HashMap<String, Value>();
        answers.put(node.variable(), Value.of(found.isPresent()));
        for (var taken : node.values()) {
            var text = found.map(each -> each.getOrDefault(taken.column(), "")).orElse("");
            answers.put(taken.variable(), text.isEmpty() ? Value.Missing.MISSING : Value.of(text));
        }
        return answers;
    }

    private static Map<String, Value> ofModel(ModelNode node, List<Value> given) {
        var inputs = new HashMap<String, Value>();
        for (var number = 0; number < given.size(); number++) {
            inputs.put(node.inputs().get(number).field(), given.get(number));
        }
        var answers = new HashMap<String, Value>();
        node.outputs().forEach(output -> answers.put(output.variable(), answer(node, output.output(), inputs)));
        return answers;
    }

    /** The first row in force with the keys, by column. */
    static Optional<Map<String, String>> row(ListMatchNode node, List<Value> wanted, LocalDate date) {
        var lines = new String(
                        new FixtureParts().find(PartKind.LIST, node.list()).orElseThrow(), UTF_8)
                .lines()
                .toList();
        var header = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> cells(header, line))
                .filter(row -> hasKeys(node, row, wanted) && isInForce(row, date))
                .findFirst();
    }

    private static Map<String, String> cells(String[] header, String line) {
        var cells = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (var column = 0; column < header.length; column++) {
            var cell = cells[column];
            var isQuoted = cell.startsWith("\"");
            row.put(
                    header[column],
                    isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
        }
        return row;
    }

    private static boolean hasKeys(ListMatchNode node, Map<String, String> row, List<Value> wanted) {
        for (var number = 0; number < wanted.size(); number++) {
            var key = node.keys().get(number);
            if (!(wanted.get(number) instanceof Value.TextValue text)) {
                return false;
            }
            var form = key.form().word();
            var known = form(form, text.text());
            if (known.isEmpty() || !known.equals(form(form, row.getOrDefault(key.column(), "")))) {
                return false;
            }
        }
        return true;
    }

    private static String form(String form, String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return switch (form) {
            case "text" -> compatible.strip().toLowerCase(Locale.ROOT);
            case "digits" -> compatible.replaceAll("[^0-9]", "");
            default -> compatible.replaceAll("[^0-9xX]", "").toUpperCase(Locale.ROOT);
        };
    }

    private static boolean isInForce(Map<String, String> row, LocalDate date) {
        var from = row.getOrDefault("from", "");
        var to = row.getOrDefault("to", "");
        return (from.isEmpty() || !date.isBefore(LocalDate.parse(from)))
                && (to.isEmpty() || date.isBefore(LocalDate.parse(to)));
    }

    /** What the tree {@code risk} answers. */
    static Value answer(ModelNode node, String output, Map<String, Value> given) {
        if (!(given.get("debt.ratio") instanceof Value.NumberValue ratio)) {
            return Value.Missing.MISSING;
        }
        var debt = ratio.number().doubleValue();
        if (Math.abs(debt) > 100_000) {
            throw new EvaluationFault("ENGINE_MODEL_INPUT", node.id());
        }
        var settled = given.get("housing") instanceof Value.TextValue housing
                && Set.of("own", "other").contains(housing.text());
        var isBad = debt >= 0.5;
        if (output.equals("predictedValue")) {
            return Value.of(isBad ? "bad" : "good");
        }
        return Value.of(new java.math.BigDecimal(isBad ? "0.75" : settled ? "0.125" : "0.25"));
    }
}
