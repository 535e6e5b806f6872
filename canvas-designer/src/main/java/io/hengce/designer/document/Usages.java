package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.NameUses;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the nodes of a flow use a field or a parameter. Immutable; off the FX thread where tables are large. */
public final class Usages {

    private final FlowDocument document;
    private final NameUses uses;

    /**
     * One text of a node.
     *
     * @param text the expression or cell, or the variable that is written
     */
    public record Usage(String node, String text) {}

    public Usages(FlowDocument document) {
        this.document = document;
        var constants = document.parameters().stream()
                .collect(Collectors.toMap(
                        Parameter::id,
                        parameter -> new Scope.Constant(parameter.type(), parameter.value()),
                        (one, other) -> one));
        this.uses = new NameUses(new ExpressionReader(new Scope(new Slots(document.dictionary()), constants)));
    }

    /** Every text that uses the name, each once a node, in the order of the document. */
    public List<Usage> of(String name) {
        var found = new LinkedHashSet<Usage>();
        for (var node : document.nodes()) {
            node.accept(new NodeTexts(
                    text -> {
                        inExpression(text, name)
                                .filter(spans -> !spans.isEmpty())
                                .ifPresent(spans -> found.add(new Usage(node.id(), text)));
                        return text;
                    },
                    cell -> {
                        inCell(cell, name)
                                .filter(spans -> !spans.isEmpty())
                                .ifPresent(spans -> found.add(new Usage(node.id(), cell)));
                        return cell;
                    },
                    variable -> {
                        if (variable.equals(name)) {
                            found.add(new Usage(node.id(), variable));
                        }
                        return variable;
                    }));
        }
        return List.copyOf(found);
    }

    /** Texts that have the word in them and do not read, so that nobody can tell whether they use the name. */
    List<Usage> doubtful(String name) {
        var found = new ArrayList<Usage>();
        for (var node : document.nodes()) {
            node.accept(new NodeTexts(
                    text -> {
                        if (inExpression(text, name).isEmpty()) {
                            found.add(new Usage(node.id(), text));
                        }
                        return text;
                    },
                    cell -> {
                        if (inCell(cell, name).isEmpty()) {
                            found.add(new Usage(node.id(), cell));
                        }
                        return cell;
                    },
                    variable -> variable));
        }
        return found;
    }

    /** Every expression that asks for a member of the name, each once a node. */
    public List<Usage> ofMember(String member) {
        return expressions(
                text -> inMember(text, member).filter(spans -> !spans.isEmpty()).isPresent());
    }

    /** Expressions with the word in them that do not read. */
    List<Usage> doubtfulOfMember(String member) {
        return expressions(text -> inMember(text, member).isEmpty());
    }

    /** An expression with a member's name replaced. */
    String renamedMember(String text, String from, String to) {
        return replaced(text, inMember(text, from).orElse(List.of()), to);
    }

    private Optional<List<Span>> inMember(String text, String member) {
        return has(text, member) ? uses.ofMember(text, member) : Optional.of(List.of());
    }

    private List<Usage> expressions(Predicate<String> wanted) {
        var found = new LinkedHashSet<Usage>();
        for (var node : document.nodes()) {
            node.accept(new NodeTexts(
                    text -> {
                        if (wanted.test(text)) {
                            found.add(new Usage(node.id(), text));
                        }
                        return text;
                    },
                    cell -> cell,
                    variable -> variable));
        }
        return List.copyOf(found);
    }

    /** An expression with the name replaced where it stands for the field or parameter. */
    String renamed(String text, String from, String to) {
        return replaced(text, inExpression(text, from).orElse(List.of()), to);
    }

    /** A cell, likewise. */
    String renamedCell(String cell, String from, String to) {
        return replaced(cell, inCell(cell, from).orElse(List.of()), to);
    }

    private Optional<List<Span>> inExpression(String text, String name) {
        return has(text, name) ? uses.inExpression(text, name) : Optional.of(List.of());
    }

    private Optional<List<Span>> inCell(String cell, String name) {
        return has(cell, name) ? uses.inCell(cell, name) : Optional.of(List.of());
    }

    /**
     * Texts in which a new name of a field or parameter would stand for something else, as for a member of a list's element.
     *
     * @param after where the flow has the new name already
     */
    List<Usage> captured(String from, String to, Usages after) {
        var found = new ArrayList<Usage>();
        for (var node : document.nodes()) {
            node.accept(new NodeTexts(
                    text -> {
                        var before = inExpression(text, from).orElse(List.of());
                        if (!before.isEmpty()
                                && before.size() != count(after.inExpression(replaced(text, before, to), to))) {
                            found.add(new Usage(node.id(), text));
                        }
                        return text;
                    },
                    cell -> {
                        var before = inCell(cell, from).orElse(List.of());
                        if (!before.isEmpty() && before.size() != count(after.inCell(replaced(cell, before, to), to))) {
                            found.add(new Usage(node.id(), cell));
                        }
                        return cell;
                    },
                    variable -> variable));
        }
        return found;
    }

    /** Expressions in which a new name of a member would take the place of a field or parameter, or something else that of the member. */
    List<Usage> capturedByMember(String from, String to, Usages after) {
        return expressions(text -> {
            var now = renamedMember(text, from, to);
            var members = count(inMember(text, from)) + count(inMember(text, to));
            return count(inExpression(text, to)) != count(after.inExpression(now, to))
                    || members != count(after.inMember(now, to));
        });
    }

    private static int count(Optional<List<Span>> spans) {
        return spans.map(List::size).orElse(0);
    }

    /** A quick look, so that only few texts are read. */
    private static boolean has(String text, String name) {
        return text.contains(name)
                && Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(name) + "(?![A-Za-z0-9_])")
                        .matcher(text)
                        .find();
    }

    private static String replaced(String text, List<Span> spans, String to) {
        var changed = new StringBuilder(text);
        for (var at = spans.size() - 1; at >= 0; at--) {
            changed.replace(spans.get(at).start(), spans.get(at).end(), to);
        }
        return changed.toString();
    }
}
