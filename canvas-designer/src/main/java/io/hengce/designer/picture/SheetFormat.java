package io.hengce.designer.picture;

import java.util.Locale;

/** What a table or a scorecard can be exported as. */
public enum SheetFormat {
    PNG,
    SVG,
    PDF;

    /** Of the file's name, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
