package io.hengce.flow.diff;

import io.hengce.flow.document.RuleAction;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** What something of a document says, as it is written there; a sentence is made of it when it is read. */
public sealed interface Saying {

    Saying NOTHING = new Plain(LocalizedText.EMPTY);

    <R> R accept(Cases<R> cases);

    /** As it stands in the document. */
    String written();

    /** Whether it says as much as a text. */
    default boolean says(String text) {
        return written().equals(text);
    }

    default boolean isEmpty() {
        return written().isEmpty();
    }

    /** A text that is what it is. */
    record Plain(LocalizedText text) implements Saying {

        static Plain of(String text) {
            return new Plain(new LocalizedText(text, text));
        }

        @Override
        public String written() {
            return text.zh();
        }

        @Override
        public boolean says(String other) {
            return text.zh().equals(other) || text.en().equals(other);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.plain(this);
        }
    }

    /** An expression that holds or does not. */
    record Condition(String written) implements Saying {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.condition(this);
        }
    }

    /**
     * An expression that gives a value.
     *
     * @param variable what it is written to; empty: nothing that is known here
     */
    record Worth(String variable, String written) implements Saying {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.worth(this);
        }
    }

    /**
     * A cell that asks something of an input.
     *
     * @param input the expression that is asked
     */
    record Asked(String input, String written) implements Saying {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    /** The id of a field or parameter. */
    record Named(String written) implements Saying {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /** What a rule does. */
    record Deeds(List<RuleAction> actions) implements Saying {

        public Deeds {
            actions = List.copyOf(actions);
        }

        @Override
        public String written() {
            return actions.stream().map(action -> action.accept(WRITTEN)).collect(Collectors.joining("; "));
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.deeds(this);
        }

        private static final RuleAction.Cases<String> WRITTEN = new RuleAction.Cases<>() {
            @Override
            public String raise(RuleAction.Raise action) {
                return action.outcome() + " " + action.reason();
            }

            @Override
            public String setVariable(RuleAction.SetVariable action) {
                return action.variable() + " = " + action.expression();
            }

            @Override
            public String addPoints(RuleAction.AddPoints action) {
                return action.variable() + " += " + action.points();
            }
        };
    }

    /** Several that belong together. */
    record Together(List<Saying> parts) implements Saying {

        static final String BETWEEN = " · ";

        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public String written() {
            return parts.stream().map(Saying::written).collect(Collectors.joining(BETWEEN));
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.together(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R plain(Plain saying);

        R condition(Condition saying);

        R worth(Worth saying);

        R asked(Asked saying);

        R named(Named saying);

        R deeds(Deeds saying);

        R together(Together saying);
    }
}
