package org.chainwork.shared.ui;

import java.util.HashMap;
import java.util.Map;
import org.chainwork.chain.Graph;
import org.chainwork.chain.Variable;
import org.chainwork.chain.Variable.Kind;

/**
 * Where each variable stands. The variables of the chain stand in a line, each layer's weight on one side of what it
 * leaves and its bias on the other. Wide: the line runs from left to right, in two rows when it is long. Tall: it runs
 * from top to bottom, and fits a phone however long it is.
 *
 * @param step from one variable of the chain to the next
 * @param perRow layers in a row
 */
record GraphLayout(boolean wide, int step, int perRow, Map<String, Point> places, int width, int height) {
    /** In the units of the page's pixels. */
    record Point(int x, int y) {}

    static final int RADIUS = 22;

    private static final int MARGIN = 6;
    private static final int LONGEST_ROW = 8;
    /** Above a line without weights: for the labels of its edges, on their plates. */
    private static final int LABEL_ROOM = 24;

    private static final int ROW_WIDTH = 720;
    private static final int PHONE_WIDTH = 320;
    private static final int PARAMETER_DISTANCE = 112;
    /** Between two rows runs the edge that joins them, with its label. */
    private static final int ROW_GAP = 66;

    static GraphLayout wide(Graph graph) {
        int depth = depth(graph);
        int rows = Math.ceilDiv(depth, LONGEST_ROW);
        int perRow = Math.ceilDiv(depth, rows);
        int step = Math.clamp((ROW_WIDTH - MARGIN - RADIUS - rightOf(graph, rows)) / perRow, 80, 132);
        int above = has(graph, Kind.WEIGHT) ? PARAMETER_DISTANCE : 0;
        int below = has(graph, Kind.BIAS) ? PARAMETER_DISTANCE : 0;
        int rowHeight = 2 * (RADIUS + MARGIN) + above + below;
        Map<String, Point> places = new HashMap<>();
        for (Variable variable : graph.nodes()) {
            int row = Math.max(0, variable.position() - 1) / perRow;
            int x = MARGIN + RADIUS + (variable.position() - row * perRow) * step;
            int y = MARGIN + RADIUS + Math.max(above, rows > 1 ? 0 : LABEL_ROOM) + row * (rowHeight + ROW_GAP);
            places.put(variable.name(), new Point(x, y + side(variable) * PARAMETER_DISTANCE));
        }
        int width = MARGIN + RADIUS + perRow * step + rightOf(graph, rows);
        int height = rows * rowHeight + (rows - 1) * ROW_GAP + (above == 0 && rows == 1 ? LABEL_ROOM : 0);
        return new GraphLayout(true, step, perRow, places, width, height);
    }

    /** Room on the right: for the label of a parameter's edge, and for the edge that turns to the next row. */
    private static int rightOf(Graph graph, int rows) {
        boolean labelled = graph.edges().getLast().withRespectTo().matches("[wb][0-9]+");
        return RADIUS + (labelled || rows > 1 ? 34 : MARGIN);
    }

    static GraphLayout tall(Graph graph) {
        int step = 96;
        Map<String, Point> places = new HashMap<>();
        for (Variable variable : graph.nodes()) {
            int x = PHONE_WIDTH / 2 + side(variable) * (PHONE_WIDTH / 2 - RADIUS - MARGIN);
            places.put(variable.name(), new Point(x, MARGIN + RADIUS + variable.position() * step));
        }
        int height = 2 * (MARGIN + RADIUS) + depth(graph) * step;
        return new GraphLayout(false, step, depth(graph), places, PHONE_WIDTH, height);
    }

    private static int side(Variable variable) {
        return switch (variable.kind()) {
            case WEIGHT -> -1;
            case BIAS -> 1;
            case INPUT, INTERMEDIATE, OUTPUT -> 0;
        };
    }

    private static int depth(Graph graph) {
        return graph.nodes().getLast().position();
    }

    private static boolean has(Graph graph, Kind kind) {
        return graph.nodes().stream().anyMatch(node -> node.kind() == kind);
    }

    Point place(String variable) {
        Point place = places.get(variable);
        if (place == null) {
            throw new IllegalArgumentException("variable expected one of " + places.keySet() + ", found " + variable);
        }
        return place;
    }
}
