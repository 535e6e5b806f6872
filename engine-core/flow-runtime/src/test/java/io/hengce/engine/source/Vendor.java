package io.hengce.engine.source;

import io.hengce.flow.json.SourceJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A source that gives what it is told to give, in turn; the last answer again and again. One thread. */
final class Vendor implements DataSource {

    private final List<Supplier<SourceAnswer>> answers = new ArrayList<>();
    private final List<Duration> shares = new ArrayList<>();

    @SafeVarargs
    Vendor(Supplier<SourceAnswer>... answers) {
        this.answers.addAll(List.of(answers));
    }

    static SourceAnswer says(String json) {
        return new SourceAnswer.Answered(
                SourceJson.read(json.getBytes(StandardCharsets.UTF_8)).get());
    }

    static SourceAnswer fails(SourceFailure failure) {
        return new SourceAnswer.Failed(failure, "as told");
    }

    static SourceRequest request(String json) {
        return new SourceRequest(
                "A-1", SourceJson.read(json.getBytes(StandardCharsets.UTF_8)).get());
    }

    /** How much time each call was given. */
    List<Duration> shares() {
        return shares;
    }

    @Override
    public SourceAnswer ask(SourceRequest request, Duration within) {
        shares.add(within);
        return answers.get(Math.min(shares.size(), answers.size()) - 1).get();
    }
}
