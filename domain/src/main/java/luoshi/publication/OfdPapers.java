package luoshi.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.publication.PaperPage.Mark;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.pkg.container.DocDir;
import org.ofdrw.pkg.container.OFDDir;

/**
 * 版式文件 (OFD, GB/T 33190-2016) of papers, drawn from {@link PaperPages}. The fonts of official papers may not be handed on, so that none lies in the
 * file: it names the font and the family that stands in for it where a reader does not have it.
 */
public final class OfdPapers {
    private static final double MM = 25.4 / 1440;
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double ROUND = 10_000;

    private static final Map<String, String> FAMILIES = Map.of(
            WordFile.TITLE_FONT, "宋体",
            WordFile.HEAD_FONT, "黑体",
            WordFile.BODY_FONT, "仿宋",
            WordFile.KAI_FONT, "楷体",
            WordFile.NUMBER_FONT, "宋体",
            WordFile.WESTERN_FONT, "宋体");

    private final Fonts fonts = new Fonts();
    private final Map<String, Long> fontIds = new HashMap<>();
    private long id;

    private OfdPapers() {}

    /** Writes the paper; does not close {@code out}. What is written lies in a folder of its own in the system's temporary one until it is packed. */
    public static void write(OutputStream out, Paper paper) throws IOException {
        OFDDir file = OFDDir.newOFD();
        try {
            new OfdPapers().fill(file, paper, PaperPages.of(paper));
            file.jar(out);
        } finally {
            file.clean();
        }
    }

    private void fill(OFDDir file, Paper paper, List<PaperPage> pages) {
        file.setOfd(new OFD()
                .addDocBody(new DocBody().setDocInfo(described(paper)).setDocRoot(new ST_Loc("Doc_0/Document.xml"))));
        DocDir folder = file.newDoc();
        Pages tree = new Pages();
        for (PaperPage page : pages) {
            folder.obtainPages().newPageDir().setContent(page(page));
            tree.addPage(new org.ofdrw.core.basicStructure.pageTree.Page(
                    new ST_ID(++id), new ST_Loc("Pages/Page_" + (page.number() - 1) + "/Content.xml")));
        }
        folder.setPublicRes(new Res().setBaseLoc(new ST_Loc("Res")).addResource(fonts));
        CT_CommonData common = new CT_CommonData().setPageArea(area());
        common.setPublicRes(new ST_Loc("PublicRes.xml"));
        common.setMaxUnitID(id);
        folder.setDocument(new Document().setCommonData(common).setPages(tree));
    }

    private static CT_DocInfo described(Paper paper) {
        CT_DocInfo info = new CT_DocInfo().setDocID(UUID.randomUUID()).setCreator("Luoshi");
        info.setTile(
                paper.title().isEmpty() && paper.head() != null
                        ? paper.head().issuer()
                        : String.join("", paper.title()));
        Paper.Signature signature = paper.ending().signature();
        if (signature != null) {
            info.setCreationDate(signature.on());
        }
        return info;
    }

    private static CT_PageArea area() {
        return new CT_PageArea().setPhysicalBox(0, 0, WIDTH, HEIGHT);
    }

    private Page page(PaperPage drawn) {
        CT_Layer layer = new CT_Layer().setType(Type.Body);
        layer.setObjID(new ST_ID(++id));
        for (Mark mark : drawn.marks()) {
            layer.addPageBlock(
                    switch (mark) {
                        case Mark.Words words -> words(words);
                        case Mark.Rule rule -> rule(rule);
                    });
        }
        return new Page().setArea(area()).setContent(new Content().addLayer(layer));
    }

    private PageBlockType words(Mark.Words words) {
        int size = words.type().size();
        int width = words.steps().stream().mapToInt(Integer::intValue).sum();
        TextObject text = new TextObject(new ST_ID(++id));
        text.setBoundary(new ST_Box(mm(words.x()), mm(words.y() - size), mm(width), mm(size * 5 / 4)));
        text.setFont(font(words.type().font()));
        text.setSize(mm(size));
        if (words.type().red()) {
            text.setFillColor(CT_Color.rgb(255, 0, 0));
        }
        List<Integer> steps = words.steps();
        TextCode code = new TextCode().setCoordinate(0.0, mm(size)).setContent(words.words());
        if (steps.size() > 1) {
            code.setDeltaX(steps.subList(0, steps.size() - 1).stream()
                    .map(OfdPapers::mm)
                    .toArray(Double[]::new));
        }
        text.addTextCode(code);
        return text;
    }

    private PageBlockType rule(Mark.Rule rule) {
        double width = mm(rule.toX() - rule.fromX());
        double height = mm(rule.toY() - rule.fromY());
        double half = mm(rule.weight()) / 2;
        PathObject path = new PathObject(new ST_ID(++id));
        path.setBoundary(
                new ST_Box(mm(rule.fromX()) - half, mm(rule.fromY()) - half, width + 2 * half, height + 2 * half));
        path.setLineWidth(mm(rule.weight()));
        path.setStroke(true).setFill(false);
        path.setStrokeColor(CT_Color.rgb(rule.red() ? 255 : 0, 0, 0));
        path.setAbbreviatedData(new AbbreviatedData().M(half, half).L(half + width, half + height));
        return path;
    }

    private long font(String name) {
        return fontIds.computeIfAbsent(name, font -> {
            long fontId = ++id;
            fonts.addFont(
                    new CT_Font().setID(fontId).setFontName(font).setFamilyName(FAMILIES.getOrDefault(font, font)));
            return fontId;
        });
    }

    private static double mm(int twips) {
        return Math.round(twips * MM * ROUND) / ROUND;
    }
}
