package io.hengce.compile.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule to be written.
 *
 * @param conditions besides the node, all of which must hold
 * @param actions statements without their semicolon
 */
record DrlRule(
        String name, Fact fact, String node, List<String> attributes, List<String> conditions, List<String> actions) {

    DrlRule {
        attributes = List.copyOf(attributes);
        conditions = List.copyOf(conditions);
        actions = List.copyOf(actions);
    }

    /** What a rule matches. */
    enum Fact {
        VISIT("$visit", "Visit"),
        TABLE("$table", "Table"),
        CROSS("$cross", "Cross"),
        CARD("$card", "Card"),
        TERMS("$terms", "Terms");

        private final String variable;
        private final String type;

        Fact(String variable, String type) {
            this.variable = variable;
            this.type = type;
        }

        String variable() {
            return variable;
        }

        String type() {
            return type;
        }

        /** A call on the fact. */
        String does(String function, String... arguments) {
            return variable + "." + DrlText.function(function, arguments);
        }

        String does(String function, List<String> arguments) {
            return variable + "." + DrlText.function(function, arguments);
        }
    }

    /** The rule of a whole node. */
    static DrlRule of(String node, Fact fact) {
        return new DrlRule(node, fact, node, List.of(), List.of(), List.of());
    }

    /** The rule of a part of a node. */
    static DrlRule of(String node, Fact fact, String part) {
        return new DrlRule(node + part, fact, node, List.of(), List.of(), List.of());
    }

    DrlRule salience(int salience) {
        return attribute("salience " + salience);
    }

    DrlRule attribute(String attribute) {
        return new DrlRule(name, fact, node, and(attributes, attribute), conditions, actions);
    }

    /** Of all rules of the node that have this, only the first fires. */
    DrlRule firstOnly() {
        return attribute("activation-group " + DrlText.quoted(node));
    }

    DrlRule when(String condition) {
        return new DrlRule(name, fact, node, attributes, and(conditions, condition), actions);
    }

    DrlRule then(String action) {
        return new DrlRule(name, fact, node, attributes, conditions, and(actions, action));
    }

    /** Goes on by inserting a fact. */
    DrlRule thenInsert(String made) {
        return then(DrlText.function("insert", made));
    }

    private static List<String> and(List<String> many, String one) {
        var all = new ArrayList<>(many);
        all.add(one);
        return all;
    }
}
