package luoshi.app.web.print;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.PaperAnswer;
import luoshi.app.web.page.PaperFormat;
import luoshi.app.web.print.Printable.Printed;
import luoshi.publication.WordPapers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 批量打印: the chosen things of a list as one Word file, or as a file each in an archive. */
@Controller
class PrintPages {
    private static final int MOST = 1_000;

    /** A separator that file systems take. */
    private static final String REFUSED_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private static final int LONGEST_NAME = 60;

    private final List<Printable> printables;

    PrintPages(List<Printable> printables) {
        this.printables = printables;
    }

    /**
     * @param format whole: one Word file; word, ofd: an archive of files
     * @param all whether everything that the list's filter meets is wanted, not what was ticked
     */
    @PostMapping("/papers")
    @Nullable
    ModelAndView print(
            Visit visit,
            HttpServletResponse response,
            @RequestParam String form,
            @RequestParam String format,
            @RequestParam(required = false) @Nullable List<Long> id,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Map<String, String> fields) {
        Printable printable = printables.stream()
                .filter(one -> one.forms().containsKey(form))
                .findFirst()
                .orElseThrow(Missing::new);
        return visit.as(actor -> {
            List<Long> wanted = all ? printable.all(actor, fields, MOST + 1) : id == null ? List.of() : id;
            if (wanted.isEmpty() || wanted.size() > MOST) {
                Toast.leave(response, wanted.isEmpty() ? "先勾选要打印的，再打印" : "一次最多打印" + MOST + "份，请先筛选");
                return new ModelAndView("redirect:" + visit.back("/"));
            }
            List<Printed> papers = papers(visit, actor, printable, form, wanted);
            String name = printable.forms().get(form) + "（" + papers.size() + "份）";
            try {
                send(response, format, name, papers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    private static List<Printed> papers(Visit visit, Actor actor, Printable printable, String form, List<Long> wanted) {
        List<Printed> papers = new ArrayList<>();
        for (long id : wanted) {
            papers.add(printable.print(visit, actor, form, id).orElseThrow(Missing::new));
        }
        return papers;
    }

    /** The file is sent while it is made, so that the browser shows how far it is. */
    private static void send(HttpServletResponse response, String format, String name, List<Printed> papers)
            throws IOException {
        if (format.equals("whole")) {
            WordPapers.write(
                    PaperAnswer.open(response, name + PaperFormat.WORD.ending(), PaperFormat.WORD.mediaType()),
                    papers.stream().map(Printed::paper).iterator());
            return;
        }
        PaperFormat each = PaperFormat.of(format).orElseThrow(Missing::new);
        OutputStream out = PaperAnswer.open(response, name + ".zip", "application/zip");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int at = 0; at < papers.size(); at++) {
            zip.putNextEntry(new ZipEntry(entry(at + 1, papers.get(at).name()) + each.ending()));
            each.write(unclosed(zip), papers.get(at).paper());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String entry(int number, String name) {
        String clean = name.replaceAll(REFUSED_IN_NAMES, "");
        return String.format("%04d", number) + clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }

    /** The archive under another one, which is flushed by it and not ended. */
    private static OutputStream unclosed(OutputStream out) {
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {}
        };
    }
}
