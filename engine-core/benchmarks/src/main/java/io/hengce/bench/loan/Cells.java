package io.hengce.bench.loan;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.function.Function;

/** Reads plain Java values out of the values of an application or a record. */
record Cells(Function<String, Value> values) {

    String text(String id) {
        return values.apply(id).toString();
    }

    int number(String id) {
        var value = values.apply(id);
        return value.isMissing() ? -1 : Integer.parseInt(value.toString());
    }

    boolean truth(String id) {
        return Boolean.parseBoolean(values.apply(id).toString());
    }

    List<Account> accounts() {
        if (!(values.apply("accounts") instanceof Value.ListValue list)) {
            throw new IllegalStateException("no list of accounts");
        }
        return list.elements().stream()
                .map(element -> (Value.RecordValue) element)
                .map(element -> new Account(new Cells(element::member)))
                .toList();
    }
}
