package org.chainwork.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chainwork.chain.Graph;
import org.chainwork.chain.LocalDerivative;

/** The computational graph of a composition: as a picture, in words and as a table. */
public final class GraphView extends Composite<Div> implements HasStyle {
    private final Graph graph;
    private final Div picture = new Div();
    private final Set<LocalDerivative> lit = new LinkedHashSet<>();

    public GraphView(Graph graph) {
        this.graph = graph;
        picture.addClassName("graph-picture");
        picture.getElement().setAttribute("role", "img");
        getContent().addClassName("graph");
        getContent().add(picture);
    }

    /** Makes an edge stand out, until {@link #clearLight()}; several can. */
    public void lightUp(LocalDerivative edge) {
        lit.add(edge);
        draw();
    }

    /** Throws {@link IllegalArgumentException} when the graph has no such edge. */
    public void lightUp(String of, String withRespectTo) {
        LocalDerivative edge = graph.edgeFrom(withRespectTo);
        if (!edge.of().equals(of)) {
            throw new IllegalArgumentException(
                    "edge expected d" + edge.of() + "/d" + withRespectTo + ", found d" + of + "/d" + withRespectTo);
        }
        lightUp(edge);
    }

    public void clearLight() {
        lit.clear();
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        GraphWords words = new GraphWords(graph, this::getTranslation);
        getContent().removeAll();
        Div twin = new Div(words.list(), new GraphTable(graph, this::getTranslation).table());
        getContent().add(picture, new NativeDetails(getTranslation("shared.graph.words"), twin));
        draw();
    }

    private void draw() {
        picture.getElement().setProperty("innerHTML", new GraphDrawing(graph, lit).svg());
        if (isAttached()) {
            picture.getElement().setAttribute("aria-label", new GraphWords(graph, this::getTranslation).summary(lit));
        }
    }
}
