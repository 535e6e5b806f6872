package io.hengce.designer.inspector;

import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What there is in a section, or in a part of it, that follows the document, its problems, the trial run and the heat. */
final class Following {

    final List<TextEntry> entries = new ArrayList<>();
    final List<GuidedEntry> guided = new ArrayList<>();
    final List<Runnable> followers = new ArrayList<>();
    final List<Runnable> warmed = new ArrayList<>();
    final Set<Place> told = new HashSet<>();
}
