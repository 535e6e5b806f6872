package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one edit that mends a problem, where there is one right answer; its label says what it will do. */
public final class QuickFixes {

    /** A problem's sentence has its names in backticks. */
    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    private static final int RANK_STEP = 10;
    private static final int ASIDE = 260;

    private QuickFixes() {}

    /** Empty where a person has to choose, or where the document is not as it was any more. */
    public static Optional<Edit> of(FlowDocument document, Diagnostic problem) {
        var names = NAME.matcher(problem.message().en())
                .results()
                .map(found -> found.group(1))
                .toList();
        return edit(document, problem, names)
                .filter(edit -> !edit.apply(document).equals(document));
    }

    private static Optional<Edit> edit(FlowDocument document, Diagnostic problem, List<String> names) {
        return switch (problem.code()) {
            case "EXPR_UNKNOWN_NAME",
                    "EXPR_UNKNOWN_FUNCTION",
                    "EXPR_UNKNOWN_MEMBER",
                    "EXPR_FOREIGN_SYMBOL",
                    "EXPR_CELL_OPERAND",
                    "EXPR_WRONG_TYPE" -> TextFixes.of(document, problem, names);
            case "REASON_UNKNOWN" -> Optional.of(addReason(names.get(0)));
            case "FIELD_REQUIRED_NOT_REQUEST" -> Optional.of(optional(names.get(0)));
            case "FIELD_OUTPUT_NOT_DERIVED" -> Optional.of(noOutput(names.get(0)));
            case "PART_HASH" -> PartFixes.takeHash(document, problem.place(), names);
            case "EDGE_PORT_MISSING" -> EdgeFixes.toTheEnd(document, names.get(0), names.get(1));
            case "EDGE_PORT_UNKNOWN" -> EdgeFixes.otherPort(document, names.get(0), names.get(1));
            case "EDGE_NODE_UNKNOWN" -> Optional.of(EdgeFixes.remove(names.get(0)));
            case "ID_TWICE" -> IdFixes.another(document, problem.place(), names.get(0));
            case "BINS_WITHOUT_MISSING" -> BinFixes.missing(document, problem.place());
            case "BINS_GAP" -> BinFixes.widen(document, problem.place(), names);
            case "START_NONE" -> Optional.of(start(document));
            case "END_NONE" -> Optional.of(end(document));
            default -> Optional.empty();
        };
    }

    private static Edit addReason(String code) {
        var text = new LocalizedText(code, code);
        return Edit.of(
                "将 " + code + " 加入原因码目录",
                "Add " + code + " to the reasons",
                document -> ReasonEdits.with(
                        document,
                        OneNode.append(
                                document.reasons(),
                                new Reason(
                                        code,
                                        document.reasons().stream()
                                                        .mapToInt(Reason::rank)
                                                        .max()
                                                        .orElse(0)
                                                + RANK_STEP,
                                        text,
                                        text))));
    }

    private static Edit optional(String field) {
        return Edit.of(
                "改为非必填", "Make it optional", DictionaryEdits.use(field, use -> FieldUses.required(use, false))::apply);
    }

    private static Edit noOutput(String field) {
        return Edit.of(
                "不作为决策输出",
                "Take it out of the decision",
                DictionaryEdits.use(field, use -> FieldUses.output(use, false))::apply);
    }

    private static Edit start(FlowDocument document) {
        var node =
                NewNodes.fresh(document, new StartNode("start", LocalizedText.EMPTY), new LocalizedText("开始", "Start"));
        return Edit.of("添加开始节点", "Add a start", DrawEdits.add(node, beside(document, -1))::apply);
    }

    private static Edit end(FlowDocument document) {
        var node = NewNodes.fresh(document, new EndNode("end", LocalizedText.EMPTY), new LocalizedText("结束", "End"));
        return Edit.of("添加结束节点", "Add an end", DrawEdits.add(node, beside(document, 1))::apply);
    }

    /** At the left or right of everything that is drawn. */
    private static Point beside(FlowDocument document, int side) {
        var places = document.layout().nodes().values();
        var across = places.stream().mapToInt(Point::x);
        var edge = (side < 0 ? across.min() : across.max()).orElse(0);
        var height = places.stream().mapToInt(Point::y).average().orElse(0);
        return new Point(edge + side * ASIDE, (int) height);
    }
}
