package luoshi.reading.document.ofd;

import java.util.ArrayList;
import java.util.List;
import luoshi.reading.document.layout.Glyph;
import luoshi.reading.document.layout.PageWriter;
import luoshi.reading.document.packed.Markup;
import luoshi.reading.document.packed.PackedParts;
import luoshi.reading.document.source.Limits;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.Trouble;
import luoshi.reading.document.source.UnreadableFile;

/**
 * ofd: the national layout format (GB/T 33190—2016). A zip of XML: OFD.xml names the document, the document its pages, each page holds text objects
 * whose TextCode carries the characters and their advances. Signatures and pictures are not looked at.
 */
public final class OfdReader {
    private OfdReader() {}

    /** Whether a part of the package may be needed for the text. */
    public static boolean wants(String name) {
        return name.endsWith(".xml");
    }

    public static Sheet read(byte[] file) {
        PackedParts parts = PackedParts.of(file, OfdReader::wants);
        List<List<Glyph>> pages = new ArrayList<>();
        for (String document : elements(parts.needed("OFD.xml"), "DocRoot", "")) {
            for (String page : elements(parts.needed(document), "Page", "BaseLoc")) {
                if (pages.size() >= Limits.PAGES) {
                    throw new UnreadableFile(Trouble.TOO_LARGE);
                }
                parts.part(resolved(document, page)).map(PageContent::read).ifPresent(pages::add);
            }
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new UnreadableFile(Trouble.SCANNED);
        }
        return PageWriter.write(pages);
    }

    /** The contents of the elements named so, or of their attribute where one is given. */
    private static List<String> elements(byte[] part, String name, String attribute) {
        List<String> found = new ArrayList<>();
        Markup markup = Markup.of(part);
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.OPEN && markup.name().equals(name)) {
                if (attribute.isEmpty()) {
                    found.add(markup.content().strip());
                } else {
                    markup.attribute(attribute).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** An address inside the package, seen from the folder of {@code from}; one with a leading slash is seen from the root. */
    private static String resolved(String from, String address) {
        if (address.startsWith("/")) {
            return address;
        }
        int slash = from.lastIndexOf('/');
        return slash < 0 ? address : from.substring(0, slash + 1) + address;
    }
}
