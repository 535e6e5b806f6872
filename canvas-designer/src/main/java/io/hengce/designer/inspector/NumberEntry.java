package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.NumberText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Slots for numbers of the document; other texts are refused. */
final class NumberEntry {

    private NumberEntry() {}

    /** A number that is always there. */
    static TextEntry.Slot of(
            Section section,
            Place place,
            Function<FlowDocument, Optional<BigDecimal>> read,
            Function<BigDecimal, Edit> write) {
        return new TextEntry.Slot(
                place,
                document -> read.apply(document).map(BigDecimal::toPlainString),
                text -> typed(section, text.strip(), write));
    }

    /** A number that may be absent: an empty text. */
    static TextEntry.Slot maybe(
            Section section,
            Place place,
            Function<FlowDocument, Optional<Optional<BigDecimal>>> read,
            Function<Optional<BigDecimal>, Edit> write) {
        return new TextEntry.Slot(
                place,
                document -> read.apply(document)
                        .map(number -> number.map(BigDecimal::toPlainString).orElse("")),
                text -> text.isBlank()
                        ? TextEntry.Written.of(write.apply(Optional.empty()))
                        : typed(section, text.strip(), number -> write.apply(Optional.of(number))));
    }

    /** A whole number that is always there. */
    static TextEntry.Slot whole(
            Section section,
            Place place,
            Function<FlowDocument, Optional<Integer>> read,
            Function<Integer, Edit> write) {
        return new TextEntry.Slot(
                place,
                document -> read.apply(document).map(String::valueOf),
                text -> isWhole(text.strip())
                        ? TextEntry.Written.of(write.apply(Integer.parseInt(text.strip())))
                        : TextEntry.Written.refused(section.words().both("section.refused.whole", text.strip())));
    }

    private static boolean isWhole(String text) {
        return text.matches("-?\\d{1,9}");
    }

    private static TextEntry.Written typed(Section section, String text, Function<BigDecimal, Edit> write) {
        return NumberText.fault(text).isPresent()
                ? TextEntry.Written.refused(section.words().both("parameter.refused.number", text))
                : TextEntry.Written.of(write.apply(NumberText.value(text)));
    }
}
