package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random calls of the fixture's flows: {@code affordability}, which calls another, and {@code outside}, which asks a source. */
record CallGenerator(Random random, FieldGenerator fields) {

    SubFlowNode subFlow(String id, LocalizedText name) {
        if (asksOutside()) {
            var outputs = List.of(
                    new SubFlowOutput(fields.derived(fields.derivedNumber()).id(), "doubled"),
                    new SubFlowOutput(fields.derived(StringType.ANY).id(), "outcome"));
            return new SubFlowNode(id, name, outside(income(), outputs));
        }
        var call = affordability();
        var outputs = List.of(
                new SubFlowOutput(fields.derived(fields.derivedNumber()).id(), "dti"),
                new SubFlowOutput(fields.derived(StringType.ANY).id(), "band"),
                new SubFlowOutput(fields.derived(StringType.ANY).id(), "outcome"));
        return new SubFlowNode(id, name, new SubFlowCall(call.flow(), call.hash(), call.inputs(), outputs));
    }

    /** What a shadow calls. */
    SubFlowCall beside() {
        return asksOutside() ? outside(income(), List.of()) : affordability();
    }

    private boolean asksOutside() {
        return random.nextInt(3) == 0;
    }

    private String income() {
        return expressions().expression(FieldGenerator.number("CNY", 2, "0", "100000"), 2);
    }

    private static SubFlowCall outside(String income, List<SubFlowOutput> outputs) {
        var inputs = List.of(new SubFlowInput("income", income));
        return new SubFlowCall("outside", FixtureParts.hash(PartKind.FLOW, "outside"), inputs, outputs);
    }

    private SubFlowCall affordability() {
        var income = income();
        var inputs = new ArrayList<>(
                List.of(new SubFlowInput("income", random.nextInt(4) == 0 ? income : "default(income, 5000)")));
        if (random.nextInt(4) > 0) {
            inputs.add(new SubFlowInput(
                    "debt", expressions().expression(FieldGenerator.number("CNY", 2, "0", "1000000"), 2)));
        }
        if (random.nextBoolean()) {
            inputs.add(new SubFlowInput("since", expressions().expression(new FieldType.DateType(), 1)));
        }
        return new SubFlowCall("affordability", FixtureParts.hash(PartKind.FLOW, "affordability"), inputs, List.of());
    }

    /** Calls a flow for each of the accounts. */
    LoopNode loop(String id, LocalizedText name) {
        var list = random.nextBoolean() ? "accounts" : "accounts[late < 6]";
        return new LoopNode(
                id, name, new LoopList(list, "a"), asksOutside() ? outsideForEach() : affordabilityForEach());
    }

    private SubFlowCall outsideForEach() {
        var outputs = List.of(
                new SubFlowOutput(listOf(fields.derivedNumber()), "doubled"),
                new SubFlowOutput(listOf(StringType.ANY), "outcome"));
        return outside(random.nextBoolean() ? "a.balance" : "a.balance + 100", outputs);
    }

    private String listOf(FieldType element) {
        return fields.derived(new FieldType.ListType(element)).id();
    }

    private SubFlowCall affordabilityForEach() {
        var income = random.nextInt(4) == 0 ? "a.balance" : "default(a.balance, 900) + 1000";
        var inputs = new ArrayList<>(List.of(new SubFlowInput("income", income)));
        if (random.nextInt(3) > 0) {
            inputs.add(
                    new SubFlowInput("debt", random.nextBoolean() ? "debt" : "a.balance * 0.3 + 0 * count(accounts)"));
        }
        if (random.nextBoolean()) {
            inputs.add(new SubFlowInput("since", "a.since"));
        }
        var outputs = List.of(
                new SubFlowOutput(listOf(fields.derivedNumber()), "dti"),
                new SubFlowOutput(listOf(StringType.ANY), "outcome"));
        return new SubFlowCall("affordability", FixtureParts.hash(PartKind.FLOW, "affordability"), inputs, outputs);
    }

    private ExpressionGenerator expressions() {
        return new ExpressionGenerator(fields.readable(), random);
    }
}
