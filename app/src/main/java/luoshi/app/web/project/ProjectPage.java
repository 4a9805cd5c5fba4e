package luoshi.app.web.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.app.web.Visit;
import luoshi.app.web.fund.FundReader;
import luoshi.app.web.investment.YearReader;
import luoshi.app.web.order.OrderRow;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.errand.Errand;
import luoshi.project.health.Element;
import luoshi.project.health.Entry;
import luoshi.project.life.Event;
import luoshi.project.paper.Holds;
import luoshi.project.paper.Paper;
import luoshi.project.paper.Readiness;
import luoshi.project.parcel.Parcel;
import luoshi.project.watch.Findings;
import luoshi.project.watch.Found;
import org.jspecify.annotations.Nullable;

/** What the page of a project shows. */
public record ProjectPage(
        ProjectRow row,
        Gates gates,
        Preparation preparation,
        Life life,
        Money money,
        Card card,
        Choices choices,
        May may,
        Kept kept) {

    /** 转库: what leads on, and back. */
    public record Gates(List<Next> next, List<Library> before) {}

    /** A step forward, or what stands in its way. */
    public record Next(Library to, List<String> missing) {}

    /** 前期: papers, and what the law says of the money. */
    public record Preparation(
            List<PaperLine> papers, Readiness readiness, List<Holds.Hold> holds, String landStart, Land land) {}

    /**
     * 标准地.
     *
     * @param parcel null where the project stands on none
     * @param area the parcel's; empty without one
     * @param fits whether a parcel may be taken
     */
    public record Land(@Nullable Parcel parcel, String area, boolean fits, List<Choice> areas) {}

    /** A paper with its light. */
    public record PaperLine(Paper paper, @Nullable Light light, String told) {}

    /** 全过程. */
    public record Life(
            List<Event> events,
            List<KeyProject.Stay> stays,
            List<Alarm> alarms,
            List<OrderRow> orders,
            List<Findings.Past> found,
            List<Choice> kinds) {}

    /** Something amiss, with the duty that was drafted of it. */
    public record Alarm(
            Found found, boolean ahead, @Nullable Long dutyId) {}

    /** 投资和资金. */
    public record Money(YearReader.Year year, FundReader.OfProject funds) {}

    /** 健康卡. */
    public record Card(
            List<ElementLine> elements, Map<String, String> parties, List<ErrandLine> errands, List<Book> books) {}

    /** A line of what the agent runs. */
    public record ErrandLine(Errand errand, boolean late) {}

    /** An element with the name of the unit that secures it. */
    public record ElementLine(Element element, String unit) {}

    /** One of the four ledgers. */
    public record Book(int number, String name, List<EntryLine> entries) {
        public long open() {
            return entries.stream().filter(line -> line.entry().open()).count();
        }
    }

    /** A line of a ledger with its unit. */
    public record EntryLine(Entry entry, String unit, boolean late) {}

    /** What forms may choose. */
    public record Choices(List<Choice> units, List<Choice> elements, List<Choice> roles, List<Choice> bases) {}

    /**
     * Who may do what.
     *
     * @param months whether he reports what is completed each month
     * @param order whether he drafts orders
     */
    public record May(boolean keep, boolean report, boolean months, boolean order) {}

    /** What was typed into one of the forms that was refused. */
    public record Kept(Visit visit, String complaint) {
        /** Empty for another form than the refused one. */
        public String in(String form, String field) {
            return visit.typed("form").equals(form) ? visit.typed(field) : "";
        }

        public boolean open(String form) {
            return visit.typed("form").equals(form);
        }

        public String today() {
            return visit.today().toString();
        }
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
