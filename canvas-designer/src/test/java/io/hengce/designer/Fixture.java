package io.hengce.designer;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small loan of the flow model's tests, laid out for the canvas. */
public final class Fixture {

    private Fixture() {}

    public static FlowDocument smallLoan() {
        try (var in = Fixture.class.getResourceAsStream("/io/hengce/flow/fixture/small-loan.flow.json")) {
            return spread(FlowJson.read(in.readAllBytes()).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in the directory that holds the document. */
    public static Path write(FlowDocument document, Path directory) {
        try {
            return Files.writeString(directory.resolve("small-loan.flow.json"), FlowJson.write(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the fixture as a file: {@code Fixture DIRECTORY}. */
    public static void main(String[] arguments) {
        write(smallLoan(), Path.of(arguments[0]));
    }

    private static FlowDocument spread(FlowDocument document) {
        var places = new HashMap<String, Point>();
        var x = 0;
        for (var node : List.of("start", "ratios", "eligibility", "card", "grading", "way")) {
            var size = io.hengce.flow.document.NodeSize.of(document.node(node).orElseThrow());
            places.put(node, new Point(x, 200 - size.height() / 2));
            x += size.width() + 44;
        }
        x += 84;
        places.put("decline", new Point(x, 60));
        places.put("approve", new Point(x, 170));
        places.put("refer", new Point(x, 280));
        places.put("end", new Point(x + 260, 178));
        return document.withLayout(new Layout(places, Map.of(), List.of()));
    }
}
