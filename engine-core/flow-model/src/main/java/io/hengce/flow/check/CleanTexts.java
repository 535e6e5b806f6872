package io.hengce.flow.check;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.Expression;
import java.util.List;
import java.util.Optional;

/**
 * What was read of the texts of a document without a remark. As long as dictionary and parameters are the same objects it serves the next version too: names mean the same then.
 *
 * @param inputs the expressions that cells are about; read for no type, so all for {@link #NO_TYPE}
 * @param outputs the expressions that are written to variables
 */
record CleanTexts(
        Dictionary dictionary,
        List<Parameter> parameters,
        CleanReadings<Cell> cells,
        CleanReadings<Expression> inputs,
        CleanReadings<Expression> outputs) {

    static final FieldType NO_TYPE = new FieldType.BooleanType();

    /** Nothing is read yet. */
    static CleanTexts of(FlowDocument document) {
        return made(document, Optional.empty());
    }

    /** Nothing is read yet, but what was read here need not be read again. */
    CleanTexts next(FlowDocument document) {
        var isSame = document.dictionary() == dictionary && document.parameters() == parameters;
        return made(document, Optional.of(this).filter(last -> isSame));
    }

    private static CleanTexts made(FlowDocument document, Optional<CleanTexts> before) {
        return new CleanTexts(
                document.dictionary(),
                document.parameters(),
                new CleanReadings<>(before.map(CleanTexts::cells)),
                new CleanReadings<>(before.map(CleanTexts::inputs)),
                new CleanReadings<>(before.map(CleanTexts::outputs)));
    }

    void close() {
        cells.close();
        inputs.close();
        outputs.close();
    }
}
