package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/** The policies that write what one row says; of no hits the default row. */
record OneRow(Place table, Optional<OutputRow> defaults, boolean takesFirst, HitPolicy ofSome) implements HitPolicy {

    @Override
    public Written take(OutputRow only, Run run) {
        return only.written(run);
    }

    @Override
    public Taken take(List<OutputRow> hits, Run run) {
        return hits.isEmpty()
                ? new Taken(List.of(), defaults.orElseThrow(this::noRow).written(run))
                : ofSome.take(hits, run);
    }

    private NodeFault noRow() {
        return new NodeFault(NodeFault.NO_ROW, table, "no row hits and there is no default row");
    }

    /** The first; what hits after it means nothing. */
    static Taken first(List<OutputRow> hits, Run run) {
        var first = hits.size() == 1 ? hits : hits.subList(0, 1);
        return new Taken(first, first.get(0).written(run));
    }

    /** The only one; a second is an error. */
    static Taken only(List<OutputRow> hits, Run run) {
        if (hits.size() > 1) {
            var second = hits.get(1);
            var message = "rows %s and %s both hit".formatted(hits.get(0).id(), second.id());
            throw new NodeFault(NodeFault.TABLE_NOT_UNIQUE, second.place(), message);
        }
        return first(hits, run);
    }

    /** Any of them; they write the same, or it is an error. */
    static Taken agreed(List<OutputRow> hits, Run run) {
        var first = hits.get(0);
        var written = first.written(run);
        for (var other : hits.subList(1, hits.size())) {
            for (var column = 0; column < other.size(); column++) {
                var output = other.output(column);
                if (!output.written(run).equals(written.value(column))) {
                    var message = "rows %s and %s write different values of %s"
                            .formatted(first.id(), other.id(), output.target().field());
                    throw new NodeFault(NodeFault.CONFLICT, output.place(), message);
                }
            }
        }
        return new Taken(hits, written);
    }
}
