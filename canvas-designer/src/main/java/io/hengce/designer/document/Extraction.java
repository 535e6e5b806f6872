package io.hengce.designer.document;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nodes of a flow made a flow of their own, which the rest of it calls. What is decided stays the same.
 *
 * @param made empty where it cannot be
 * @param refusals all reasons why not
 */
public record Extraction(Optional<Made> made, List<LocalizedText> refusals) {

    static final MessageCatalog MESSAGES = new MessageCatalog(Extraction.class);
    private static final FlowChecker CHECKER = FlowChecker.standard();

    /**
     * Both flows as they will be.
     *
     * @param node that calls, in place of the others
     */
    public record Made(FlowDocument called, FlowDocument caller, String node) {

        /** Nothing where the flow was changed meanwhile. */
        public Edit edit(FlowDocument from) {
            return Edit.of("移入子流程", "Make a sub-flow", document -> document == from ? caller : document);
        }
    }

    public Extraction {
        refusals = List.copyOf(refusals);
    }

    /**
     * Checks large flows as long as any check of them takes: off the FX thread.
     *
     * @param called the id that the new flow gets
     * @param parts what the flow can refer to
     */
    public static Extraction of(FlowDocument document, Set<String> nodes, String called, FlowParts parts) {
        var errors = errors(document, parts);
        if (!errors.isEmpty()) {
            return refused(List.of(MESSAGES.text("extraction.errors")));
        }
        var excerpt = new Excerpt(document, nodes);
        var refusals = excerpt.refusals();
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        var made = new SubFlowMaking(excerpt, called);
        var deciding = made.called(false);
        if (errors(deciding, parts).isEmpty()) {
            return checked(made.made(deciding), parts);
        }
        return excerpt.readElsewhere().contains(Slots.OUTCOME)
                ? refused(List.of(MESSAGES.text("extraction.no.outcome")))
                : checked(made.made(made.called(true)), parts);
    }

    /** Whatever else the checker finds in one of them. */
    private static Extraction checked(Made made, FlowParts parts) {
        var bytes = FlowJson.write(made.called()).getBytes(StandardCharsets.UTF_8);
        FlowParts more = reference -> reference.kind() == PartKind.FLOW
                        && reference.id().equals(made.called().id())
                ? Optional.of(new Part(bytes))
                : parts.find(reference);
        var wrong = errors(made.called(), parts);
        var all = wrong.isEmpty() ? errors(made.caller(), more) : wrong;
        return all.isEmpty() ? new Extraction(Optional.of(made), List.of()) : refused(all);
    }

    private static List<LocalizedText> errors(FlowDocument document, FlowParts parts) {
        return CHECKER.check(document, parts).diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::message)
                .distinct()
                .toList();
    }

    private static Extraction refused(List<LocalizedText> reasons) {
        return new Extraction(Optional.empty(), reasons);
    }
}
