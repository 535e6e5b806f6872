package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.value.NumberText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Slots for shares that are buckets in the document and percent, with two decimals at most, for people. */
final class ShareEntry {

    private static final BigDecimal BUCKETS_A_PERCENT = BigDecimal.valueOf(SplitNode.BUCKETS / 100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareEntry() {}

    static TextEntry.Slot of(
            Section section, Place place, Function<FlowDocument, Optional<Integer>> read, IntFunction<Edit> write) {
        return new TextEntry.Slot(
                place,
                document -> read.apply(document).map(ShareEntry::percent),
                text -> buckets(text.strip())
                        .map(buckets -> TextEntry.Written.of(write.apply(buckets)))
                        .orElseGet(
                                () -> TextEntry.Written.refused(section.words().both("split.refused", text.strip()))));
    }

    private static String percent(int buckets) {
        var percent = BigDecimal.valueOf(buckets).divide(BUCKETS_A_PERCENT).stripTrailingZeros();
        return percent.max(BigDecimal.ZERO).toPlainString();
    }

    private static Optional<Integer> buckets(String text) {
        if (NumberText.fault(text).isPresent()) {
            return Optional.empty();
        }
        var percent = NumberText.value(text);
        var buckets = percent.multiply(BUCKETS_A_PERCENT).stripTrailingZeros();
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && buckets.scale() <= 0
                ? Optional.of(buckets.intValueExact())
                : Optional.empty();
    }
}
