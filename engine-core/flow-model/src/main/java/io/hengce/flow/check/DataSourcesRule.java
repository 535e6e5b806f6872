package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.ValueWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is sent to sources and taken from them has paths that do not clash, terms are within bounds, and defaults are constants that fit. */
final class DataSourcesRule implements CheckRule {

    static final int ENTRIES = 200;
    static final int TIMEOUT = 60_000;
    static final int RETRIES = 5;
    static final int MAX_AGE = 31 * 24 * 3_600;

    private static final int PATH_LENGTH = 200;
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}(\\.[A-Za-z][A-Za-z0-9_]{0,62}){0,9}");

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().sources) {
            size(node, problems);
            terms(node, problems);
            paths(
                    node.request().stream()
                            .map(SourceInput::path)
                            .map(path -> Map.entry(path, Places.sourceInput(node.id(), path)))
                            .toList(),
                    problems);
            paths(
                    node.response().stream()
                            .map(output -> Map.entry(output.path(), Places.sourceOutput(node.id(), output.variable())))
                            .toList(),
                    problems);
            node.defaults().forEach(each -> constant(node, each, draft, problems));
            unused(node, problems);
        }
    }

    private static void size(DataSourceNode node, Problems problems) {
        var largest = Math.max(node.request().size(), node.response().size());
        if (largest > ENTRIES) {
            problems.add(Mistake.SOURCE_TOO_LARGE, Place.ofNode(node.id()), node.id(), largest, ENTRIES);
        }
    }

    private static void terms(DataSourceNode node, Problems problems) {
        var terms = node.terms();
        new Bounds("timeout_ms", 1, TIMEOUT).check(node, terms.timeoutMillis(), problems);
        new Bounds("retries", 0, RETRIES).check(node, terms.retries(), problems);
        terms.maxAgeSeconds().ifPresent(age -> new Bounds("max_age", 1, MAX_AGE).check(node, age, problems));
        if (terms.cost().signum() < 0) {
            problems.add(Mistake.SOURCE_COST, Place.inNode(node.id(), "cost"), node.id());
        }
    }

    private record Bounds(String what, int least, int most) {
        void check(DataSourceNode node, int value, Problems problems) {
            if (value < least || value > most) {
                problems.add(Mistake.SOURCE_TERMS, Place.inNode(node.id(), what), what, least, most);
            }
        }
    }

    /** No path twice, and none within another. */
    private static void paths(Iterable<Map.Entry<String, Place>> paths, Problems problems) {
        var seen = new HashMap<String, Place>();
        for (var entry : paths) {
            var path = entry.getKey();
            if (path.length() > PATH_LENGTH || !PATH.matcher(path).matches()) {
                problems.add(Mistake.SOURCE_PATH, entry.getValue(), path);
            }
            seen.keySet().stream()
                    .filter(other -> clash(path, other))
                    .findFirst()
                    .ifPresent(other -> problems.add(Mistake.SOURCE_PATH_CLASH, entry.getValue(), path, other));
            seen.put(path, entry.getValue());
        }
    }

    private static boolean clash(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    private static void constant(DataSourceNode node, Assignment each, Draft draft, Problems problems) {
        var place = Places.sourceDefault(node.id(), each.variable());
        draft.texts().expression(place).ifPresent(expression -> {
            if (!expression.reads().isEmpty()) {
                problems.add(Mistake.SOURCE_DEFAULT_NOT_CONSTANT, place, each.variable());
                return;
            }
            try {
                var value = expression.evaluator().evaluate(new Frame(draft.slots()));
                draft.field(each.variable())
                        .ifPresent(field -> ValueWriter.of(field.type()).write(value));
            } catch (EvaluationFault fault) {
                problems.add(Mistake.SOURCE_DEFAULT_VALUE, place, each.variable(), fault.code());
            }
        });
    }

    private static void unused(DataSourceNode node, Problems problems) {
        var written = node.response().stream().map(SourceOutput::variable).collect(Collectors.toSet());
        for (var each : node.defaults()) {
            if (node.fallback() != SourceFallback.DEFAULTS || !written.contains(each.variable())) {
                problems.add(
                        Mistake.SOURCE_DEFAULT_UNUSED,
                        Places.sourceDefault(node.id(), each.variable()),
                        each.variable());
            }
        }
    }
}
