package io.hengce.designer.document.sheet;

/**
 * A cell with the text that it is to have.
 *
 * @param row 0-based
 * @param column 0-based
 */
public record SheetCell(int row, int column, String text) {}
