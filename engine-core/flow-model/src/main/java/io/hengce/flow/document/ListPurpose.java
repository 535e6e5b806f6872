package io.hengce.flow.document;

/** What a list is for: to keep out, to let in, to look closer. */
public enum ListPurpose {
    BLOCK,
    ALLOW,
    WATCH
}
