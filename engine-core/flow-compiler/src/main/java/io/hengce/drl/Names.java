package io.hengce.drl;

import io.hengce.flow.value.Value;

/** What names stand for while a term is evaluated. */
interface Names {

    /** For terms that read nothing. */
    Names NONE = new Names() {
        @Override
        public Value value(String name) {
            throw new IllegalArgumentException("nothing can be read here: " + name);
        }

        @Override
        public void step(int count) {
            throw new IllegalArgumentException("nothing can be looked at here");
        }
    };

    /** Missing where nothing has the name. */
    Value value(String name);

    /** Counts elements of lists that are looked at. */
    void step(int count);

    /** The same names, and one more that may hide another. */
    default Names with(String added, Value value) {
        var outer = this;
        return new Names() {
            @Override
            public Value value(String name) {
                return name.equals(added) ? value : outer.value(name);
            }

            @Override
            public void step(int count) {
                outer.step(count);
            }
        };
    }
}
