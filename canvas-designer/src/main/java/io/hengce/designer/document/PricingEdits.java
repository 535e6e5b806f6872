package io.hengce.designer.document;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of how a price is made. */
public final class PricingEdits {

    private PricingEdits() {}

    /** Makes a price where there is none: 0, without adjustments. */
    public static Edit add(String node) {
        return Edit.of(
                "设置定价",
                "Make a price",
                document -> OneNode.change(document, LimitPricingNode.class, node, found -> {
                    var pricing = new Pricing(
                            new Blanks(document).number(), "0", List.of(), Optional.empty(), Optional.empty());
                    return with(found, found.pricing().or(() -> Optional.of(pricing)));
                }));
    }

    public static Edit remove(String node) {
        return Edit.of(
                "去掉定价",
                "Take the price away",
                document ->
                        OneNode.change(document, LimitPricingNode.class, node, found -> with(found, Optional.empty())));
    }

    public static Edit variable(String node, String variable) {
        return of(
                "修改定价变量",
                "Change price variable",
                node,
                old -> new Pricing(variable, old.base(), old.adjustments(), old.floor(), old.cap()));
    }

    public static Edit base(String node, String base) {
        return of(
                "修改基准价格",
                "Change base price",
                node,
                old -> new Pricing(old.variable(), base, old.adjustments(), old.floor(), old.cap()));
    }

    /** An empty text takes the floor away. */
    public static Edit floor(String node, String text) {
        var now = Optional.of(text).filter(typed -> !typed.isEmpty());
        return of(
                "修改定价界限",
                "Change bound of price",
                node,
                old -> new Pricing(old.variable(), old.base(), old.adjustments(), now, old.cap()));
    }

    /** An empty text takes the cap away. */
    public static Edit cap(String node, String text) {
        var now = Optional.of(text).filter(typed -> !typed.isEmpty());
        return of(
                "修改定价界限",
                "Change bound of price",
                node,
                old -> new Pricing(old.variable(), old.base(), old.adjustments(), old.floor(), now));
    }

    /** Adds one that never applies until its condition is written. */
    public static Edit addAdjustment(String node) {
        return adjustments("添加调整项", "Add adjustment", node, all -> {
            var ids = FreshIds.besides(all.stream().map(Adjustment::id).toList());
            var name = new LocalizedText("新调整项", "New adjustment");
            return OneNode.append(all, new Adjustment(ids.like("adjustment_1"), name, "false", "0"));
        });
    }

    public static Edit removeAdjustment(String node, String id) {
        return adjustments(
                "删除调整项",
                "Delete adjustment",
                node,
                all -> OneNode.without(all, each -> each.id().equals(id)));
    }

    public static Edit adjustmentName(String node, String id, Language language, String name) {
        return adjustment(
                node, id, old -> new Adjustment(old.id(), old.name().with(language, name), old.when(), old.add()));
    }

    public static Edit adjustmentWhen(String node, String id, String when) {
        return adjustment(node, id, old -> new Adjustment(old.id(), old.name(), when, old.add()));
    }

    public static Edit adjustmentAdd(String node, String id, String add) {
        return adjustment(node, id, old -> new Adjustment(old.id(), old.name(), old.when(), add));
    }

    private static Edit adjustment(String node, String id, UnaryOperator<Adjustment> change) {
        return adjustments(
                "修改调整项",
                "Change adjustment",
                node,
                all -> OneNode.change(all, each -> each.id().equals(id), change));
    }

    private static Edit adjustments(String zh, String en, String node, UnaryOperator<List<Adjustment>> change) {
        return of(
                zh,
                en,
                node,
                old -> new Pricing(
                        old.variable(), old.base(), change.apply(old.adjustments()), old.floor(), old.cap()));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<Pricing> change) {
        return Edit.of(
                zh,
                en,
                document -> OneNode.change(
                        document,
                        LimitPricingNode.class,
                        node,
                        found -> with(found, found.pricing().map(change))));
    }

    private static LimitPricingNode with(LimitPricingNode node, Optional<Pricing> pricing) {
        return new LimitPricingNode(node.id(), node.name(), node.limit(), pricing);
    }
}
