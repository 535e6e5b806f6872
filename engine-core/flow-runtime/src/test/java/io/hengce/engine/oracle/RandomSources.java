package io.hengce.engine.oracle;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceAnswer.Answered;
import io.hengce.engine.source.SourceAnswer.Failed;
import io.hengce.engine.source.SourceFailure;
import io.hengce.engine.source.SourceReply;
import io.hengce.engine.source.SourceRequest;
import io.hengce.engine.source.SourceTerms;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Sources of any name whose answers, failures among them, hang on the name and the request alone. Safe for many threads. */
final class RandomSources implements DataSources {

    static final List<String> PATHS =
            List.of("number", "deep.number", "grade", "text", "truth", "date", "list", "odd.number");

    private static final List<SourceFailure> FAILURES =
            List.of(SourceFailure.TIMEOUT, SourceFailure.DOWN, SourceFailure.GARBAGE, SourceFailure.BREAKER_OPEN);

    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public boolean has(String name) {
        return true;
    }

    @Override
    public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
        var random = new Random((name + request.hash()).hashCode());
        return new SourceReply(answer(random), random.nextInt(terms.retries() + 1) + 1, random.nextInt(4) == 0);
    }

    private static SourceAnswer answer(Random random) {
        if (random.nextInt(4) == 0) {
            return new Failed(FAILURES.get(random.nextInt(FAILURES.size())), "as drawn");
        }
        var members = new LinkedHashMap<String, Json>();
        members.put("number", number(random));
        members.put("deep", Json.of(Map.of("number", number(random), "stranger", Json.of(1))));
        members.put("grade", Json.of(List.of("A", "B", "C", "Z").get(random.nextInt(random.nextInt(4) == 0 ? 4 : 3))));
        members.put("text", Json.of("t" + random.nextInt(3)));
        members.put("truth", Json.of(random.nextBoolean()));
        members.put("date", Json.of(random.nextInt(12) == 0 ? "2026-02-30" : "2026-03-0" + (1 + random.nextInt(9))));
        members.put("odd", odd(random));
        members.put("list", new JsonArray(List.of(number(random), JsonWord.NULL)));
        members.keySet().removeIf(name -> random.nextInt(8) == 0);
        return new Answered(new JsonObject(members, List.of()));
    }

    /** Now and then no object, though a path leads through it. */
    private static Json odd(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Json.of("none");
            case 1 -> JsonWord.NULL;
            default -> Json.of(Map.of("number", number(random)));
        };
    }

    private static Json number(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> JsonWord.NULL;
            case 1 -> Json.of("12");
            case 2 -> new JsonNumber("0.123456");
            case 3 -> new JsonNumber("99999999");
            default -> new JsonNumber(Integer.toString(random.nextInt(6_000) - 500));
        };
    }
}
