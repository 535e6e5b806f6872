package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ScorecardNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mends bins that do not hold every value. */
final class BinFixes {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    /** Below a number, or up to it. */
    private static final Pattern BELOW = Pattern.compile("(<=?) *" + NUMBER);

    private static final Pattern ABOVE = Pattern.compile("(>=?) *" + NUMBER);
    private static final Pattern BETWEEN = Pattern.compile("([\\[(])" + NUMBER + "\\.\\." + NUMBER + "([])])");
    private static final Pattern ONE = Pattern.compile(NUMBER);

    private BinFixes() {}

    static Optional<Edit> missing(FlowDocument document, Place place) {
        return characteristic(document, place).map(found -> {
            var id = FreshIds.besides(found.bins().stream().map(Bin::id).toList())
                    .like("missing");
            var bin = new Bin(id, "missing", BigDecimal.ZERO, Optional.empty());
            return ScorecardEdits.bins(
                    "添加缺失值分箱（0 分）",
                    "Add a bin for missing (0 points)",
                    place.node().orElseThrow(),
                    found.id(),
                    OneNode.append(found.bins(), bin));
        });
    }

    /** Where one stretch of numbers alone is missing. */
    static Optional<Edit> widen(FlowDocument document, Place place, List<String> gaps) {
        if (gaps.size() != 1) {
            return Optional.empty();
        }
        var gap = Stretch.of(gaps.get(0));
        return characteristic(document, place)
                .flatMap(found -> gap.flatMap(missing -> widened(found, missing)))
                .map(bin -> {
                    var edit = ScorecardEdits.range(
                            place.node().orElseThrow(), place.path().split("/")[1], bin.id(), bin.when());
                    return Edit.of(
                            "将分箱 " + bin.id() + " 扩为 " + bin.when(),
                            "Widen bin " + bin.id() + " to " + bin.when(),
                            edit::apply);
                });
    }

    /** The bin below the gap goes on to where the next begins; where there is none below, the one above begins earlier. */
    private static Optional<Bin> widened(Characteristic found, Stretch gap) {
        var below = found.bins().stream()
                .filter(bin ->
                        Stretch.of(bin.when()).filter(own -> own.isBelow(gap)).isPresent())
                .max(Comparator.comparing(bin -> end(bin, Stretch::high)));
        var above = found.bins().stream()
                .filter(bin -> Stretch.of(bin.when()).filter(gap::isBelow).isPresent())
                .min(Comparator.comparing(bin -> end(bin, Stretch::low)));
        var next = above.flatMap(bin -> Stretch.of(bin.when()));
        if (below.isPresent()) {
            return below.flatMap(bin -> Stretch.of(bin.when())
                    .map(own -> next.map(own::upTo).orElseGet(() -> own.with(gap)))
                    .map(wider -> with(bin, wider)));
        }
        return above.flatMap(bin -> next.map(own -> with(bin, gap.with(own))));
    }

    private static BigDecimal end(Bin bin, Function<Stretch, Optional<BigDecimal>> end) {
        return Stretch.of(bin.when()).flatMap(end).orElse(BigDecimal.ZERO);
    }

    private static Bin with(Bin bin, Stretch wider) {
        return new Bin(bin.id(), wider.cell(), bin.points(), bin.reason());
    }

    private static Optional<Characteristic> characteristic(FlowDocument document, Place place) {
        var path = place.path().split("/");
        return place.node()
                .flatMap(document::node)
                .filter(ScorecardNode.class::isInstance)
                .map(ScorecardNode.class::cast)
                .flatMap(card -> card.characteristics().stream()
                        .filter(each -> path.length > 1 && each.id().equals(path[1]))
                        .findFirst());
    }

    /** The numbers of a cell in one piece; an end that is open has no number. */
    private record Stretch(Optional<BigDecimal> low, boolean lowIn, Optional<BigDecimal> high, boolean highIn) {

        static Optional<Stretch> of(String cell) {
            return matched(BELOW, cell)
                    .map(found -> new Stretch(
                            Optional.empty(),
                            false,
                            number(found, 2),
                            found.group(1).equals("<=")))
                    .or(() -> matched(ABOVE, cell)
                            .map(found -> new Stretch(
                                    number(found, 2), found.group(1).equals(">="), Optional.empty(), false)))
                    .or(() -> matched(BETWEEN, cell)
                            .map(found -> new Stretch(
                                    number(found, 2),
                                    found.group(1).equals("["),
                                    number(found, 3),
                                    found.group(4).equals("]"))))
                    .or(() -> matched(ONE, cell)
                            .map(found -> new Stretch(number(found, 1), true, number(found, 1), true)));
        }

        private static Optional<MatchResult> matched(Pattern pattern, String cell) {
            var matcher = pattern.matcher(cell.strip());
            return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }

        private static Optional<BigDecimal> number(MatchResult found, int group) {
            return Optional.of(new BigDecimal(found.group(group)));
        }

        /** Whether this ends where the other begins, or before. */
        boolean isBelow(Stretch other) {
            return high.isPresent()
                    && other.low().isPresent()
                    && high.get().compareTo(other.low().get()) <= 0;
        }

        /** This, up to where the next begins. */
        Stretch upTo(Stretch next) {
            return new Stretch(low, lowIn, next.low(), !next.lowIn());
        }

        /** From where this begins to where the other ends. */
        Stretch with(Stretch other) {
            return new Stretch(low, lowIn, other.high(), other.highIn());
        }

        private String cell() {
            if (low.isEmpty() && high.isEmpty()) {
                return "-";
            }
            if (low.isEmpty()) {
                return (highIn ? "<= " : "< ") + high.orElseThrow().toPlainString();
            }
            var from = low.orElseThrow().toPlainString();
            return high.map(to -> (lowIn ? "[" : "(") + from + ".." + to.toPlainString() + (highIn ? "]" : ")"))
                    .orElseGet(() -> (lowIn ? ">= " : "> ") + from);
        }
    }
}
