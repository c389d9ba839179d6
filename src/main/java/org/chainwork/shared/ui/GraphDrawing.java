package org.chainwork.shared.ui;

import java.util.Set;
import org.chainwork.chain.Graph;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.chain.Variable;
import org.chainwork.shared.ui.GraphLayout.Point;

/** The graph as SVG, in both layouts; {@code graph.css} shows the one that fits. */
record GraphDrawing(Graph graph, Set<LocalDerivative> lit) {
    String svg() {
        return picture(GraphLayout.wide(graph)) + picture(GraphLayout.tall(graph));
    }

    private String picture(GraphLayout layout) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" class=\"%s%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(
                                layout.wide() ? fit(layout.width()) : "graph-tall",
                                lit.isEmpty() ? "" : " graph-lit",
                                layout.width(),
                                layout.height(),
                                layout.width(),
                                layout.height()));
        graph.edges().forEach(edge -> svg.append(edge(edge, layout)));
        graph.nodes().forEach(node -> svg.append(node(node, layout.place(node.name()))));
        return svg.append("</svg>").toString();
    }

    /** The container that it needs at least to stay legible. */
    private static String fit(int width) {
        return "graph-wide graph-wide-" + (width <= 340 ? "s" : width <= 480 ? "m" : "l");
    }

    private String edge(LocalDerivative edge, GraphLayout layout) {
        Point from = layout.place(edge.withRespectTo());
        Point to = layout.place(edge.of());
        EdgePath path = EdgePath.between(from, to, layout);
        return "<g class=\"graph-edge %s%s\"><path class=\"graph-line\" d=\"%s\"/><path class=\"graph-head\" d=\"%s\"/>%s</g>"
                .formatted(
                        EdgeColour.of(edge),
                        lit.contains(edge) ? " lit" : "",
                        path.line(),
                        path.head(),
                        label(edge, path.label()));
    }

    /** The derivative's name as a fraction, centred on its bar. */
    private String label(LocalDerivative edge, Point at) {
        int half = 7 + 5 * Math.max(edge.of().length(), edge.withRespectTo().length());
        return "<rect class=\"graph-plate\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"40\" rx=\"6\"/>"
                        .formatted(at.x() - half - 2, at.y() - 20, 2 * half + 4)
                + "<text class=\"graph-label\" x=\"%d\" y=\"%d\">d%s</text>"
                        .formatted(at.x(), at.y() - 5, SvgName.of(edge.of()))
                + "<path class=\"graph-bar\" d=\"M%d %dh%d\"/>".formatted(at.x() - half, at.y(), 2 * half)
                + "<text class=\"graph-label\" x=\"%d\" y=\"%d\">d%s</text>"
                        .formatted(at.x(), at.y() + 14, SvgName.of(edge.withRespectTo()));
    }

    private static String node(Variable node, Point at) {
        String shape = switch (node.kind()) {
            case INPUT, INTERMEDIATE, OUTPUT ->
                "<circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>".formatted(at.x(), at.y(), GraphLayout.RADIUS);
            case WEIGHT, BIAS ->
                "<rect x=\"%d\" y=\"%d\" width=\"40\" height=\"40\" rx=\"8\"/>".formatted(at.x() - 20, at.y() - 20);
        };
        return "<g class=\"graph-node graph-%s\">%s<text class=\"graph-name\" x=\"%d\" y=\"%d\">%s</text></g>"
                .formatted(
                        node.kind().name().toLowerCase(java.util.Locale.ROOT),
                        shape,
                        at.x(),
                        at.y() + 6,
                        SvgName.of(node.name()));
    }
}
