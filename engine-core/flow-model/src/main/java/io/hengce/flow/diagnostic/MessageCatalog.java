package io.hengce.flow.diagnostic;

import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of one package's diagnostics: {@code messages_zh.properties} and {@code messages_en.properties} (UTF-8) beside an anchor class.
 * Keys are diagnostic codes; {@code {0}}, {@code {1}} … stand for the arguments. Safe for many threads.
 */
public final class MessageCatalog {

    private final Properties zh;
    private final Properties en;

    public MessageCatalog(Class<?> anchor) {
        this.zh = load(anchor, "messages_zh.properties");
        this.en = load(anchor, "messages_en.properties");
        if (!zh.keySet().equals(en.keySet())) {
            throw new IllegalStateException("zh and en messages differ beside " + anchor.getName());
        }
    }

    public Diagnostic error(String code, Place place, Object... arguments) {
        return new Diagnostic(code, Severity.ERROR, place, text(code, arguments));
    }

    public Diagnostic warning(String code, Place place, Object... arguments) {
        return new Diagnostic(code, Severity.WARNING, place, text(code, arguments));
    }

    /** The sentence of a code with its arguments filled in. */
    public LocalizedText text(String code, Object... arguments) {
        return new LocalizedText(fill(zh, code, arguments), fill(en, code, arguments));
    }

    /** The sentence of a code in one language alone. */
    public String text(Language language, String code, Object... arguments) {
        return fill(language == Language.ZH ? zh : en, code, arguments);
    }

    /** Every sentence by its code, arguments not filled in. */
    public Map<String, LocalizedText> all() {
        var sentences = new TreeMap<String, LocalizedText>();
        for (var code : en.stringPropertyNames()) {
            sentences.put(code, new LocalizedText(zh.getProperty(code, ""), en.getProperty(code, "")));
        }
        return sentences;
    }

    private static String fill(Properties texts, String code, Object... arguments) {
        var pattern = texts.getProperty(code);
        if (pattern == null) {
            throw new IllegalStateException("no message for " + code);
        }
        var filled = new StringBuilder();
        var from = 0;
        for (var open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            var close = pattern.indexOf('}', open);
            filled.append(pattern, from, open).append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }

    private static Properties load(Class<?> anchor, String name) {
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + anchor.getName());
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
