package dev.backstop.authoring.chart;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG picture on a light ground, with a title and a description for those who cannot see it. Lengths are in pixels
 * from the upper left corner. What is drawn later lies above what was drawn before. Each shape takes further attributes
 * as pairs of name and value: {@code "fill", Svg.GREY}.
 *
 * <p>Fonts are not measured: leave room for about 0.6 times the font size for each character.
 */
public final class Svg {
    /** Colours that people with any kind of colour vision can tell apart, after Okabe and Ito. */
    public static final String BLUE = "#0072b2";

    public static final String ORANGE = "#d55e00";
    public static final String YELLOW = "#e69f00";
    public static final String GREEN = "#009e73";
    public static final String PURPLE = "#aa4499";
    public static final String INK = "#222222";
    public static final String GREY = "#6b6b6b";
    public static final String PALE = "#d9d9d9";

    private static final int DECIMALS = 1;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private boolean ended;

    /** Where a text stands against its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * @param title what it shows, in a few words
     * @param description what can be seen in it, for those who cannot
     */
    public Svg(int width, int height, String title, String description) {
        try {
            // Not whatever factory the class path offers: the same input has to give the same bytes everywhere.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes("viewBox", "0 0 " + width + " " + height, "width", width + "", "height", height + "");
            attributes(
                    "role", "img", "aria-labelledby", "title desc", "font-family", "DejaVu Sans, Verdana, sans-serif");
            newLine();
            words("title", title, "id", "title");
            words("desc", description, "id", "desc");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        rect(0, 0, width, height, "fill", "#ffffff");
    }

    public Svg rect(double x, double y, double width, double height, String... attributes) {
        return shape("rect", attributes, "x", px(x), "y", px(y), "width", px(width), "height", px(height));
    }

    public Svg line(double x1, double y1, double x2, double y2, String... attributes) {
        return shape("line", attributes, "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2));
    }

    public Svg circle(double x, double y, double radius, String... attributes) {
        return shape("circle", attributes, "cx", px(x), "cy", px(y), "r", px(radius));
    }

    /** A path, as in SVG: made of {@link #px} lengths. */
    public Svg path(String path, String... attributes) {
        return shape("path", attributes, "d", path);
    }

    /** One line of text; {@code y} is where its letters stand. */
    public Svg text(double x, double y, double size, Anchor anchor, String words, String... attributes) {
        try {
            String name = anchor.name().toLowerCase(Locale.ROOT);
            xml.writeStartElement("text");
            attributes("x", px(x), "y", px(y), "font-size", px(size), "text-anchor", name);
            attributes(attributes);
            xml.writeCharacters(words);
            xml.writeEndElement();
            newLine();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A length as SVG writes it, to a tenth of a pixel. */
    public static String px(double length) {
        BigDecimal rounded = BigDecimal.valueOf(length)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private Svg shape(String name, String[] attributes, String... place) {
        try {
            xml.writeEmptyElement(name);
            attributes(place);
            attributes(attributes);
            newLine();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void words(String name, String words, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(words);
        xml.writeEndElement();
        newLine();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** The whole picture. Nothing can be drawn after that. */
    @Override
    public String toString() {
        if (!ended) {
            ended = true;
            try {
                xml.writeEndDocument();
                xml.close();
            } catch (XMLStreamException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return text + "\n";
    }
}
