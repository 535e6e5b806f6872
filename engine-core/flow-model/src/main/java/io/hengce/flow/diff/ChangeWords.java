package io.hengce.flow.diff;

import io.hengce.flow.diagnostic.MessageCatalog;

/** The words of changes. */
final class ChangeWords {

    static final MessageCatalog CATALOG = new MessageCatalog(ChangeWords.class);

    private ChangeWords() {}
}
