package io.hengce.flow.pmml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a model's file holds gives diagnostics or a model that answers or faults by name. */
final class PmmlFuzzProperties {

    private static final List<String> WORDS = List.of(
            "<!DOCTYPE PMML SYSTEM \"http://127.0.0.1:9/x\">",
            "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]>",
            "&a;",
            "&#0;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "<Extension>",
            "</Node>",
            "<Node>",
            "<True/>",
            "<Apply function='+'/>",
            "<NeuralNetwork/>",
            "x='x'",
            "name='color'",
            "value='NaN'",
            "value='1e999'",
            "functionName='clustering'",
            "xmlns='urn:x'");

    @Test
    void compilesOrRefusesWhateverIsGiven() {
        var random = new Random(7);
        var good = new ArrayList<byte[]>();
        for (var number = 0; number < 40; number++) {
            good.add(new RandomPmml(random).document().getBytes(UTF_8));
        }

        Fuzzing.at(new Door("models", good, WORDS, PmmlFuzzProperties::enter), 500)
                .reachDeep(8);
    }

    private static List<Diagnostic> enter(byte[] input) {
        var reading = PmmlReader.read(input, Pmml.PLACE);
        reading.value().ifPresent(PmmlFuzzProperties::ask);
        return reading.diagnostics();
    }

    private static void ask(PredictiveModel model) {
        var values = new ArrayList<Value>();
        for (var input : model.inputs()) {
            values.add(
                    switch (input.type()) {
                        case NUMBER -> Value.of(3);
                        case TEXT -> Value.of("red");
                        case TRUTH -> Value.of(true);
                    });
        }
        try {
            model.predict(values);
        } catch (ModelFault fault) {
            // A model may refuse what it is asked, by name.
            if (!fault.code().startsWith("ENGINE_MODEL_")) {
                throw fault;
            }
        }
    }
}
