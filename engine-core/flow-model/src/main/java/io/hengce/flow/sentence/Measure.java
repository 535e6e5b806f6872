package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;

/**
 * What the values of an expression are, as far as it decides how they are said.
 *
 * @param ofAge whether years are somebody's age, which Chinese counts in a word of its own
 */
record Measure(FieldType type, boolean ofAge) {

    static Measure of(FieldType type) {
        return new Measure(type, false);
    }

    /** Whether it says how a literal beside it is to be read: it has a unit or coded values. */
    boolean tellsHow() {
        return type.accept(new FieldType.Cases<Boolean>() {
            @Override
            public Boolean number(NumberType number) {
                return !number.unit().isEmpty();
            }

            @Override
            public Boolean string(StringType string) {
                return !string.domain().isEmpty();
            }

            @Override
            public Boolean truth() {
                return false;
            }

            @Override
            public Boolean date() {
                return false;
            }

            @Override
            public Boolean dateTime() {
                return false;
            }
        });
    }

    /** The prefix of the keys by which two such values are compared. */
    String comparison() {
        return type.accept(new FieldType.Cases<String>() {
            @Override
            public String number(NumberType number) {
                return number.unit().equals("count") ? "count." : "number.";
            }

            @Override
            public String string(StringType string) {
                return "text.";
            }

            @Override
            public String truth() {
                return "truth.";
            }

            @Override
            public String date() {
                return "time.";
            }

            @Override
            public String dateTime() {
                return "time.";
            }
        });
    }
}
