package io.hengce.flow.pmml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hengce.flow.value.Value;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dmg.pmml.PMML;
import org.jpmml.model.JAXBUtil;
import org.junit.jupiter.api.Test;

final class PmmlProperties {

    private static final int MODELS = Integer.getInteger("cases", 200);
    private static final Object[] NUMBERS = {0, 1, -1, 2.5, 7, -3.25, 0.1, "missing"};
    private static final Object[] COLORS = {"red", "blue", "green", "black", "missing"};
    private static final Object[] FLAGS = {true, false, "missing"};

    /** Compiled models and the plain interpreter agree on random models and inputs. */
    @Test
    void answersAsThePlainModelDoes() throws JAXBException {
        var random = new Random(20_260_301L);
        var answered = 0;
        for (var number = 0; number < MODELS; number++) {
            var document = new RandomPmml(random).document();
            var model = Pmml.model(document);
            var parsed =
                    (PMML) JAXBUtil.createUnmarshaller().unmarshal(new ByteArrayInputStream(document.getBytes(UTF_8)));
            for (var ask = 0; ask < 10; ask++) {
                answered += agree(document, model, parsed, inputs(random));
            }
        }
        assertThat(answered).as("questions with an answer").isGreaterThan(MODELS * 4);
    }

    private static Object[] inputs(Random random) {
        return new Object[] {
            NUMBERS[random.nextInt(NUMBERS.length)],
            NUMBERS[random.nextInt(NUMBERS.length)],
            COLORS[random.nextInt(COLORS.length)],
            FLAGS[random.nextInt(FLAGS.length)]
        };
    }

    private static int agree(String document, PredictiveModel model, PMML parsed, Object... inputs) {
        var fields = fields(List.of("x", "z", "color", "flag"), inputs);
        var expected = new PlainModel(fields).answer(parsed.getModels().get(0));
        var names = model.inputs().stream().map(ModelField::name).toList();
        var values = names.stream()
                .map(name ->
                        Pmml.value(inputs[List.of("x", "z", "color", "flag").indexOf(name)]))
                .toList();
        var answers = model.predict(values);
        var answer = answers.get(
                model.outputs().stream().map(ModelField::name).toList().indexOf("predictedValue"));
        var said = document + " of " + fields;
        if (expected.isEmpty()) {
            assertThat(answer.isMissing()).as(said).isTrue();
            return 0;
        }
        if (expected.get() instanceof Double number) {
            assertThat(answer).as(said).isInstanceOf(Value.NumberValue.class);
            assertThat(((Value.NumberValue) answer).number().doubleValue())
                    .as(said)
                    .isCloseTo(number, within(1e-9 * Math.max(1, Math.abs(number))));
        } else if (!expected.get().equals("draw")) {
            assertThat(answer).as(said).isEqualTo(Value.of(expected.get().toString()));
        }
        return 1;
    }

    private static Map<String, Object> fields(List<String> names, Object... inputs) {
        var fields = new HashMap<String, Object>();
        for (var number = 0; number < inputs.length; number++) {
            if (inputs[number] instanceof Number value) {
                fields.put(names.get(number), value.doubleValue());
            } else if (!inputs[number].equals("missing")) {
                fields.put(names.get(number), inputs[number].toString());
            }
        }
        return fields;
    }
}
