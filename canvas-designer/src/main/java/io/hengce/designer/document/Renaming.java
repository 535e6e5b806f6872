package io.hengce.designer.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.expr.ReservedWords;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A new name for a field or a parameter, everywhere it stands for it, and where cases expect it. Texts are read, not searched; the path in the request stays. */
public record Renaming(String from, String to) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** Why it cannot be done to the document; empty where it can. */
    public Optional<LocalizedText> refusal(FlowDocument document) {
        if (to.equals(from)) {
            return Optional.empty();
        }
        if (isTaken(document)) {
            return Optional.of(taken(to));
        }
        var usages = new Usages(document);
        return unfit(to)
                .or(() -> usages.doubtful(from).stream().findFirst().map(Renaming::unreadable))
                .or(() -> usages.captured(from, to, new Usages(renamed(document))).stream()
                        .findFirst()
                        .map(usage -> captured(usage, to)));
    }

    /** Why no field, parameter or member can have the name. */
    static Optional<LocalizedText> unfit(String name) {
        if (!NAME.matcher(name).matches()) {
            return said(
                    "名称以小写字母开头，只含小写字母、数字和下划线。",
                    "A name begins with a small letter and has only small letters, digits and underscores.");
        }
        return ReservedWords.contains(name) || name.equals(Slots.OUTCOME) || name.equals(Slots.DECISION_TIME)
                ? said("`" + name + "` 是保留字。", "`" + name + "` is a reserved word.")
                : Optional.empty();
    }

    static LocalizedText taken(String name) {
        return new LocalizedText("`" + name + "` 已被使用。", "`" + name + "` is taken.");
    }

    static LocalizedText unreadable(Usages.Usage usage) {
        return new LocalizedText(
                "节点 `%s` 的 `%s` 读不出来，先改好它再重命名。".formatted(usage.node(), usage.text()),
                "`%2$s` of node `%1$s` does not read: mend it first, then rename."
                        .formatted(usage.node(), usage.text()));
    }

    static LocalizedText captured(Usages.Usage usage, String to) {
        return new LocalizedText(
                "节点 `%s` 的 `%s` 里，`%s` 会指别的东西：换一个名称。".formatted(usage.node(), usage.text(), to),
                "In `%2$s` of node `%1$s`, `%3$s` would stand for something else: choose another name."
                        .formatted(usage.node(), usage.text(), to));
    }

    public Edit edit() {
        return Edit.of("重命名 " + from, "Rename " + from, this::applied)
                .withCases(book -> book.withOutputRenamed(from, to));
    }

    private FlowDocument applied(FlowDocument document) {
        return to.equals(from) || refusal(document).isPresent() ? document : renamed(document);
    }

    private FlowDocument renamed(FlowDocument document) {
        var usages = new Usages(document);
        var texts = new NodeTexts(
                text -> usages.renamed(text, from, to),
                cell -> usages.renamedCell(cell, from, to),
                variable -> variable.equals(from) ? to : variable);
        var nodes = document.nodes().stream().map(node -> node.accept(texts)).toList();
        var parameters = OneNode.change(
                document.parameters(),
                each -> each.id().equals(from),
                each -> new Parameter(to, each.label(), each.type(), each.value()));
        return DictionaryEdits.with(document, new Dictionary(fields(document)))
                .withNodes(nodes)
                .withParameters(parameters);
    }

    private List<Field> fields(FlowDocument document) {
        return OneNode.change(
                document.dictionary().fields(),
                each -> each.id().equals(from),
                each -> new Field(to, each.path(), each.label(), each.type(), each.use()));
    }

    private boolean isTaken(FlowDocument document) {
        return document.dictionary().field(to).isPresent()
                || document.parameters().stream().anyMatch(each -> each.id().equals(to));
    }

    private static Optional<LocalizedText> said(String zh, String en) {
        return Optional.of(new LocalizedText(zh, en));
    }
}
