package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of the reason catalogue. A code stays: decisions of the past carry it. */
public final class ReasonEdits {

    private ReasonEdits() {}

    /** A code that the catalogue does not have yet: {@code R001}, {@code R002}. */
    public static String freshCode(FlowDocument document) {
        for (var number = 1; ; number++) {
            var code = "R%03d".formatted(number);
            if (document.reasons().stream().noneMatch(each -> each.code().equals(code))) {
                return code;
            }
        }
    }

    /** Adds a reason behind all others. */
    public static Edit add(String code) {
        return reasons("添加原因码", "Add reason", all -> {
            var rank = all.stream().mapToInt(Reason::rank).max().orElse(0) + 10;
            var text = new LocalizedText("新原因", "New reason");
            return OneNode.append(all, new Reason(code, rank, text, text));
        });
    }

    public static Edit remove(String code) {
        return reasons(
                "删除原因码",
                "Delete reason",
                all -> OneNode.without(all, each -> each.code().equals(code)));
    }

    /** So many places further in the catalogue, or back. */
    public static Edit move(String code, int places) {
        return reasons(
                "移动原因码",
                "Move reason",
                all -> OneNode.shift(all, each -> each.code().equals(code), places));
    }

    public static Edit rank(String code, int rank) {
        return reason("修改原因排序", "Change rank", code, old -> new Reason(code, rank, old.text(), old.customer()));
    }

    public static Edit text(String code, Language language, String text) {
        return reason(
                "修改原因说明",
                "Change reason",
                code,
                old -> new Reason(code, old.rank(), old.text().with(language, text), old.customer()));
    }

    /** What the customer reads. */
    public static Edit customer(String code, Language language, String text) {
        return reason(
                "修改客户用语",
                "Change customer wording",
                code,
                old -> new Reason(code, old.rank(), old.text(), old.customer().with(language, text)));
    }

    private static Edit reason(String zh, String en, String code, UnaryOperator<Reason> change) {
        return reasons(zh, en, all -> OneNode.change(all, each -> each.code().equals(code), change));
    }

    private static Edit reasons(String zh, String en, UnaryOperator<List<Reason>> change) {
        return Edit.of(zh, en, document -> with(document, change.apply(document.reasons())));
    }

    static FlowDocument with(FlowDocument document, List<Reason> reasons) {
        return new FlowDocument(
                document.id(),
                document.name(),
                document.product(),
                document.dictionary(),
                document.parameters(),
                reasons,
                document.nodes(),
                document.edges(),
                document.layout());
    }
}
