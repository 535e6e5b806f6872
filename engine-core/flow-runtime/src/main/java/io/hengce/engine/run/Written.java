package io.hengce.engine.run;

import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.Map;

/** Shows what a node wrote by field id, for the trace. */
final class Written {

    private Written() {}

    static Map<String, Value> byField(Map<Target, Value> values) {
        var byField = new HashMap<String, Value>();
        values.forEach((target, value) -> byField.put(target.field(), value));
        return byField;
    }
}
