package org.chainwork.shared.ui;

import org.chainwork.shared.ui.GraphLayout.Point;

/**
 * The way of an edge from the border of one node to the border of the next.
 *
 * @param line an SVG path
 * @param head the arrow's head, a filled SVG path
 * @param label the middle of the label
 */
record EdgePath(String line, String head, Point label) {
    private static final int HEAD = 10;
    private static final int ROUND = 14;
    /** From the middle of a line to the middle of the label above it, and beside it. */
    private static final int ABOVE = 26;

    private static final int BESIDE = 28;
    /** A parameter's label keeps near the parameter, away from the labels of the chain. */
    private static final int NEAR = 43;

    static EdgePath between(Point from, Point to, GraphLayout layout) {
        if (from.y() == to.y()) {
            return across(from, to);
        }
        return from.x() == to.x() ? down(from, to, layout) : toNextRow(from, to);
    }

    private static EdgePath across(Point from, Point to) {
        int way = Integer.signum(to.x() - from.x());
        int start = from.x() + way * GraphLayout.RADIUS;
        int tip = to.x() - way * (GraphLayout.RADIUS + 2);
        return new EdgePath(
                "M%d %dH%d".formatted(start, from.y(), tip - way * (HEAD - 1)),
                headAcross(tip, to.y(), way),
                new Point((start + tip) / 2, from.y() - ABOVE));
    }

    private static EdgePath down(Point from, Point to, GraphLayout layout) {
        int way = Integer.signum(to.y() - from.y());
        int start = from.y() + way * GraphLayout.RADIUS;
        int tip = to.y() - way * (GraphLayout.RADIUS + 2);
        return new EdgePath(
                "M%d %dV%d".formatted(from.x(), start, tip - way * (HEAD - 1)),
                "M%d %dl%d %dh%dz".formatted(to.x(), tip, -HEAD / 2, -way * HEAD, HEAD),
                new Point(from.x() + BESIDE, layout.wide() ? from.y() + way * NEAR : (start + tip) / 2));
    }

    /** Out to the right, back between the rows, and in from the left. */
    private static EdgePath toNextRow(Point from, Point to) {
        int right = from.x() + GraphLayout.RADIUS + ROUND;
        int left = to.x() - GraphLayout.RADIUS - ROUND - 22;
        int between = (from.y() + to.y()) / 2 + 14;
        int tip = to.x() - GraphLayout.RADIUS - 2;
        String line =
                "M%d %dh%da%4$d %4$d 0 0 1 %4$d %4$dV%5$da%4$d %4$d 0 0 1 -%4$d %4$dH%6$da%4$d %4$d 0 0 0 -%4$d %4$dV%7$da%4$d %4$d 0 0 0 %4$d %4$dH%8$d"
                        .formatted(
                                from.x() + GraphLayout.RADIUS,
                                from.y(),
                                1,
                                ROUND - 1,
                                between - ROUND,
                                left + ROUND,
                                to.y() - ROUND,
                                tip - HEAD + 1);
        return new EdgePath(line, headAcross(tip, to.y(), 1), new Point((left + right) / 2, between - ABOVE));
    }

    private static String headAcross(int tip, int y, int way) {
        return "M%d %dl%d %dv%dz".formatted(tip, y, -way * HEAD, -HEAD / 2, HEAD);
    }
}
