package io.hengce.designer.grid;

/** What an act has to say, under the grid. */
record GridMessage(String text, boolean isRefusal) {

    static final GridMessage NONE = new GridMessage("", false);

    static GridMessage said(String text) {
        return new GridMessage(text, false);
    }

    static GridMessage refused(String why) {
        return new GridMessage(why, true);
    }
}
