package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CasesJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FolderParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** A product of the samples: its folder has two versions of its flow, {@code NAME-vN.flow.json}, and {@code cases.json} of the first. */
public record Product(String name) {

    public static final Product CONSUMER_LOAN = new Product("consumer-loan");
    public static final Product FARM_MACHINERY = new Product("farm-machinery");

    /** Every sample is decided as of this time. */
    public static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");

    /** Both versions of every product. */
    public static Stream<Version> versions() {
        return Stream.of(CONSUMER_LOAN, FARM_MACHINERY)
                .flatMap(product -> Stream.of(new Version(product, 1), new Version(product, 2)));
    }

    /** One version of a product. */
    public record Version(Product product, int number) {

        public FlowDocument flow() {
            return product.flow(number);
        }

        /** The name of its file, without an ending. */
        @Override
        public String toString() {
            return product.name + "-v" + number;
        }
    }

    public Path folder() {
        return Path.of(name);
    }

    public String fileName(int version) {
        return new Version(this, version) + ".flow.json";
    }

    public String text(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public FlowDocument flow(int version) {
        return FlowJson.read(text(fileName(version)).getBytes(StandardCharsets.UTF_8))
                .get();
    }

    /** The flow as the checker accepts it. */
    public ValidFlow valid(int version) {
        var result = FlowChecker.standard().check(flow(version), new FolderParts(folder()));
        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        return result.get();
    }

    public DecisionEngine engine(int version) {
        return DecisionEngine.load(FlowCompiler.compile(valid(version)));
    }

    /** The cases of the first version. */
    public List<DecisionCase> cases() {
        var json = text("cases.json").getBytes(StandardCharsets.UTF_8);
        return new CasesJson(flow(1).dictionary()).read(json).get().cases();
    }
}
