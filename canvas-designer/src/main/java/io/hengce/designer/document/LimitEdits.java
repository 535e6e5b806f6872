package io.hengce.designer.document;

import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of how a limit is set. */
public final class LimitEdits {

    private static final LocalizedText AMOUNT = new LocalizedText("新金额", "New amount");

    private LimitEdits() {}

    /** The bounds of a limit, by the names of their places. */
    public enum Bound {
        FLOOR,
        CAP,
        LEAST
    }

    /** Sets a limit where there is none: of one amount, 0. */
    public static Edit add(String node) {
        return Edit.of(
                "设置额度",
                "Set a limit",
                document -> OneNode.change(document, LimitPricingNode.class, node, found -> {
                    var amount = new LimitPart("amount_1", AMOUNT, "0");
                    var limit = new Limit(
                            new Blanks(document).number(),
                            Extreme.MIN,
                            List.of(amount),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                    return with(found, found.limit().or(() -> Optional.of(limit)));
                }));
    }

    public static Edit remove(String node) {
        return Edit.of(
                "去掉额度",
                "Take the limit away",
                document ->
                        OneNode.change(document, LimitPricingNode.class, node, found -> with(found, Optional.empty())));
    }

    public static Edit variable(String node, String variable) {
        return of(
                "修改额度变量",
                "Change limit variable",
                node,
                old -> new Limit(variable, old.take(), old.of(), old.rounding(), old.floor(), old.cap(), old.least()));
    }

    public static Edit take(String node, Extreme take) {
        return of(
                "修改取值方式",
                "Change which amount counts",
                node,
                old -> new Limit(old.variable(), take, old.of(), old.rounding(), old.floor(), old.cap(), old.least()));
    }

    public static Edit addPart(String node) {
        return parts("添加金额", "Add amount", node, parts -> {
            var ids = FreshIds.besides(parts.stream().map(LimitPart::id).toList());
            return OneNode.append(parts, new LimitPart(ids.like("amount_1"), AMOUNT, "0"));
        });
    }

    public static Edit removePart(String node, String id) {
        return parts(
                "删除金额",
                "Delete amount",
                node,
                parts -> OneNode.without(parts, each -> each.id().equals(id)));
    }

    public static Edit part(String node, String id, String expression) {
        return part("修改金额", "Change amount", node, id, old -> new LimitPart(old.id(), old.name(), expression));
    }

    public static Edit partName(String node, String id, Language language, String name) {
        return part(
                "重命名金额",
                "Rename amount",
                node,
                id,
                old -> new LimitPart(old.id(), old.name().with(language, name), old.expression()));
    }

    /** Rounds to a step; not at all where there is none. */
    public static Edit step(String node, Optional<BigDecimal> step) {
        return of(
                "修改取整",
                "Change rounding",
                node,
                old -> rounded(
                        old,
                        step.map(size -> new LimitRounding(
                                size, old.rounding().map(LimitRounding::mode).orElse(RoundingMode.DOWN)))));
    }

    public static Edit mode(String node, RoundingMode mode) {
        return of(
                "修改取整",
                "Change rounding",
                node,
                old -> rounded(old, old.rounding().map(rounding -> new LimitRounding(rounding.step(), mode))));
    }

    /** An empty text takes the bound away. */
    public static Edit bound(String node, Bound bound, String text) {
        var now = Optional.of(text).filter(typed -> !typed.isEmpty());
        return of(
                "修改额度界限",
                "Change bound of limit",
                node,
                old -> new Limit(
                        old.variable(),
                        old.take(),
                        old.of(),
                        old.rounding(),
                        bound == Bound.FLOOR ? now : old.floor(),
                        bound == Bound.CAP ? now : old.cap(),
                        bound == Bound.LEAST ? now : old.least()));
    }

    private static Limit rounded(Limit old, Optional<LimitRounding> rounding) {
        return new Limit(old.variable(), old.take(), old.of(), rounding, old.floor(), old.cap(), old.least());
    }

    private static Edit part(String zh, String en, String node, String id, UnaryOperator<LimitPart> change) {
        return parts(
                zh, en, node, parts -> OneNode.change(parts, each -> each.id().equals(id), change));
    }

    private static Edit parts(String zh, String en, String node, UnaryOperator<List<LimitPart>> change) {
        return of(
                zh,
                en,
                node,
                old -> new Limit(
                        old.variable(),
                        old.take(),
                        change.apply(old.of()),
                        old.rounding(),
                        old.floor(),
                        old.cap(),
                        old.least()));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<Limit> change) {
        return Edit.of(
                zh,
                en,
                document -> OneNode.change(
                        document,
                        LimitPricingNode.class,
                        node,
                        found -> with(found, found.limit().map(change))));
    }

    private static LimitPricingNode with(LimitPricingNode node, Optional<Limit> limit) {
        return new LimitPricingNode(node.id(), node.name(), limit, node.pricing());
    }
}
