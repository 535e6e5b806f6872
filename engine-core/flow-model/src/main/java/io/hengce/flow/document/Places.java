package io.hengce.flow.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.ListType;
import java.util.Optional;

/** The place of every expression and cell of a document: one name from the drawing to the compiled rule. */
public final class Places {

    private static final String ROWS = "rows/";
    private static final String WHEN = "/when/";

    private Places() {}

    public static Place field(String field) {
        return Place.inDocument("dictionary/" + field);
    }

    /** A member of the record that a field is, or is a list of: where the document has it. */
    public static Place member(Field field, String member) {
        var record = field.type() instanceof ListType ? "/element/fields/" : "/fields/";
        return Place.inDocument("dictionary/" + field.id() + record + member);
    }

    public static Place parameter(String parameter) {
        return Place.inDocument("parameters/" + parameter);
    }

    public static Place reason(String code) {
        return Place.inDocument("reasons/" + code);
    }

    public static Place edge(String edge) {
        return Place.inDocument("edges/" + edge);
    }

    public static Place assignment(String node, String variable) {
        return Place.inNode(node, "assignments/" + variable);
    }

    /** What is sent at a path of a request. */
    public static Place sourceInput(String node, String path) {
        return Place.inNode(node, "request/" + path);
    }

    /** What is taken from an answer for a variable. */
    public static Place sourceOutput(String node, String variable) {
        return Place.inNode(node, "response/" + variable);
    }

    public static Place sourceDefault(String node, String variable) {
        return Place.inNode(node, "defaults/" + variable);
    }

    public static Place rule(String node, String rule) {
        return Place.inNode(node, "rules/" + rule);
    }

    public static Place ruleWhen(String node, String rule) {
        return Place.inNode(node, "rules/" + rule + "/when");
    }

    /** The action's expression (of set and add points), or the action itself; 0-based. */
    public static Place ruleAction(String node, String rule, int action) {
        return Place.inNode(node, "rules/" + rule + "/actions/" + action);
    }

    public static Place matchKey(String node, String column) {
        return Place.inNode(node, "keys/" + column);
    }

    public static Place matchValue(String node, String variable) {
        return Place.inNode(node, "values/" + variable);
    }

    public static Place modelInput(String node, String field) {
        return Place.inNode(node, "inputs/" + field);
    }

    public static Place modelOutput(String node, String variable) {
        return Place.inNode(node, "outputs/" + variable);
    }

    public static Place tableInput(String node, String input) {
        return Place.inNode(node, "inputs/" + input);
    }

    public static Place tableOutput(String node, String output) {
        return Place.inNode(node, "outputs/" + output);
    }

    public static Place row(String node, String row) {
        return Place.inNode(node, ROWS + row);
    }

    /** The input cell of a row; 0-based column. */
    public static Place rowWhen(String node, String row, int column) {
        return Place.inNode(node, ROWS + row + WHEN + column);
    }

    /** Which row and input a place made so is of. */
    public record RowInput(String row, int column) {}

    /** The row and the input that a place is the cell of, where it is one. */
    public static Optional<RowInput> rowWhen(Place place) {
        var path = place.path();
        var end = path.lastIndexOf(WHEN);
        return path.startsWith(ROWS) && end > ROWS.length()
                ? Optional.of(new RowInput(
                        path.substring(ROWS.length(), end), Integer.parseInt(path.substring(end + WHEN.length()))))
                : Optional.empty();
    }

    /** The output cell of a row; 0-based column. */
    public static Place rowThen(String node, String row, int column) {
        return Place.inNode(node, ROWS + row + "/then/" + column);
    }

    /** The default row's output cell; 0-based column. */
    public static Place tableDefault(String node, int column) {
        return Place.inNode(node, "default/" + column);
    }

    public static Place characteristic(String node, String characteristic) {
        return Place.inNode(node, "characteristics/" + characteristic);
    }

    public static Place bin(String node, String characteristic, String bin) {
        return Place.inNode(node, "characteristics/" + characteristic + "/bins/" + bin);
    }

    public static Place port(String node, String port) {
        return Place.inNode(node, "ports/" + port);
    }

    public static Place group(String node, String group) {
        return Place.inNode(node, "groups/" + group);
    }

    public static Place shadow(String node, String shadow) {
        return Place.inNode(node, "shadows/" + shadow);
    }

    public static Place question(String node, String question) {
        return Place.inNode(node, "questions/" + question);
    }

    public static Place limit(String node) {
        return Place.inNode(node, "limit");
    }

    public static Place limitPart(String node, String part) {
        return Place.inNode(node, "limit/of/" + part);
    }

    /** Floor, cap or least. */
    public static Place limitBound(String node, String bound) {
        return Place.inNode(node, "limit/" + bound);
    }

    public static Place pricing(String node) {
        return Place.inNode(node, "pricing");
    }

    public static Place pricingBase(String node) {
        return Place.inNode(node, "pricing/base");
    }

    public static Place adjustment(String node, String adjustment) {
        return Place.inNode(node, "pricing/adjustments/" + adjustment);
    }

    public static Place adjustmentWhen(String node, String adjustment) {
        return Place.inNode(node, "pricing/adjustments/" + adjustment + "/when");
    }

    public static Place adjustmentAdd(String node, String adjustment) {
        return Place.inNode(node, "pricing/adjustments/" + adjustment + "/add");
    }

    /** Floor or cap. */
    public static Place pricingBound(String node, String bound) {
        return Place.inNode(node, "pricing/" + bound);
    }
}
