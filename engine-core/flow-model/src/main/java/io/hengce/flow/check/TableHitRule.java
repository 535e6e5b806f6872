package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableOutput;
import java.util.Locale;

/** A table says nothing that its hit policy does not look at, and one that collects writes into variables that can hold what it collects. */
final class TableHitRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var table : draft.kinds().tables) {
            if (table.hit() == TableHit.COLLECT) {
                collecting(table, draft, problems);
            } else {
                unused(table, problems);
            }
            if (table.hit() != TableHit.PRIORITY && table.rows().stream().anyMatch(row -> row.priority() != 0)) {
                problems.add(Mistake.TABLE_PRIORITY_UNUSED, Place.ofNode(table.id()), table.id(), word(table.hit()));
            }
        }
    }

    private static void unused(DecisionTableNode table, Problems problems) {
        for (var output : table.outputs()) {
            if (output.collect() != Aggregation.LIST) {
                problems.add(
                        Mistake.TABLE_COLLECT_UNUSED,
                        Places.tableOutput(table.id(), output.id()),
                        output.id(),
                        word(output.collect()),
                        word(table.hit()));
            }
        }
    }

    private static void collecting(DecisionTableNode table, Draft draft, Problems problems) {
        if (table.defaults().isPresent()) {
            problems.add(Mistake.TABLE_COLLECT_DEFAULT, Place.inNode(table.id(), "default"), table.id());
        }
        for (var output : table.outputs()) {
            draft.field(output.variable())
                    .filter(field -> !holds(field.type(), output.collect()))
                    .ifPresent(field -> misfit(table, output, field, problems));
        }
    }

    private static void misfit(DecisionTableNode table, TableOutput output, Field field, Problems problems) {
        var mistake = switch (output.collect()) {
            case LIST -> Mistake.TABLE_COLLECT_LIST;
            case SUM -> Mistake.TABLE_COLLECT_SUM;
            case COUNT -> Mistake.TABLE_COLLECT_COUNT;
            case MIN, MAX -> Mistake.TABLE_COLLECT_EXTREME;
        };
        problems.add(
                mistake,
                Places.tableOutput(table.id(), output.id()),
                field.id(),
                field.type().word(),
                word(output.collect()));
    }

    private static boolean holds(FieldType type, Aggregation aggregation) {
        return switch (aggregation) {
            case LIST -> type instanceof ListType;
            case SUM -> type instanceof NumberType;
            case COUNT ->
                type instanceof NumberType number
                        && number.unit().isEmpty()
                        && number.scale().orElse(0) == 0;
            case MIN, MAX ->
                type instanceof NumberType
                        || type instanceof FieldType.DateType
                        || type instanceof FieldType.DateTimeType;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
