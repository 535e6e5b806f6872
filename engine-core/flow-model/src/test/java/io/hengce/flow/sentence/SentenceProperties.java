package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the sentence of every random condition: nothing of the condition is lost, and no two conditions share a sentence. */
final class SentenceProperties {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern DATE = Pattern.compile("date( and time)?\\(\"[^\"]*\"\\)");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");

    private final Map<Language, ExpressionSentences> sentences = Map.of(
            Language.ZH, new ExpressionSentences(Trees.LOAN, Language.ZH),
            Language.EN, new ExpressionSentences(Trees.LOAN, Language.EN));

    @Property(tries = 20)
    void differentConditionsHaveDifferentSentences(@ForAll long seed, @ForAll Language language) {
        var random = new Random(seed);
        var generator = new ExpressionGenerator(Trees.FIELDS, random);
        var seen = new HashMap<String, String>();
        for (var round = 0; round < 1000; round++) {
            var tree = Trees.read(generator.condition(1 + random.nextInt(3)));
            var feel = FeelText.of(tree);
            var other = seen.put(sentences(language).condition(tree), feel);
            assertThat(other == null ? feel : other)
                    .as(() -> sentences(language).condition(tree))
                    .isEqualTo(feel);
        }
    }

    @Property(tries = 500)
    void everyFieldAndStringOccurs(@ForAll long seed, @ForAll Language language) {
        var feel = FeelText.of(Trees.read(new ExpressionGenerator(Trees.FIELDS, new Random(seed)).condition(3)));

        var sentence = sentences(language).condition(feel);

        var withoutStrings = STRING.matcher(feel).replaceAll("");
        NAME.matcher(withoutStrings)
                .results()
                .map(match -> match.group())
                .filter(word ->
                        Trees.FIELDS.stream().anyMatch(field -> field.id().equals(word)))
                .forEach(id -> assertThat(sentence).contains(sentences(language).name(id)));
        STRING.matcher(DATE.matcher(feel).replaceAll(""))
                .results()
                .map(match -> match.group())
                .forEach(string -> assertThat(sentence).containsAnyOf(said(string, language)));
    }

    /** How a string may stand in the sentence: as it is, or by the label of a coded value. */
    private static String[] said(String string, Language language) {
        var code = string.substring(1, string.length() - 1);
        var labels = Trees.FIELDS.stream()
                .map(Field::type)
                .filter(FieldType.StringType.class::isInstance)
                .flatMap(type -> ((FieldType.StringType) type).domain().stream())
                .filter(coded -> coded.code().equals(code))
                .map(coded -> coded.label().isEmpty() ? code : coded.label().in(language))
                .map(label -> "“" + label + "”");
        return Stream.concat(Stream.of(string), labels).toArray(String[]::new);
    }

    private ExpressionSentences sentences(Language language) {
        return sentences.get(language);
    }
}
