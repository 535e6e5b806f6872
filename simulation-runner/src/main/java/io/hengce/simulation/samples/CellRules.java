package io.hengce.simulation.samples;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Cell.BooleanCell;
import io.hengce.simulation.samples.cells.Cell.DateCell;
import io.hengce.simulation.samples.cells.Cell.NumberCell;
import io.hengce.simulation.samples.cells.Cell.RefusedCell;
import io.hengce.simulation.samples.cells.Cell.TextCell;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a field of each type makes of a cell: the text that the dictionary's rules take, or why none. A spreadsheet's number, date or truth value goes only where it says
 * exactly what the field asks for.
 */
final class CellRules implements FieldType.Cases<CellRules.CellRule> {

    static final CellRules RULES = new CellRules();
    /** Application ids: texts, or whole numbers. */
    static final CellRule ID = texts(TextHints::errorOnly);
    /** Decision times. */
    static final CellRule TIME = times(TextHints::errorOnly);

    private CellRules() {}

    /** Takes the cells of one column. */
    interface CellRule {
        Taken take(Cell cell);
    }

    /**
     * What a rule made of a cell.
     *
     * @param code why the cell is refused; the text then means nothing
     */
    record Taken(String text, Optional<String> code) {
        static Taken of(String text) {
            return new Taken(text, Optional.empty());
        }

        static Taken refused(String code) {
            return new Taken("", Optional.of(code));
        }
    }

    @Override
    public CellRule number(NumberType type) {
        return new Kinds(
                TextHints::number,
                NumberKind::plain,
                date -> Taken.refused("SAMPLE_DATE_AS_NUMBER"),
                truth -> Taken.of(truth.shown()))::take;
    }

    @Override
    public CellRule string(StringType type) {
        return texts(type.domain().isEmpty() ? TextHints::errorOnly : TextHints::code);
    }

    @Override
    public CellRule truth() {
        return new Kinds(
                TextHints::code,
                number -> Taken.of(number.shown()),
                date -> Taken.of(date.shown()),
                truth -> Taken.of(truth.shown()))::take;
    }

    @Override
    public CellRule date() {
        return new Kinds(
                TextHints::date,
                number -> Taken.refused("SAMPLE_NUMBER_AS_DATE"),
                date -> date.isDay() ? Taken.of(date.shown()) : Taken.refused("SAMPLE_DATE_WITH_TIME"),
                truth -> Taken.of(truth.shown()))::take;
    }

    @Override
    public CellRule dateTime() {
        return times(TextHints::date);
    }

    @Override
    public CellRule list(ListType type) {
        return texts(TextHints::errorOnly);
    }

    @Override
    public CellRule record(RecordType type) {
        return texts(TextHints::errorOnly);
    }

    private static CellRule texts(Function<String, Optional<String>> hints) {
        return new Kinds(
                hints,
                NumberKind::whole,
                date -> Taken.refused("SAMPLE_DATE_AS_TEXT"),
                truth -> Taken.refused("SAMPLE_BOOLEAN_AS_TEXT"))::take;
    }

    private static CellRule times(Function<String, Optional<String>> hints) {
        return new Kinds(
                hints,
                number -> Taken.refused("SAMPLE_NUMBER_AS_DATE"),
                date -> Taken.refused("SAMPLE_DATE_NO_OFFSET"),
                truth -> Taken.of(truth.shown()))::take;
    }

    /** One answer for each kind of cell. */
    private record Kinds(
            Function<String, Optional<String>> hints,
            Function<NumberCell, Taken> numbers,
            Function<DateCell, Taken> dates,
            Function<BooleanCell, Taken> truths)
            implements Cell.Cases<Taken> {

        private Taken take(Cell cell) {
            return cell.accept(this);
        }

        @Override
        public Taken text(TextCell cell) {
            return new Taken(cell.text(), hints.apply(cell.text()));
        }

        @Override
        public Taken number(NumberCell cell) {
            return numbers.apply(cell);
        }

        @Override
        public Taken date(DateCell cell) {
            return dates.apply(cell);
        }

        @Override
        public Taken truth(BooleanCell cell) {
            return truths.apply(cell);
        }

        @Override
        public Taken refused(RefusedCell cell) {
            return Taken.refused(cell.code());
        }
    }
}
