package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** Why a condition held or did not: its parts as they were asked, from left to right, down to the tests with the values they saw. */
public sealed interface Why {

    /** The part as it is written. */
    String text();

    Answer answer();

    /** The {@code ENGINE_*} code of the fault that it ended in; empty unless the answer is {@link Answer#FAULT}. */
    String fault();

    <R> R accept(Cases<R> cases);

    /**
     * A test that is not taken apart: a comparison, a membership, a function, a boolean field.
     *
     * @param values what it saw: each field and parameter it names, each side that is computed, by its text, and of {@code some} and {@code every} the element that settles it, by its variable; empty where it was not reached
     */
    record Test(String text, Answer answer, String fault, Map<String, Value> values) implements Why {
        public Test {
            values = NamedValues.copyOf(values);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.test(this);
        }
    }

    /** {@code and}: all parts must hold. */
    record All(String text, Answer answer, List<Why> parts) implements Why {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String fault() {
            return faultOf(parts);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** {@code or}: one part must hold. */
    record Any(String text, Answer answer, List<Why> parts) implements Why {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String fault() {
            return faultOf(parts);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** {@code not(…)}. */
    record Not(String text, Answer answer, Why part) implements Why {
        @Override
        public String fault() {
            return part.fault();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * {@code if … then … else …}.
     *
     * @param parts the condition, then, else
     */
    record Choice(String text, Answer answer, List<Why> parts) implements Why {
        public Choice {
            parts = List.copyOf(parts);
        }

        @Override
        public String fault() {
            return faultOf(parts);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    private static String faultOf(List<Why> parts) {
        return parts.stream()
                .map(Why::fault)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The visitor. */
    interface Cases<R> {
        R test(Test test);

        R all(All all);

        R any(Any any);

        R not(Not not);

        R choice(Choice choice);
    }
}
