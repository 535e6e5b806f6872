package io.hengce.flow.pmml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that a model names, each with a code. Filled while a model is compiled, then only read. */
final class Symbols {

    /** The code of every text that the model does not name. */
    static final double OTHER = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    double code(String text) {
        return codes.computeIfAbsent(Normalizer.normalize(text, Normalizer.Form.NFC), added -> {
            texts.add(added);
            return texts.size() - 1;
        });
    }

    double lookup(String text) {
        var code = codes.get(text);
        return code == null ? OTHER : code;
    }

    String text(double code) {
        return texts.get((int) code);
    }
}
