package org.chainwork.chain;

import java.util.ArrayList;
import java.util.List;
import org.chainwork.algebra.Expr;
import org.chainwork.algebra.Symbol;
import org.chainwork.chain.Variable.Kind;

/**
 * The computational graph of a composition: one node a variable, one edge a local derivative. From every node but the
 * output one edge goes out, to what the layer that it enters computes.
 *
 * @param nodes from the input to the output; a layer's symbolic parameters stand before what leaves it
 * @param edges from the input to the output; a layer's main edge stands before those of its parameters
 */
public record Graph(List<Variable> nodes, List<LocalDerivative> edges) {

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static Graph of(Composition composition) {
        int depth = composition.depth();
        List<Variable> nodes = new ArrayList<>();
        List<LocalDerivative> edges = new ArrayList<>();
        int parameterColour = depth;
        nodes.add(new Variable(Composition.INPUT, Kind.INPUT, 0));
        for (int position = 1; position <= depth; position++) {
            Layer layer = composition.layer(position);
            String entering = composition.variable(position - 1);
            String leaving = composition.variable(position);
            switch (layer) {
                case LinearLayer(Expr weight, Expr bias) -> {
                    addParameter(nodes, weight, Kind.WEIGHT, position);
                    addParameter(nodes, bias, Kind.BIAS, position);
                }
                case PowerLayer withoutParameters -> {}
            }
            nodes.add(new Variable(leaving, position == depth ? Kind.OUTPUT : Kind.INTERMEDIATE, position));
            for (var derivative : layer.derivatives(entering).entrySet()) {
                String name = derivative.getKey();
                int colour = name.equals(entering) ? position - 1 : parameterColour++;
                edges.add(new LocalDerivative(leaving, name, position, layer, derivative.getValue(), colour));
            }
        }
        return new Graph(nodes, edges);
    }

    private static void addParameter(List<Variable> nodes, Expr parameter, Kind kind, int position) {
        if (parameter instanceof Symbol(String name)) {
            nodes.add(new Variable(name, kind, position));
        }
    }

    /** Throws {@link IllegalArgumentException} when {@code name} is no node, or the output. */
    public LocalDerivative edgeFrom(String name) {
        return edges.stream()
                .filter(edge -> edge.withRespectTo().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("target expected one of " + sources() + ", found " + name));
    }

    /** The nodes that an edge goes out from: every possible target. */
    List<String> sources() {
        return nodes.stream()
                .filter(node -> node.kind() != Kind.OUTPUT)
                .map(Variable::name)
                .toList();
    }
}
