package io.hengce.designer.grid;

import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Theme;
import io.hengce.designer.words.Words;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What a table is shown on.
 *
 * @param heat what the sample or the cases did, shown beside the rows; none: not shown
 */
public record GridGround(Words words, ObjectProperty<Theme> theme, ReadOnlyObjectProperty<Heat> heat) {}
