package org.chainwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Rational;
import org.chainwork.chain.Composition;
import org.chainwork.chain.Graph;
import org.chainwork.chain.Layer;
import org.chainwork.chain.LinearLayer;
import org.chainwork.chain.PowerLayer;
import org.chainwork.shared.ui.GraphLayout.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphDrawingTest {

    private static final Graph TWO_LAYERS =
            Composition.parse("u = w1*x+b1\ny = u^2").graph();

    /** Linear and power layers by turns, so that every kind of node occurs. */
    private static Graph graph(int depth) {
        return new Composition(IntStream.rangeClosed(1, depth)
                        .<Layer>mapToObj(position -> position % 2 == 1
                                ? new LinearLayer(
                                        Expr.symbol("w" + (position + 1) / 2), Expr.symbol("b" + (position + 1) / 2))
                                : new PowerLayer(Rational.of(2)))
                        .toList())
                .graph();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9, 12})
    void nodesStandApartAndInside(int depth) {
        for (GraphLayout layout : List.of(GraphLayout.wide(graph(depth)), GraphLayout.tall(graph(depth)))) {
            List<Point> places = List.copyOf(layout.places().values());
            for (Point place : places) {
                assertThat(place.x()).isBetween(GraphLayout.RADIUS, layout.width() - GraphLayout.RADIUS);
                assertThat(place.y()).isBetween(GraphLayout.RADIUS, layout.height() - GraphLayout.RADIUS);
                assertThat(places)
                        .filteredOn(other -> Math.hypot(other.x() - place.x(), other.y() - place.y()) < 72)
                        .containsExactly(place);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 12})
    void fitsItsColumn(int depth) {
        assertThat(GraphLayout.wide(graph(depth)).width()).isLessThanOrEqualTo(736);
        assertThat(GraphLayout.tall(graph(depth)).width()).isLessThanOrEqualTo(328);
    }

    @Test
    void everyEdgeIsNamedInItsColour() {
        String svg = new GraphDrawing(TWO_LAYERS, Set.of()).svg();

        String edges = TWO_LAYERS.edges().stream()
                .map(edge -> "graph-edge " + EdgeColour.of(edge) + "\"")
                .collect(Collectors.joining("|"));
        assertThat(svg.split(edges, -1)).hasSize(2 * TWO_LAYERS.edges().size() + 1);
        assertThat(svg).contains("d" + SvgName.of("u"), "d" + SvgName.of("w1")).doesNotContain(" lit\"");
    }

    @Test
    void lightsTheEdgeThatIsMeant() {
        String svg = new GraphDrawing(TWO_LAYERS, Set.of(TWO_LAYERS.edgeFrom("x"))).svg();

        assertThat(svg).contains("graph-edge edge-0 lit").doesNotContain("graph-edge edge-1 lit");
    }

    @Test
    void namesAreSetInItalicsWithTheirIndexBelow() {
        assertThat(SvgName.of("w12")).startsWith("𝑤<tspan").endsWith(">12</tspan>");
        assertThat(SvgName.of("h")).isEqualTo("ℎ");
    }
}
