package luoshi.app.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.journal.Anchor;
import luoshi.journal.AnchorBook;
import luoshi.journal.ExportedJournal;
import luoshi.journal.JournalCopy;
import luoshi.journal.jdbc.DatabaseJournal;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The journal of a data folder for reading, whether its program runs or not. */
public final class JournalAccess implements AutoCloseable {
    private final Installation installation;
    private final AnchorBook book;
    private final DatabaseJournal journal;

    private JournalAccess(Installation installation) {
        this.installation = installation;
        this.book = new AnchorBook(installation.data().anchors());
        DatabaseAddress owner = installation.owner();
        this.journal = new DatabaseJournal(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
    }

    public static JournalAccess open(Path data, Map<String, String> environment) {
        return new JournalAccess(Installation.beside(data, environment));
    }

    public JournalCopy journal() {
        return journal;
    }

    public List<Anchor> anchors(long regionId) {
        return book.all(regionId);
    }

    public Optional<String> publicKey() {
        return book.publicKey();
    }

    public void export(Path folder) throws IOException {
        new ExportedJournal(folder).write(journal.source(), journal, book);
    }

    @Override
    public void close() {
        installation.close();
    }
}
