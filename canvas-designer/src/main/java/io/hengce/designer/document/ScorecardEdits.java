package io.hengce.designer.document;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
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

    /** Writes another derived field. */
    public static Edit variable(String node, String variable) {
        return of(
                "修改评分写入的变量",
                "Change what the score is written to",
                node,
                found -> new ScorecardNode(found.id(), found.name(), variable, found.base(), found.characteristics()));
    }

    /** One more characteristic at the end, on the first number of the application. */
    public static Edit addCharacteristic(String node) {
        return Edit.of("添加特征项", "Add characteristic", document -> {
            var input = new Blanks(document).numericInput().orElse("");
            return OneNode.change(
                    document,
                    ScorecardNode.class,
                    node,
                    found -> with(found, OneNode.append(found.characteristics(), fresh(found, input))));
        });
    }

    private static Characteristic fresh(ScorecardNode node, String input) {
        var ids = FreshIds.besides(
                node.characteristics().stream().map(Characteristic::id).toList());
        var number = node.characteristics().size() + 1;
        return NewTables.characteristic(
                ids.like("c_" + number), new LocalizedText("特征 " + number, "Characteristic " + number), input);
    }

    public static Edit removeCharacteristic(String node, String characteristic) {
        return of(
                "删除特征项",
                "Delete characteristic",
                node,
                found -> with(
                        found,
                        OneNode.without(
                                found.characteristics(), each -> each.id().equals(characteristic))));
    }

    public static Edit characteristicName(String node, String characteristic, Language language, String name) {
        return characteristics(
                "命名特征项",
                "Name characteristic",
                node,
                characteristic,
                found -> new Characteristic(
                        found.id(),
                        found.name().with(language, name),
                        found.input(),
                        found.weight(),
                        found.reason(),
                        found.bins()));
    }

    private static ScorecardNode with(ScorecardNode node, List<Characteristic> characteristics) {
        return new ScorecardNode(node.id(), node.name(), node.variable(), node.base(), characteristics);
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
