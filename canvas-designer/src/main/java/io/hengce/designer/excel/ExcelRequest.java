package io.hengce.designer.excel;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants a node in Excel, or an edited workbook back in its node; goes up from the button to whoever can do it. */
public final class ExcelRequest extends Event {

    private static final long serialVersionUID = 1L;

    static final EventType<ExcelRequest> ANY = new EventType<>(Event.ANY, "EXCEL");
    static final EventType<ExcelRequest> EXPORT = new EventType<>(ANY, "EXCEL_EXPORT");
    static final EventType<ExcelRequest> IMPORT = new EventType<>(ANY, "EXCEL_IMPORT");

    private final String node;

    ExcelRequest(EventType<ExcelRequest> type, String node) {
        super(type);
        this.node = node;
    }

    String node() {
        return node;
    }
}
