package io.hengce.flow.check;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a value is one that a field of a type could hold: the kind, and for numbers scale and range, for strings the closed domain. */
final class TypeFit implements FieldType.Cases<Predicate<Value>> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    static boolean fits(FieldType type, Value value) {
        return type.accept(new TypeFit()).test(value);
    }

    @Override
    public Predicate<Value> number(FieldType.NumberType type) {
        return value -> value.accept(new No() {
            @Override
            public Boolean number(BigDecimal number) {
                return number.stripTrailingZeros().scale() <= type.scale().orElse(Integer.MAX_VALUE)
                        && type.min().map(min -> min.compareTo(number) <= 0).orElse(true)
                        && type.max().map(max -> max.compareTo(number) >= 0).orElse(true);
            }
        });
    }

    @Override
    public Predicate<Value> string(FieldType.StringType type) {
        return value -> value.accept(new No() {
            @Override
            public Boolean text(String text) {
                return type.domain().isEmpty()
                        || type.domain().stream().anyMatch(coded -> coded.code().equals(text));
            }
        });
    }

    @Override
    public Predicate<Value> truth() {
        return value -> value.accept(new No() {
            @Override
            public Boolean truth(boolean truth) {
                return true;
            }
        });
    }

    @Override
    public Predicate<Value> date() {
        return value -> value.accept(new No() {
            @Override
            public Boolean date(LocalDate date) {
                return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            }
        });
    }

    @Override
    public Predicate<Value> dateTime() {
        return value -> value.accept(new No() {
            @Override
            public Boolean dateTime(OffsetDateTime time) {
                return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
            }
        });
    }

    @Override
    public Predicate<Value> list(FieldType.ListType type) {
        var element = type.element().accept(this);
        return value -> value.accept(new No() {
            @Override
            public Boolean list(List<Value> elements) {
                return elements.size() <= FieldType.ListType.LIMIT
                        && elements.stream().allMatch(each -> each.isMissing() || element.test(each));
            }
        });
    }

    @Override
    public Predicate<Value> record(FieldType.RecordType type) {
        return value -> value.accept(new No() {
            @Override
            public Boolean record(Map<String, Value> members) {
                return members.entrySet().stream()
                        .allMatch(member -> type.member(member.getKey())
                                .filter(known -> fits(known.type(), member.getValue()))
                                .isPresent());
            }
        });
    }

    /** A value of another kind does not fit. */
    private static class No implements Value.Cases<Boolean> {
        @Override
        public Boolean missing() {
            return false;
        }

        @Override
        public Boolean number(BigDecimal number) {
            return false;
        }

        @Override
        public Boolean text(String text) {
            return false;
        }

        @Override
        public Boolean truth(boolean truth) {
            return false;
        }

        @Override
        public Boolean date(LocalDate date) {
            return false;
        }

        @Override
        public Boolean dateTime(OffsetDateTime time) {
            return false;
        }

        @Override
        public Boolean list(List<Value> elements) {
            return false;
        }

        @Override
        public Boolean record(Map<String, Value> members) {
            return false;
        }
    }
}
