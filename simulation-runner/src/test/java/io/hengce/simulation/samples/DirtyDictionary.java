package io.hengce.simulation.samples;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.BooleanType;
import io.hengce.flow.dictionary.FieldType.DateTimeType;
import io.hengce.flow.dictionary.FieldType.DateType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A field of each type, for tests of dirty files. */
final class DirtyDictionary {

    private static final List<Field> ACCOUNT =
            List.of(field("kind", "种类", StringType.ANY, true), field("balance", "余额", number("CNY", 2), false));

    static final Dictionary FIELDS = new Dictionary(List.of(
            field("age", "年龄", number("", 0), true),
            field("income", "月收入", number("CNY", 2), false),
            field("rate", "利率", number("%", 4), false),
            field("share", "占比", number("", 4), false),
            field("home", "住房", new StringType(List.of(code("owner"), code("rent"))), false),
            field("since", "入职日期", new DateType(), false),
            field("told", "告知时间", new DateTimeType(), false),
            field("staff", "员工", new BooleanType(), false),
            field("note", "备注", StringType.ANY, false),
            field("id_number", "证件", StringType.ANY, false),
            field("paper", "证件", StringType.ANY, false),
            field("accounts", "账户", new ListType(new RecordType(ACCOUNT)), false),
            field("counts", "次数", new ListType(number("", 0)), false)));

    private DirtyDictionary() {}

    private static Field field(String id, String label, FieldType type, boolean required) {
        var use = new FieldUse(Origin.REQUEST, required, false, List.of("NA"), Sensitivity.NONE, Value.Missing.MISSING);
        return new Field(id, id, new LocalizedText(label, ""), type, use);
    }

    private static NumberType number(String unit, int scale) {
        var most = Optional.of(new BigDecimal("1E30"));
        return new NumberType(unit, OptionalInt.of(scale), RoundingMode.HALF_UP, Optional.of(BigDecimal.ZERO), most);
    }

    private static DomainValue code(String code) {
        return new DomainValue(code, new LocalizedText(code, code));
    }
}
