package io.hengce.simulation.samples.cells;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One cell of a table, as its file means it. */
public sealed interface Cell {

    /** A cell with nothing in it. */
    Cell EMPTY = new TextCell("");

    /** The cell for people. */
    String shown();

    <R> R accept(Cases<R> cases);

    default boolean isBlank() {
        return shown().isBlank();
    }

    /** A text; every cell of a text file is one. */
    record TextCell(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A number of a spreadsheet; one that is shown as 55% is 0.55. */
    record NumberCell(BigDecimal number) implements Cell {
        @Override
        public String shown() {
            return number.toPlainString();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /** A day, or a day with a time, without any offset: a number of a spreadsheet that is shown as a date. */
    record DateCell(LocalDateTime time) implements Cell {

        public boolean isDay() {
            return time.toLocalTime().equals(LocalTime.MIDNIGHT);
        }

        @Override
        public String shown() {
            return isDay() ? time.toLocalDate().toString() : time.toString();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.date(this);
        }
    }

    /** A truth value of a spreadsheet. */
    record BooleanCell(boolean truth) implements Cell {
        @Override
        public String shown() {
            return truth ? "TRUE" : "FALSE";
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.truth(this);
        }
    }

    /**
     * A cell that no field takes.
     *
     * @param code why, e.g. {@code SAMPLE_FORMULA}
     */
    record RefusedCell(String code, String shown) implements Cell {
        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R text(TextCell cell);

        R number(NumberCell cell);

        R date(DateCell cell);

        R truth(BooleanCell cell);

        R refused(RefusedCell cell);
    }
}
