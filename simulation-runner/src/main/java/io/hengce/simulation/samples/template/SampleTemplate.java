package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.DateTimeType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sample set of a dictionary asks for.
 *
 * @param columns the id and the time of an application, then every request field that is no list
 * @param lists the request fields that are lists
 */
public record SampleTemplate(List<Field> columns, List<Field> lists) {

    private static final String ID = "application_id";

    static final Field APPLICATION_ID =
            system(ID, new LocalizedText("申请编号", "Application id"), StringType.ANY, Value.of("A-0001"));

    static final Field DECISION_TIME = system(
            "decision_time",
            new LocalizedText("决策时间", "Decision time"),
            new DateTimeType(),
            new Value.DateTimeValue(OffsetDateTime.parse("2026-01-15T09:00:00+08:00")));

    public SampleTemplate {
        columns = List.copyOf(columns);
        lists = List.copyOf(lists);
    }

    public static SampleTemplate of(Dictionary dictionary) {
        var columns = new ArrayList<>(List.of(APPLICATION_ID, DECISION_TIME));
        var lists = new ArrayList<Field>();
        dictionary.of(Origin.REQUEST).forEach(field -> (isList(field.type()) ? lists : columns).add(field));
        return new SampleTemplate(columns, lists);
    }

    /** The columns of a list's sheet: the id of the application, then the members of its elements; a list of single values has one column of its own name. */
    static List<Field> members(Field list) {
        var members = new ArrayList<>(List.of(APPLICATION_ID));
        if (element(list) instanceof RecordType record) {
            members.addAll(record.members());
        } else {
            members.add(new Field(list.id(), list.path(), list.label(), element(list), FieldUse.OPTIONAL_REQUEST));
        }
        return members;
    }

    /** The rows of a list's sheet for the example, each the values of its columns. */
    static List<List<Value>> elements(Field list) {
        var members = members(list);
        var rows = new ArrayList<List<Value>>();
        if (list.use().example() instanceof Value.ListValue given
                && !given.elements().isEmpty()) {
            given.elements().forEach(element -> rows.add(row(members, element)));
        } else {
            rows.add(members.stream().map(ExampleValues::of).toList());
        }
        return rows;
    }

    private static List<Value> row(List<Field> members, Value element) {
        var id = APPLICATION_ID.use().example();
        return members.stream()
                .map(member -> {
                    if (member.equals(APPLICATION_ID)) {
                        return id;
                    }
                    return element instanceof Value.RecordValue record ? record.member(member.id()) : element;
                })
                .toList();
    }

    private static FieldType element(Field list) {
        return ((ListType) list.type()).element();
    }

    private static boolean isList(FieldType type) {
        return type instanceof ListType;
    }

    private static Field system(String id, LocalizedText label, FieldType type, Value example) {
        var required = id.equals(ID);
        var use = new FieldUse(Origin.REQUEST, required, false, List.of(), Sensitivity.NONE, example);
        return new Field(id, id, label, type, use);
    }

    /** The values of the one example by field id. */
    Map<String, Value> example() {
        var values = new LinkedHashMap<String, Value>();
        columns.forEach(field -> values.put(field.id(), ExampleValues.of(field)));
        return values;
    }
}
