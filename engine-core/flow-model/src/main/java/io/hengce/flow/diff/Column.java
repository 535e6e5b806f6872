package io.hengce.flow.diff;

import io.hengce.flow.text.LocalizedText;

/** What a cell belongs to beside its row. */
record Column(String id, LocalizedText label) {}
