package io.hengce.designer.document;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.ScorecardNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of a scorecard. */
public final class ScorecardEdits {

    private ScorecardEdits() {}

    public static Edit base(String node, BigDecimal base) {
        return of(
                "修改基础分",
                "Change base score",
                node,
                found -> new ScorecardNode(found.id(), found.name(), found.variable(), base, found.characteristics()));
    }

    public static Edit input(String node, String characteristic, String expression) {
        return characteristics(
                "修改特征项",
                "Change characteristic",
                node,
                characteristic,
                found -> new Characteristic(
                        found.id(), found.name(), expression, found.weight(), found.reason(), found.bins()));
    }

    public static Edit points(String node, String characteristic, String bin, BigDecimal points) {
        return bins(
                "修改分值",
                "Change points",
                node,
                characteristic,
                bin,
                found -> new Bin(found.id(), found.when(), points, found.reason()));
    }

    public static Edit range(String node, String characteristic, String bin, String when) {
        return bins(
                "修改分箱",
                "Change bin",
                node,
                characteristic,
                bin,
                found -> new Bin(found.id(), when, found.points(), found.reason()));
    }

    /** Puts other bins in place of a characteristic's. */
    static Edit bins(String zh, String en, String node, String characteristic, List<Bin> bins) {
        return characteristics(
                zh,
                en,
                node,
                characteristic,
                found -> new Characteristic(
                        found.id(), found.name(), found.input(), found.weight(), found.reason(), bins));
    }

    private static Edit bins(
            String zh, String en, String node, String characteristic, String bin, UnaryOperator<Bin> change) {
        return characteristics(
                zh,
                en,
                node,
                characteristic,
                found -> new Characteristic(
                        found.id(),
                        found.name(),
                        found.input(),
                        found.weight(),
                        found.reason(),
                        OneNode.change(found.bins(), each -> each.id().equals(bin), change)));
    }

    private static Edit characteristics(
            String zh, String en, String node, String characteristic, UnaryOperator<Characteristic> change) {
        return of(
                zh,
                en,
                node,
                found -> new ScorecardNode(
                        found.id(),
                        found.name(),
                        found.variable(),
                        found.base(),
                        OneNode.change(
                                found.characteristics(), each -> each.id().equals(characteristic), change)));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<ScorecardNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, ScorecardNode.class, node, change));
    }
}
