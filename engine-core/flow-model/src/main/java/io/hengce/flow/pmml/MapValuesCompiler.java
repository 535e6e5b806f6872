package io.hengce.flow.pmml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dmg.pmml.MapValues;
import org.dmg.pmml.Row;
import org.w3c.dom.Element;

/** Compiles a table that maps values of fields to a value. One per expression. */
final class MapValuesCompiler {

    private final Scope scope;

    MapValuesCompiler(Scope scope) {
        this.scope = scope;
    }

    Term compile(MapValues map, FieldKind wanted) {
        var terms = new TermCompiler(scope);
        var where = Findings.where(map);
        var columns = map.getFieldColumnPairs().stream()
                .map(pair -> scope.column(pair.requireField(), where))
                .toList();
        var table = new HashMap<List<Double>, Double>();
        for (var row : map.requireInlineTable().getRows()) {
            var cells = cells(row);
            var key = map.getFieldColumnPairs().stream()
                    .map(pair -> cells.getOrDefault(pair.requireColumn(), ""))
                    .toList();
            var output = cells.getOrDefault(map.requireOutputColumn(), "");
            table.putIfAbsent(key(columns, key, where), scope.draft().literal(output, wanted, where));
        }
        var missing = terms.literal(map.getMapMissingTo(), wanted, map).orElse(Double.NaN);
        var otherwise = terms.literal(map.getDefaultValue(), wanted, map).orElse(Double.NaN);
        var slots = columns.stream().mapToInt(Column::slot).toArray();
        return values -> look(values, slots, table, new double[] {missing, otherwise});
    }

    private List<Double> key(List<Column> columns, List<String> texts, String where) {
        var key = new Double[columns.size()];
        for (var number = 0; number < key.length; number++) {
            key[number] =
                    scope.draft().literal(texts.get(number), columns.get(number).kind(), where);
        }
        return List.of(key);
    }

    private static double look(double[] values, int[] slots, Map<List<Double>, Double> table, double[] fallbacks) {
        var key = new Double[slots.length];
        for (var number = 0; number < slots.length; number++) {
            var value = values[slots[number]];
            if (Double.isNaN(value)) {
                return fallbacks[0];
            }
            key[number] = value + 0.0;
        }
        return table.getOrDefault(Arrays.asList(key), fallbacks[1]);
    }

    private static Map<String, String> cells(Row row) {
        var cells = new HashMap<String, String>();
        for (var content : row.getContent()) {
            if (content instanceof Element cell) {
                cells.put(cell.getLocalName(), cell.getTextContent());
            }
        }
        return cells;
    }
}
