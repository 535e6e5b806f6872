package io.hengce.bench.peer;

import io.hengce.bench.loan.HandWritten;
import io.hengce.bench.loan.Loan;
import io.hengce.bench.loan.Verdict;
import io.hengce.engine.Way;
import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.decision.TraceDepth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** All contestants by name. None takes part that decides an application otherwise than expected. */
public final class Contestants {

    public static final String HAND_WRITTEN = "hand-written";
    public static final String SESSION_POOL = "drools-session-pool";

    private Contestants() {}

    /** Makes the contestant of this name and lets it decide every application twice, the second time backwards. */
    public static Contestant proven(String name) {
        var contestant = makers().get(name).get();
        var expected = LoanFlow.expected();
        for (var number = 0; number < expected.size(); number++) {
            hold(name, expected, number, contestant);
        }
        for (var number = expected.size() - 1; number >= 0; number--) {
            hold(name, expected, number, contestant);
        }
        return contestant;
    }

    private static void hold(String name, List<String> expected, int number, Contestant contestant) {
        var line = contestant.line(number, contestant.decide(number));
        if (!line.equals(expected.get(number))) {
            throw new IllegalStateException(
                    "%s decides %s, expected is %s".formatted(name, line, expected.get(number)));
        }
    }

    /** In the order of the table. */
    public static List<String> names() {
        return List.copyOf(makers().keySet());
    }

    private static Map<String, Supplier<Contestant>> makers() {
        var makers = new TreeMap<String, Supplier<Contestant>>();
        makers.put(HAND_WRITTEN, () -> byHand(HandWritten::decide));
        for (var way : Way.values()) {
            for (var depth : TraceDepth.values()) {
                makers.put(ours(way, depth), () -> new OurEngine(way, depth));
            }
        }
        var full = ours(Way.REAL_TIME, TraceDepth.FULL);
        makers.put(full + "-read", () -> new TraceReader(new OurEngine(Way.REAL_TIME, TraceDepth.FULL)));
        makers.put(full + "-json", () -> new TraceWriter(new OurEngine(Way.REAL_TIME, TraceDepth.FULL)));
        makers.put(SESSION_POOL, () -> byHand(new DroolsRules().pooled()));
        makers.put("drools-stateless", () -> byHand(new DroolsRules()::stateless));
        makers.put("kie-dmn", () -> byHand(DmnFacts::of, new DmnDecisions()::decide));
        return makers;
    }

    /** The name of one of our ways with a depth of trace. */
    public static String ours(Way way, TraceDepth depth) {
        return "hengce-%s-%s"
                .formatted(way.name().toLowerCase(Locale.ROOT), depth.name().toLowerCase(Locale.ROOT));
    }

    private static Contestant byHand(Function<Loan, Verdict> deciding) {
        return byHand(Function.identity(), deciding);
    }

    /**
     * Whatever is written around a {@link Loan}.
     *
     * @param facts what is decided on, made of each loan before anything is timed
     */
    private static <F> Contestant byHand(Function<Loan, F> facts, Function<F, Verdict> deciding) {
        var loans = LoanFlow.applications().stream().map(Loan::new).toList();
        var given = loans.stream().map(facts).toList();
        return new Contestant() {
            @Override
            public Object decide(int number) {
                return deciding.apply(given.get(number));
            }

            @Override
            public String line(int number, Object decision) {
                return ((Verdict) decision).line(loans.get(number).getId());
            }
        };
    }
}
