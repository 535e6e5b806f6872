package io.hengce.flow.value;

import io.hengce.flow.value.Value.ListValue;

/** A list as text for people. */
public final class ListText {

    private ListText() {}

    /** The list, cut after so many characters. */
    public static String brief(ListValue list, int characters) {
        var text = new StringBuilder("[");
        for (var element : list.elements()) {
            text.append(text.length() > 1 ? ", " : "").append(element);
            if (text.length() > characters) {
                var isHalf = Character.isHighSurrogate(text.charAt(characters - 1));
                return text.substring(0, isHalf ? characters - 1 : characters) + "…";
            }
        }
        return text.append("]").toString();
    }
}
