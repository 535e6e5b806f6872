package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names of values in an order, each once: made with the flow and shared by all its decisions. Immutable. */
public final class ValueNames {

    private final List<String> names;
    private final boolean isSorted;

    /** @param names in the order in which their values come, each once */
    public ValueNames(Collection<String> names) {
        this.names = List.copyOf(names);
        this.isSorted =
                this.names.stream().sorted(Comparator.naturalOrder()).toList().equals(this.names);
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The place of a name; -1 where it is none of these. */
    public int place(Object name) {
        return names.indexOf(name);
    }

    boolean isSorted() {
        return isSorted;
    }

    /**
     * The values by these names, in this order.
     *
     * @param values one a name; nobody else keeps the array
     */
    public Map<String, Value> of(Value... values) {
        return values.length == 0 && names.isEmpty() ? Map.of() : new NamedValues(this, values);
    }
}
