package org.chainwork.load;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** MathML written out in one line, so that it can be read as an answer is. */
final class MathMlLine {

    private MathMlLine() {}

    static String of(String mathMl) {
        try {
            return spell(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(mathMl)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new IllegalStateException("cannot read " + mathMl, failure);
        }
    }

    private static String spell(Element element) {
        List<String> parts = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(index -> element.getChildNodes().item(index))
                .map(MathMlLine::part)
                .toList();
        return switch (element.getTagName()) {
            case "msup" -> parts.get(0) + "^(" + parts.get(1) + ")";
            case "mfrac" -> "(" + parts.get(0) + ")/(" + parts.get(1) + ")";
            default -> String.join("", parts);
        };
    }

    private static String part(Node node) {
        return node instanceof Element element ? spell(element) : node.getTextContent();
    }
}
