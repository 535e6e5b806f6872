package io.hengce.designer.session;

import io.hengce.designer.document.Edit;
import java.util.Optional;

/** What was prepared in the background. */
public interface Prepared {

    /** The edit that is to be made; empty where there is none. */
    Optional<Edit> edit();
}
