package io.hengce.flow.pmml;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws hand-shaped random models as PMML text. One per model. */
final class RandomPmml {

    private static final String[] OPERATORS = {
        "equal", "notEqual", "lessThan", "lessOrEqual", "greaterThan", "greaterOrEqual"
    };
    private static final String SCHEMA =
            "<MiningSchema><MiningField name='x'/><MiningField name='z'/><MiningField name='color'/><MiningField name='flag'/></MiningSchema>";

    private final Random random;
    private int ids;

    RandomPmml(Random random) {
        this.random = random;
    }

    String document() {
        return random.nextBoolean()
                ? Pmml.document(number(2))
                : Pmml.document("<DataField name='y' optype='categorical' dataType='string'/>", choice(2));
    }

    private String number(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 3)) {
            case 0 ->
                "<RegressionModel functionName='regression' normalizationMethod='" + one("none", "logit") + "'>"
                        + SCHEMA + table("") + "</RegressionModel>";
            case 1 ->
                "<Scorecard functionName='regression' useReasonCodes='false' initialScore='" + constant() + "'>"
                        + SCHEMA + "<Characteristics>" + many(1, 3, this::characteristic)
                        + "</Characteristics></Scorecard>";
            case 2 -> tree("regression", this::constant);
            default -> ensemble("regression", one("sum", "average", "max", "selectFirst"), () -> number(depth - 1));
        };
    }

    private String choice(int depth) {
        return switch (random.nextInt(depth > 0 ? 3 : 2)) {
            case 0 ->
                "<RegressionModel functionName='classification' normalizationMethod='softmax'>" + SCHEMA
                        + table("targetCategory='a'") + table("targetCategory='b'") + table("targetCategory='c'")
                        + "</RegressionModel>";
            case 1 -> tree("classification", () -> one("a", "b", "c"));
            default -> ensemble("classification", one("majorityVote", "selectFirst"), () -> choice(depth - 1));
        };
    }

    private String ensemble(String function, String method, Supplier<String> member) {
        return "<MiningModel functionName='" + function + "'>" + SCHEMA + "<Segmentation multipleModelMethod='" + method
                + "'>"
                + many(
                        1,
                        4,
                        () -> "<Segment>" + (random.nextBoolean() ? "<True/>" : predicate(1)) + member.get()
                                + "</Segment>")
                + "</Segmentation></MiningModel>";
    }

    private String table(String target) {
        return "<RegressionTable intercept='" + constant() + "' " + target + ">"
                + many(
                        0,
                        3,
                        () -> "<NumericPredictor name='" + one("x", "z") + "' exponent='" + (1 + random.nextInt(3))
                                + "' coefficient='" + constant() + "'/>")
                + many(
                        0,
                        3,
                        () -> "<CategoricalPredictor name='color' value='" + color() + "' coefficient='" + constant()
                                + "'/>")
                + "</RegressionTable>";
    }

    private String characteristic() {
        return "<Characteristic>"
                + many(1, 3, () -> "<Attribute partialScore='" + constant() + "'>" + predicate(2) + "</Attribute>")
                + (random.nextBoolean() ? "<Attribute partialScore='1'><True/></Attribute>" : "") + "</Characteristic>";
    }

    private String tree(String function, Supplier<String> score) {
        return "<TreeModel functionName='" + function + "' missingValueStrategy='"
                + one("none", "lastPrediction", "nullPrediction", "defaultChild") + "' noTrueChildStrategy='"
                + one("returnNullPrediction", "returnLastPrediction") + "'>" + SCHEMA + node("<True/>", score, 3)
                + "</TreeModel>";
    }

    private String node(String predicate, Supplier<String> score, int depth) {
        var id = ids++;
        var count = depth == 0 ? 0 : random.nextInt(4);
        var children = many(count, count, () -> node(predicate(2), score, depth - 1));
        var first = ids;
        var answer = random.nextInt(8) > 0 || count == 0 ? "score='" + score.get() + "' " : "";
        // The default child is the last one, whose own children have the ids before the next free one.
        return count == 0
                ? "<Node id='n" + id + "' " + answer + ">" + predicate + "</Node>"
                : "<Node id='n" + id + "' " + answer + "defaultChild='d" + first + "'>" + predicate + children
                        + "<Node id='d" + first + "' score='" + score.get() + "'>" + predicate(1) + "</Node></Node>";
    }

    private String predicate(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 5)) {
            case 0 ->
                "<SimplePredicate field='" + one("x", "z") + "' operator='" + one(OPERATORS) + "' value='" + constant()
                        + "'/>";
            case 1 ->
                "<SimplePredicate field='color' operator='" + one("equal", "notEqual") + "' value='" + color() + "'/>";
            case 2 -> "<SimplePredicate field='flag' operator='equal' value='" + one("true", "false") + "'/>";
            case 3 ->
                "<SimplePredicate field='" + one("x", "z", "color") + "' operator='" + one("isMissing", "isNotMissing")
                        + "'/>";
            case 4 ->
                "<SimpleSetPredicate field='color' booleanOperator='" + one("isIn", "isNotIn")
                        + "'><Array type='string'>" + color() + " " + color() + "</Array></SimpleSetPredicate>";
            default ->
                "<CompoundPredicate booleanOperator='" + one("and", "or", "xor", "surrogate") + "'>"
                        + many(2, 3, () -> predicate(depth - 1)) + "</CompoundPredicate>";
        };
    }

    private String many(int least, int most, Supplier<String> part) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(number -> part.get())
                .collect(Collectors.joining());
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String color() {
        return one("red", "blue", "green");
    }

    private String constant() {
        return one("0", "1", "-1", "2.5", "-3.25", "10", "0.1");
    }
}
