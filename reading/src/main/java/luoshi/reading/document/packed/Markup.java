package luoshi.reading.document.packed;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([\\w.-]+)[\"']");
    private static final int DECLARATION_WITHIN = 200;

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
            return new Markup(factory.createXMLStreamReader(new StringReader(decoded(part))));
        } catch (XMLStreamException e) {
            throw new UnreadableFile(Trouble.CORRUPT, e);
        }
    }

    /** The characters of a part by its byte order mark or declaration; a lost byte costs its character, not the part. */
    private static String decoded(byte[] part) {
        String head = new String(part, 0, Math.min(part.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return new String(part, StandardCharsets.UTF_16);
        }
        String text = new String(part, declared(head));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset declared(String head) {
        Matcher matcher = ENCODING.matcher(head);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
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
