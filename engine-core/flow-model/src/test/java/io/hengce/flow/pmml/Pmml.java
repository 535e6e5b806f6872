package io.hengce.flow.pmml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Hand-made PMML for tests, and short ways to ask it. */
final class Pmml {

    static final Place PLACE = Place.inDocument("models/m");

    private Pmml() {}

    /** A document with the fields {@code x}, {@code z} (numbers), {@code color} (a text), {@code flag}, and the target {@code y}. */
    static String document(String body) {
        return document("<DataField name='y' optype='continuous' dataType='double'/>", body);
    }

    static String document(String target, String body) {
        return """
                <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"><Header/><DataDictionary>
                <DataField name="x" optype="continuous" dataType="double"/>
                <DataField name="z" optype="continuous" dataType="double"/>
                <DataField name="color" optype="categorical" dataType="string"/>
                <DataField name="flag" optype="categorical" dataType="boolean"/>
                %s</DataDictionary>
                %s
                </PMML>
                """.formatted(target, body);
    }

    static final String SCHEMA =
            "<MiningSchema><MiningField name='y' usageType='target'/><MiningField name='x'/><MiningField name='z'/>"
                    + "<MiningField name='color'/><MiningField name='flag'/></MiningSchema>";

    static PredictiveModel model(String document) {
        return PmmlReader.read(document.getBytes(UTF_8), PLACE).get();
    }

    static List<String> codes(String document) {
        return PmmlReader.read(document.getBytes(UTF_8), PLACE).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    /** What the model answers, outputs by name, to x, z, color and flag; numbers cut to 12 digits. */
    static TreeMap<String, Object> ask(PredictiveModel model, Object... inputs) {
        var values = new ArrayList<Value>();
        for (var input : inputs) {
            values.add(value(input));
        }
        var answers = model.predict(values);
        var named = new TreeMap<String, Object>();
        for (var number = 0; number < answers.size(); number++) {
            named.put(model.outputs().get(number).name(), shown(answers.get(number)));
        }
        return named;
    }

    static Value value(Object input) {
        if (input instanceof Number number) {
            return Value.of(new BigDecimal(number.toString()));
        }
        if (input instanceof Boolean truth) {
            return Value.of((boolean) truth);
        }
        return input.equals("missing") ? Value.Missing.MISSING : Value.of(input.toString());
    }

    private static Object shown(Value value) {
        if (value instanceof Value.NumberValue number) {
            return number.number().round(new MathContext(12)).doubleValue();
        }
        return value instanceof Value.TextValue text ? text.text() : value.toString();
    }

    static Object predicted(String document, Object... inputs) {
        var answer = ask(model(document), inputs).get("predictedValue");
        return answer == null ? "" : answer;
    }
}
