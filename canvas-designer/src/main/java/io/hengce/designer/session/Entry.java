package io.hengce.designer.session;

import io.hengce.designer.document.Fields;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a flow that is no node, which the inspector can show: a field, a parameter, a reason. */
public sealed interface Entry {

    String id();

    <R> R accept(Cases<R> cases);

    /** A field of the data dictionary, or a member of one by its address. */
    record OfField(String id) implements Entry {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.field(id);
        }
    }

    /** A named constant. */
    record OfParameter(String id) implements Entry {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.parameter(id);
        }
    }

    /** A reason of the catalogue, by its code. */
    record OfReason(String id) implements Entry {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.reason(id);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R field(String id);

        R parameter(String id);

        R reason(String code);
    }

    /** The entry at a place of the dictionary, the parameters or the catalogue; what is wrong in a member is of its field. */
    static Optional<Entry> at(Place place) {
        var steps = place.path().split("/");
        if (place.node().isPresent() || steps.length < 2) {
            return Optional.empty();
        }
        return switch (steps[0]) {
            case "dictionary" -> Optional.of(new OfField(steps[1]));
            case "parameters" -> Optional.of(new OfParameter(steps[1]));
            case "reasons" -> Optional.of(new OfReason(steps[1]));
            default -> Optional.empty();
        };
    }

    /** All entries of the kind that this one is of, in document order. */
    default List<Entry> siblings(FlowDocument document) {
        return accept(new Siblings(document));
    }

    /** The same entry after a change: where it got another name it is known by its place among the others. */
    default Optional<Entry> after(FlowDocument before, FlowDocument now) {
        var old = siblings(before);
        var all = siblings(now);
        if (all.contains(this)) {
            return Optional.of(this);
        }
        return old.size() == all.size() && old.contains(this)
                ? Optional.of(all.get(old.indexOf(this)))
                : Optional.empty();
    }

    /** Lists the entries of a kind. */
    record Siblings(FlowDocument document) implements Cases<List<Entry>> {
        @Override
        public List<Entry> field(String id) {
            return Fields.owner(id)
                    .map(owner -> members(owner).map(member -> Fields.address(owner, member.id())))
                    .orElseGet(() -> document.dictionary().fields().stream().map(Field::id))
                    .<Entry>map(OfField::new)
                    .toList();
        }

        private Stream<Field> members(String owner) {
            return document.dictionary().field(owner).stream().flatMap(field -> Fields.members(field).stream());
        }

        @Override
        public List<Entry> parameter(String id) {
            return document.parameters().stream()
                    .map(Parameter::id)
                    .<Entry>map(OfParameter::new)
                    .toList();
        }

        @Override
        public List<Entry> reason(String code) {
            return document.reasons().stream()
                    .map(Reason::code)
                    .<Entry>map(OfReason::new)
                    .toList();
        }
    }
}
