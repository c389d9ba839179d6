package org.chainwork.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chainwork.algebra.Expr;
import org.chainwork.chain.Graph;
import org.chainwork.chain.LocalDerivative;

/** The graph for those who do not see it: what is computed from what, step by step. */
record GraphWords(Graph graph, Texts texts) {
    /** A text by its key, in the reader's language. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... arguments);
    }

    OrderedList list() {
        OrderedList list = new OrderedList();
        layers().values().forEach(edges -> list.add(item(edges)));
        return list;
    }

    private ListItem item(List<LocalDerivative> edges) {
        LocalDerivative main = edges.getFirst();
        Expr computed = main.layer().of(Expr.symbol(main.withRespectTo()));
        Div line = new Div(
                Formula.equation(main.of(), computed),
                new Span(" " + texts.get("shared.graph.computed", names(edges))));
        return new ListItem(line);
    }

    /** One sentence a layer, and what is lit, for the picture's text alternative. */
    String summary(Collection<LocalDerivative> lit) {
        String flows = layers().values().stream()
                .map(edges -> texts.get(
                        edges.size() == 1 ? "shared.graph.flow.one" : "shared.graph.flow.many",
                        names(edges),
                        subscripted(edges.getFirst().of())))
                .collect(Collectors.joining(" "));
        String lights = lit.stream()
                .map(edge -> " " + texts.get("shared.graph.lit", link(edge)))
                .collect(Collectors.joining());
        return texts.get("shared.graph.summary", flows) + lights;
    }

    /** {@code from x to u}. */
    String link(LocalDerivative edge) {
        return texts.get("shared.graph.link", subscripted(edge.withRespectTo()), subscripted(edge.of()));
    }

    private Map<Integer, List<LocalDerivative>> layers() {
        return graph.edges().stream()
                .collect(Collectors.groupingBy(LocalDerivative::position, LinkedHashMap::new, Collectors.toList()));
    }

    private String names(List<LocalDerivative> edges) {
        List<String> names =
                edges.stream().map(edge -> subscripted(edge.withRespectTo())).toList();
        return names.stream()
                .reduce((first, next) ->
                        names.getLast().equals(next) ? texts.get("shared.graph.and", first, next) : first + ", " + next)
                .orElseThrow();
    }

    /** As it is written: w₁. */
    static String subscripted(String name) {
        return name.chars()
                .map(c -> c >= '0' && c <= '9' ? '₀' + (c - '0') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
