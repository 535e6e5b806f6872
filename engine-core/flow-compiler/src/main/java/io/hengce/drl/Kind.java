package io.hengce.drl;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a variable holds. */
public class Kind {

    private final FieldType type;

    private Kind(FieldType type) {
        this.type = type;
    }

    FieldType type() {
        return type;
    }

    /** @param rounding a {@link RoundingMode} */
    public static Numbers numbers(int decimals, String rounding) {
        return new Numbers(new NumberType(
                "", OptionalInt.of(decimals), RoundingMode.valueOf(rounding), Optional.empty(), Optional.empty()));
    }

    /** Any strings, or none but the codes. */
    public static Kind texts(Term... codes) {
        return new Kind(new FieldType.StringType(Arrays.stream(codes)
                .map(code -> new DomainValue(code.in(Names.NONE).toString(), LocalizedText.EMPTY))
                .toList()));
    }

    public static Kind truths() {
        return new Kind(new FieldType.BooleanType());
    }

    public static Kind dates() {
        return new Kind(new FieldType.DateType());
    }

    public static Kind times() {
        return new Kind(new FieldType.DateTimeType());
    }

    public static Kind listOf(Kind element) {
        return new Kind(new FieldType.ListType(element.type));
    }

    public static Records records() {
        return new Records(List.of());
    }

    /** Numbers, and the bounds that they must keep: what is outside is {@code ENGINE_RANGE}. */
    public static final class Numbers extends Kind {

        private final NumberType type;

        private Numbers(NumberType type) {
            super(type);
            this.type = type;
        }

        public Numbers atLeast(String digits) {
            var least = Optional.of(new BigDecimal(digits));
            return new Numbers(new NumberType(type.unit(), type.scale(), type.rounding(), least, type.max()));
        }

        public Numbers atMost(String digits) {
            var most = Optional.of(new BigDecimal(digits));
            return new Numbers(new NumberType(type.unit(), type.scale(), type.rounding(), type.min(), most));
        }
    }

    /** Records with these members and no others. */
    public static final class Records extends Kind {

        private final List<Field> members;

        private Records(List<Field> members) {
            super(new FieldType.RecordType(members));
            this.members = members;
        }

        public Records with(String member, Kind kind) {
            var all = new ArrayList<>(members);
            all.add(new Field(member, member, LocalizedText.EMPTY, kind.type(), FieldUse.OPTIONAL_REQUEST));
            return new Records(all);
        }
    }
}
