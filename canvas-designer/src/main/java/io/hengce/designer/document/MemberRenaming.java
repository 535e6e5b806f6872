package io.hengce.designer.document;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.Optional;

/**
 * A new id for a member of a record, everywhere expressions ask for it. The path in the request stays.
 *
 * @param address of the member, as {@link Fields} has it
 */
public record MemberRenaming(String address, String to) {

    /** Why it cannot be done to the document; empty where it can. */
    public Optional<LocalizedText> refusal(FlowDocument document) {
        if (to.equals(Fields.id(address))) {
            return Optional.empty();
        }
        return Renaming.unfit(to)
                .or(() -> Fields.find(document, sibling()).map(taken -> Renaming.taken(to)))
                .or(() -> shared(document))
                .or(() -> new Usages(document)
                        .doubtfulOfMember(Fields.id(address)).stream()
                                .findFirst()
                                .map(Renaming::unreadable))
                .or(() -> captured(document));
    }

    public Edit edit() {
        var from = Fields.id(address);
        return Edit.of("重命名 " + from, "Rename " + from, this::applied);
    }

    private FlowDocument applied(FlowDocument document) {
        return to.equals(Fields.id(address)) || refusal(document).isPresent() ? document : renamed(document);
    }

    private FlowDocument renamed(FlowDocument document) {
        var from = Fields.id(address);
        var usages = new Usages(document);
        var texts = new NodeTexts(text -> usages.renamedMember(text, from, to), cell -> cell, variable -> variable);
        var nodes = document.nodes().stream().map(node -> node.accept(texts)).toList();
        return Fields.change(
                        document,
                        address,
                        all -> OneNode.change(
                                all,
                                each -> each.id().equals(from),
                                each -> new Field(to, each.path(), each.label(), each.type(), each.use())))
                .withNodes(nodes);
    }

    private Optional<LocalizedText> captured(FlowDocument document) {
        return new Usages(document)
                .capturedByMember(Fields.id(address), to, new Usages(renamed(document))).stream()
                        .findFirst()
                        .map(usage -> Renaming.captured(usage, to));
    }

    /** Another record has a member of the name, and something asks for one of them: by the name alone nobody can tell which. */
    private Optional<LocalizedText> shared(FlowDocument document) {
        var from = Fields.id(address);
        return document.dictionary().fields().stream()
                .filter(field -> !Optional.of(field.id()).equals(Fields.owner(address)))
                .filter(field -> Fields.members(field).stream()
                        .anyMatch(member -> member.id().equals(from)))
                .findFirst()
                .filter(field -> !new Usages(document).ofMember(from).isEmpty())
                .map(field -> new LocalizedText(
                        "`%s` 也有成员 `%s`，表达式里分不清是哪一个：先在表达式里改名。".formatted(field.id(), from),
                        "`%s` has a member `%s` too, and expressions use one of them: rename it there first."
                                .formatted(field.id(), from)));
    }

    private String sibling() {
        return Fields.owner(address).map(owner -> Fields.address(owner, to)).orElse(to);
    }
}
