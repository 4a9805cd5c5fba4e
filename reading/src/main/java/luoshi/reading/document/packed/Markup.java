package luoshi.reading.document.packed;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Stop;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;

/**
 * 标记文本: a pass over one XML part. Takes no document type, no entity and no address from outside; names are given without their prefix, since
 * producers choose prefixes freely.
 */
public final class Markup {
    private final XMLStreamReader reader;
    private int depth;

    private Markup(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What a pass meets. */
    public enum Step {
        OPEN,
        CLOSE,
        WORDS,
        END
    }

    public static Markup of(byte[] part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        try {
            return new Markup(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Trouble.CORRUPT, e);
        }
    }

    /** Goes one step on. */
    public Step next() {
        try {
            while (reader.hasNext()) {
                Step step = step(reader.next());
                if (step != Step.END) {
                    return step;
                }
            }
            return Step.END;
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Trouble.CORRUPT, e);
        }
    }

    private Step step(int event) {
        Stop.check();
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> opened();
            case XMLStreamConstants.END_ELEMENT -> closed();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> Step.WORDS;
            default -> Step.END;
        };
    }

    private Step opened() {
        if (++depth > Limits.DEPTH) {
            throw new UnreadableFile(Trouble.CORRUPT);
        }
        return Step.OPEN;
    }

    private Step closed() {
        depth--;
        return Step.CLOSE;
    }

    /** The name of the element opened or closed. */
    public String name() {
        return reader.getLocalName();
    }

    /** The characters met. */
    public String words() {
        return reader.getText();
    }

    /** The attribute of that local name on the element opened. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Passes over everything up to the end of the element just opened. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next() != Step.END) {
            Stop.check();
        }
    }

    /** The characters inside the element just opened, to its end. */
    public String content() {
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        for (Step step = next(); step != Step.END && depth > outside; step = next()) {
            if (step == Step.WORDS) {
                content.append(words());
            }
        }
        return content.toString();
    }
}
