package io.hengce.flow.sentence;

import static io.hengce.flow.sentence.Binding.SUM;
import static io.hengce.flow.sentence.Binding.WORDS;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;
import java.util.List;
import java.util.Optional;

/**
 * Ranges and sets in words.
 *
 * @param holds whether it says that the value is in there; otherwise that it is not
 */
record Memberships(Speech speech, boolean holds) {

    Phrase between(Expr.Between between) {
        var shared = speech.measures().common(between.value(), between.low(), between.high());
        var value = speech.term(between.value(), shared, WORDS);
        var low = speech.term(between.low(), shared, SUM);
        return clause("between", value, low, speech.term(between.high(), shared, SUM));
    }

    Phrase in(Expr.In in) {
        var shared = speech.measures().common(in.value(), in.members());
        var value = speech.term(in.value(), shared, WORDS);
        if (in.members().size() == 1 && in.members().get(0) instanceof Member.Range range) {
            return range(value, range, shared);
        }
        var members = in.members().stream()
                .map(member -> member.accept(new Members(speech, shared)))
                .toList();
        return members.size() > 1 && in.members().stream().allMatch(Memberships::isLiteral)
                ? oneOf(value, members)
                : clause("in", value, speech.wording().joined("list", members));
    }

    private static boolean isLiteral(Member member) {
        return member instanceof Member.Equal equal && equal.value() instanceof Expr.Literal;
    }

    /** {@code x is “A”, “B” or “C”}: a word for "or", so it stands in brackets within a chain. */
    private Phrase oneOf(String value, List<String> literals) {
        var key = holds ? "in.values" : "in.values.not";
        var last = literals.size() - 1;
        var first = speech.wording().joined("list", literals.subList(0, last));
        var listed = speech.say(key + ".last", first, literals.get(last));
        return new Phrase(speech.say(key, value, listed), Binding.AND, true);
    }

    private Phrase range(String value, Member.Range range, Optional<Measure> shared) {
        var low = speech.term(range.low(), shared, SUM);
        var high = speech.term(range.high(), shared, SUM);
        return clause("range", value, low, end(speech, range.lowIncluded()), high, end(speech, range.highIncluded()));
    }

    private Phrase clause(String key, Object... arguments) {
        return Terms.clause(speech.say(holds ? key : key + ".not", arguments));
    }

    private static String end(Speech speech, boolean included) {
        return speech.say(included ? "range.included" : "range.excluded");
    }

    /** One of several members. */
    private record Members(Speech speech, Optional<Measure> shared) implements Member.Cases<String> {

        @Override
        public String equal(Member.Equal equal) {
            return speech.term(equal.value(), shared, SUM);
        }

        @Override
        public String compared(Member.Compared compared) {
            var kind = shared.orElse(Measure.of(NumberType.ANY)).comparison();
            var value = speech.term(compared.value(), shared, SUM);
            return speech.say(kind + compared.operator().name(), value);
        }

        @Override
        public String range(Member.Range range) {
            var low = speech.term(range.low(), shared, SUM);
            var high = speech.term(range.high(), shared, SUM);
            return speech.say(
                    "range.member", low, end(speech, range.lowIncluded()), high, end(speech, range.highIncluded()));
        }
    }
}
