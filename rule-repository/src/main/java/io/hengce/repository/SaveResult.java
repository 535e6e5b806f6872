package io.hengce.repository;

/** What a save came to. */
public sealed interface SaveResult {

    <R> R accept(Cases<R> cases);

    /** A new revision stands, durably. */
    record Saved(Revision revision) implements SaveResult {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.saved(revision);
        }
    }

    /** The latest revision is this very document already: nothing was written. A save may be repeated without harm. */
    record Unchanged(Revision revision) implements SaveResult {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.unchanged(revision);
        }
    }

    /**
     * Somebody saved in between; nothing was written.
     *
     * @param latest the revision that stands now; 0 when the flow has none
     */
    record Stale(int latest) implements SaveResult {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.stale(latest);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R saved(Revision revision);

        R unchanged(Revision revision);

        R stale(int latest);
    }
}
