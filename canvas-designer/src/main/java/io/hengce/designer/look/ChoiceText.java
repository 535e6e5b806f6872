package io.hengce.designer.look;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a choice that nobody types into shows for each of its values; nothing chosen shows as "".
 *
 * @param <T> what is chosen
 */
public final class ChoiceText<T> extends StringConverter<T> {
    private final Function<T, String> shown;

    public ChoiceText(Function<T, String> shown) {
        this.shown = shown;
    }

    @Override
    public String toString(@Nullable T one) {
        return one == null ? "" : shown.apply(one);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nobody types into a choice: " + text);
    }
}
