package io.hengce.designer.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the lanes of a process. Of lanes within lanes the innermost count. One at a time, by one thread. */
final class BpmnLanes {

    private static final int LONGEST = 120;

    private final List<BpmnLane> lanes = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder reference = new StringBuilder();
    private boolean referring;
    private final Set<String> ids = new HashSet<>();

    /** A pool, as it is said beside the processes. */
    record Participant(String id, String name, String process, int line) {}

    /** A lane whose end is still to come. */
    private static final class Open {
        private final String id;
        private final String name;
        private final List<String> elements = new ArrayList<>();
        private boolean divided;

        private Open(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    void begin(String id, String name) {
        ids.add(id);
        var around = open.peek();
        if (around != null) {
            around.divided = true;
        }
        var whole = around == null || around.name.isEmpty() ? name : around.name + " · " + name;
        open.push(new Open(id, whole.substring(0, Math.min(LONGEST, whole.length()))));
    }

    /** A reference to what the lane holds begins. */
    void refer() {
        reference.setLength(0);
        referring = true;
    }

    void characters(char[] text, int start, int length) {
        if (referring) {
            reference.append(text, start, length);
        }
    }

    /** An element of the process has ended. */
    void ended(String element) {
        var lane = open.peek();
        if (referring && lane != null) {
            lane.elements.add(reference.toString().strip());
        }
        referring = false;
        if ("lane".equals(element)) {
            end();
        }
    }

    private void end() {
        var lane = open.poll();
        if (lane != null && !lane.divided) {
            lanes.add(new BpmnLane(lane.id, lane.name, lane.elements));
        }
    }

    void add(Participant participant) {
        ids.add(participant.id());
        participants.add(participant);
    }

    int size() {
        return ids.size();
    }

    boolean isTaken(String id) {
        return ids.contains(id);
    }

    List<BpmnLane> lanes() {
        return lanes;
    }

    /** The pool counts as a lane where its process has none. */
    List<Participant> settle(String process, List<String> elements) {
        var others = new ArrayList<Participant>();
        for (var participant : participants) {
            if (lanes.isEmpty() && participant.process().equals(process)) {
                lanes.add(new BpmnLane(participant.id(), participant.name(), elements));
            } else {
                others.add(participant);
            }
        }
        return others;
    }
}
