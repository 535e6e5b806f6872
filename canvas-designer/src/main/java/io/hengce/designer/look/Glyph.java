package io.hengce.designer.look;

import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Every picture sign of the designer, as a control's graphic or painted on a canvas. */
public enum Glyph {
    LOGO(Material2AL.ACCOUNT_TREE),
    START(Material2MZ.PLAY_ARROW),
    DERIVE(Material2AL.FUNCTIONS),
    RULES(Material2MZ.RULE),
    TABLE(Material2AL.GRID_ON),
    CROSS(Material2AL.APPS),
    TREE(Material2AL.DEVICE_HUB),
    SOURCE(Material2AL.CLOUD_DOWNLOAD),
    SCORECARD(Material2MZ.SPEED),
    LIST(Material2MZ.PLAYLIST_ADD_CHECK),
    MODEL(Material2MZ.MEMORY),
    BRANCH(Material2AL.CALL_SPLIT),
    SPLIT(Material2MZ.SHUFFLE),
    PARALLEL(Material2AL.ADD),
    JOIN(Material2AL.CALL_MERGE),
    NOTE(Material2OutlinedMZ.STICKY_NOTE_2),
    LANE(Material2MZ.VIEW_DAY),
    CONTRAST(Material2MZ.TONALITY),
    VERDICT(Material2AL.GAVEL),
    LIMIT(Material2MZ.MONETIZATION_ON),
    REVIEW(Material2AL.HOW_TO_REG),
    SUBFLOW(Material2AL.LAYERS),
    LOOP(Material2MZ.REPEAT),
    END(Material2MZ.STOP),
    RUN(Material2MZ.PLAY_ARROW),
    UNDO(Material2MZ.UNDO),
    REDO(Material2MZ.REDO),
    LAYOUT(Material2OutlinedAL.DASHBOARD),
    SAVE(Material2OutlinedMZ.SAVE),
    EXPORT(Material2AL.GET_APP),
    OPEN(Material2OutlinedAL.FOLDER_OPEN),
    LANGUAGE(Material2AL.LANGUAGE),
    LIGHT(Material2OutlinedMZ.WB_SUNNY),
    DARK(Material2OutlinedMZ.NIGHTS_STAY),
    PLUS(Material2AL.ADD),
    MINUS(Material2MZ.REMOVE),
    FIT(Material2AL.CROP_FREE),
    WIDER(Material2MZ.OPEN_IN_FULL),
    NARROWER(Material2AL.CLOSE_FULLSCREEN),
    ERROR(Material2AL.ERROR),
    WARNING(Material2MZ.WARNING),
    MARK(Material2MZ.PRIORITY_HIGH),
    CHECK(Material2AL.CHECK_CIRCLE),
    DOWN(Material2AL.EXPAND_MORE),
    MORE(Material2MZ.MORE_VERT),
    UP(Material2AL.EXPAND_LESS),
    PASTE(Material2AL.CONTENT_PASTE),
    RESTORE(Material2MZ.RESTORE),
    CLOSE(Material2AL.CLOSE),
    BROKEN(Material2OutlinedAL.BROKEN_IMAGE),
    APPEND(Material2AL.ADD_CIRCLE_OUTLINE),
    COPY(Material2AL.CONTENT_COPY),
    COMPARE(Material2AL.COMPARE_ARROWS),
    DELETE(Material2AL.DELETE_OUTLINE),
    HISTORY(Material2AL.HISTORY),
    SEARCH(Material2MZ.SEARCH),
    DICTIONARY(Material2MZ.MENU_BOOK),
    KEYBOARD(Material2AL.KEYBOARD),
    ALIGN_LEFT(Material2AL.ALIGN_HORIZONTAL_LEFT),
    ALIGN_CENTRE(Material2AL.ALIGN_HORIZONTAL_CENTER),
    ALIGN_RIGHT(Material2AL.ALIGN_HORIZONTAL_RIGHT),
    ALIGN_TOP(Material2AL.ALIGN_VERTICAL_TOP),
    ALIGN_MIDDLE(Material2AL.ALIGN_VERTICAL_CENTER),
    ALIGN_BOTTOM(Material2AL.ALIGN_VERTICAL_BOTTOM),
    DISTRIBUTE_ACROSS(Material2AL.HORIZONTAL_DISTRIBUTE),
    DISTRIBUTE_DOWN(Material2MZ.VERTICAL_DISTRIBUTE),
    ARROW(Material2AL.ARROW_RIGHT_ALT),
    BACK(Material2MZ.UNDO),
    OVER(Material2MZ.REDO),
    INTO(Material2MZ.SUBDIRECTORY_ARROW_RIGHT),
    TARGET(Material2MZ.MY_LOCATION),
    DOT(Material2AL.FIBER_MANUAL_RECORD),
    HEAT(Material2MZ.WHATSHOT),
    FLOW(Material2AL.ACCOUNT_TREE),
    LEAVE(Material2AL.ARROW_BACK),
    GRIP(Material2AL.DRAG_INDICATOR),
    FILTER(Material2AL.FILTER_LIST),
    FREEZE(Material2MZ.PUSH_PIN),
    IMPORT(Material2AL.FILE_UPLOAD),
    FIX(Material2AL.BUILD),
    EXCHANGE(Material2AL.IMPORT_EXPORT),
    TYPE_NUMBER(Material2AL.LOOKS_ONE),
    TYPE_TEXT(Material2MZ.TITLE),
    TYPE_TRUTH(Material2AL.CHECK_BOX),
    TYPE_DATE(Material2MZ.TODAY),
    TYPE_TIME(Material2MZ.SCHEDULE),
    TYPE_LIST(Material2AL.FORMAT_LIST_BULLETED);

    private final Ikon ikon;

    Glyph(Ikon ikon) {
        this.ikon = ikon;
    }

    /** A graphic for a control; its colour comes from CSS. */
    public FontIcon icon(int size) {
        var icon = FontIcon.of(ikon, size);
        icon.getStyleClass().addAll("glyph", "glyph-" + size);
        return icon;
    }

    /** The letter of {@link #font} that is the sign. */
    public String letter() {
        return Character.toString(ikon.getCode());
    }

    /** The font of the sign. */
    public Font font(double size) {
        var handler = IkonResolverProvider.getInstance(new JavaFXFontLoader()).resolve(ikon.getDescription());
        if (handler.getFont() == null) {
            handler.setFont(Font.loadFont(handler.getFontResourceAsStream(), 16));
        }
        return Font.font(handler.getFontFamily(), size);
    }
}
