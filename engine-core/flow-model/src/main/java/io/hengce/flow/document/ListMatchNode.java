package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * Looks an application up in a list, which is a file beside the flow.
 *
 * @param purpose what the list is for; it changes no outcome, that is what rules are for
 * @param list the id of the list
 * @param hash its content hash
 * @param keys all of them must agree
 * @param variable true where a row in force has the keys, else false
 * @param values what is taken from the row that was found
 */
public record ListMatchNode(
        String id,
        LocalizedText name,
        ListPurpose purpose,
        String list,
        String hash,
        List<MatchKey> keys,
        String variable,
        List<MatchValue> values)
        implements FlowNode {

    public ListMatchNode {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    public ListMatchNode withPurpose(ListPurpose other) {
        return new ListMatchNode(id, name, other, list, hash, keys, variable, values);
    }

    /** Another list, or another content of the same. */
    public ListMatchNode withList(String other, String itsHash) {
        return new ListMatchNode(id, name, purpose, other, itsHash, keys, variable, values);
    }

    public ListMatchNode withKeys(List<MatchKey> other) {
        return new ListMatchNode(id, name, purpose, list, hash, other, variable, values);
    }

    public ListMatchNode withVariable(String other) {
        return new ListMatchNode(id, name, purpose, list, hash, keys, other, values);
    }

    public ListMatchNode withValues(List<MatchValue> other) {
        return new ListMatchNode(id, name, purpose, list, hash, keys, variable, other);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.listMatch(this);
    }
}
