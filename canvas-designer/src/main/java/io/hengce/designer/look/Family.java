package io.hengce.designer.look;

import javafx.scene.paint.Color;

/** A family of node kinds with its colours; kinds of a family differ by glyph. */
public enum Family {
    START(Group.FLOW, "#1A7F37", "#DAFBE1", "#3FB950", "#12301C"),
    TABLE("#0969DA", "#DDF4FF", "#4493F8", "#0C2D5E"),
    SCORE("#8250DF", "#FBEFFF", "#A371F7", "#2A1B47"),
    GATEWAY(Group.FLOW, "#9A6700", "#FFF8C5", "#D29922", "#3A2C06"),
    EXPRESSION(Group.DATA, "#BC4C00", "#FFF1E5", "#F0883E", "#3D2110"),
    VERDICT("#1B7C83", "#D7F5F3", "#39C5CF", "#0B3236"),
    END(Group.FLOW, "#CF222E", "#FFEBE9", "#F85149", "#421417");

    private static final double SPECK = 0.55;

    /** Under which heading the toolbox has the kinds of a family. */
    public enum Group {
        FLOW,
        DECISION,
        DATA
    }

    private final Group group;
    private final Color light;
    private final Color lightChip;
    private final Color dark;
    private final Color darkChip;
    private final Color lightSpeck;
    private final Color darkSpeck;

    Family(String light, String lightChip, String dark, String darkChip) {
        this(Group.DECISION, light, lightChip, dark, darkChip);
    }

    Family(Group group, String light, String lightChip, String dark, String darkChip) {
        this.group = group;
        this.light = Color.web(light);
        this.lightChip = Color.web(lightChip);
        this.dark = Color.web(dark);
        this.darkChip = Color.web(darkChip);
        this.lightSpeck = Color.web(light, SPECK);
        this.darkSpeck = Color.web(dark, SPECK);
    }

    public Group group() {
        return group;
    }

    public Color colour(Theme theme) {
        return theme == Theme.LIGHT ? light : dark;
    }

    public Color chip(Theme theme) {
        return theme == Theme.LIGHT ? lightChip : darkChip;
    }

    /** What is left of a node that is seen from very far. */
    public Color speck(Theme theme) {
        return theme == Theme.LIGHT ? lightSpeck : darkSpeck;
    }

    /** The style class that gives a chip its colours. */
    public String styleClass() {
        return "family-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
