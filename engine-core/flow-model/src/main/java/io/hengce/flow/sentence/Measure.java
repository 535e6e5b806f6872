package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import java.util.List;
import java.util.Optional;

/**
 * What the values of an expression are, as far as it decides how they are said.
 *
 * @param ofAge whether years are somebody's age, which Chinese counts in a word of its own
 */
record Measure(FieldType type, boolean ofAge) {

    static Measure of(FieldType type) {
        return new Measure(type, false);
    }

    /** The measure of a list's elements; of anything else its own. */
    Measure element() {
        return type instanceof ListType list ? new Measure(list.element(), ofAge) : this;
    }

    /** The members of the record that it is, or of the records in the list that it is. */
    List<Field> members() {
        return element().type instanceof RecordType record ? record.members() : List.of();
    }

    /** The measure of a member of the record, or the list of it over a list of records. */
    Optional<Measure> member(String id) {
        return members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(Names::measure)
                .map(found -> type instanceof ListType ? new Measure(new ListType(found.type), found.ofAge) : found);
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

            @Override
            public Boolean list(ListType list) {
                return Measure.of(list.element()).tellsHow();
            }

            @Override
            public Boolean record(RecordType record) {
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

            @Override
            public String list(ListType list) {
                return "text.";
            }

            @Override
            public String record(RecordType record) {
                return "text.";
            }
        });
    }
}
