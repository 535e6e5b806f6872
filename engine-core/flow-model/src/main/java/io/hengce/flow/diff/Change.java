package io.hengce.flow.diff;

import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/** One difference between two documents. */
public sealed interface Change {

    Subject subject();

    <R> R accept(Cases<R> cases);

    default Layer layer() {
        return subject().layer();
    }

    /** The id that what it is about had before. */
    default String idBefore() {
        return subject().id();
    }

    /** Where it is seen. */
    default Place place() {
        return subject().place();
    }

    /**
     * A property of something.
     *
     * @param facet the key of its word
     * @param of what the word names besides, such as a column
     * @param says empty: there is none
     */
    record Property(String facet, Saying of, Saying says) {}

    /**
     * It is new.
     *
     * @param previous what stands before it where order matters
     * @param next what stands behind it
     * @param says the first of its properties
     */
    record Added(Subject subject, Optional<Subject> previous, Optional<Subject> next, List<Property> says)
            implements Change {
        public Added {
            says = List.copyOf(says);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.added(this);
        }
    }

    /** It is gone. */
    record Removed(Subject subject, List<Property> says) implements Change {
        public Removed {
            says = List.copyOf(says);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.removed(this);
        }
    }

    /**
     * A property of it is another.
     *
     * @param place of the property in the new document
     */
    record Changed(Subject subject, Place place, Property before, Saying after) implements Change {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.changed(this);
        }
    }

    /**
     * It stands elsewhere among its like.
     *
     * @param from its place before, from 1
     * @param previous what stands before it now; empty: it is the first
     */
    record Reordered(Subject subject, int from, Optional<Subject> previous) implements Change {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.reordered(this);
        }
    }

    /** It has another id and is the same, as is all that names it by the id. */
    record Renamed(Subject subject, String before) implements Change {
        @Override
        public String idBefore() {
            return before;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.renamed(this);
        }
    }

    /** It is drawn elsewhere, and nothing else. */
    record Placed(Subject subject) implements Change {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.placed(this);
        }

        @Override
        public Layer layer() {
            return subject.layer() == Layer.NOTES ? Layer.NOTES : Layer.DRAWING;
        }
    }

    /** Its parts are written down in another order, which means nothing. */
    record Sorted(Subject subject) implements Change {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.sorted(this);
        }

        @Override
        public Layer layer() {
            return subject.layer() == Layer.NOTES ? Layer.NOTES : Layer.DRAWING;
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R added(Added change);

        R removed(Removed change);

        R changed(Changed change);

        R reordered(Reordered change);

        R renamed(Renamed change);

        R placed(Placed change);

        R sorted(Sorted change);
    }
}
