package luoshi.bench.proof;

/**
 * 种下的东西: every table of which somebody may not see every row, how many rows of it are planted in each county, and the text that carries a
 * token saying what it is: {@code c990122x900037z} is commitment 900037 of county 990122.
 */
enum Planted {
    UNIT("u", 20, "region_unit", "name", Audience.county("")),
    POST("w", 100, "region_post", "name", Audience.county("")),
    PERSON("p", 100, "region_person", "name", Audience.county("")),
    CLOSURE("pc", 5, "parameter_closure", "reason", Audience.county("")),
    ACCOUNT("a", 100, "access_account", "name", Audience.own("id", "account.manage role.grant journal.read")),
    DRAFT("dd", 100, "access_draft", "form", Audience.own("account_id", "")),
    EXPORT("ex", 100, "access_export", "reason", Audience.own("account_id", "export.approve")),
    FACT("jf", 200, "journal_fact", "after", Audience.own("account_id", "journal.read")),
    REPORT("r", 2, "report_report", "body", Audience.county("report.read")),
    OPINION("o", 10, "report_opinion", "words", Audience.county("report.manage report.comment ledger.read")),
    TERM("t", 10, "report_term", "definition", Audience.county("report.read")),
    LEAD_WORD("lh", 10, "report_lead_word", "word", Audience.county("report.read")),
    COMMITMENT("c", 2000, "ledger_commitment", "quote", Audience.concerned("ledger.read")),
    NOTE("n", 600, "ledger_note", "words", Audience.concerned("ledger.read")),
    NOTE_RULING("nr", 300, "ledger_note_ruling", "reason", Audience.concerned("ledger.read"), "note_id"),
    EVIDENCE("e", 600, "evidence_file", "name", Audience.concerned("evidence.read")),
    PROOF("lp", 200, "ledger_proof", "words", Audience.concerned("ledger.read")),
    VERDICT("ld", 200, "ledger_decision", "reason", Audience.concerned("ledger.read")),
    ANSWER("lo", 200, "ledger_opinion", "words", Audience.concerned("ledger.read")),
    RULING("lr", 200, "ledger_ruling", "words", Audience.concerned("ledger.read"), "opinion_id"),
    PAPER("li", 4, "ledger_issue", "mark", Audience.county("ledger.read")),
    CHANGE("lc", 200, "ledger_change", "document", Audience.concerned("ledger.read")),
    NODE("ln", 400, "ledger_node", "words", Audience.concerned("ledger.read"), "commitment_id"),
    SNAPSHOT("ls", 400, "ledger_snapshot", "reason", Audience.concerned("ledger.read"), "commitment_id"),
    FILTER("sf", 60, "ledger_saved_filter", "name", Audience.shared("account_id", "shared", "ledger.read")),
    PROBLEM("b", 20, "ledger_problem", "words", Audience.concerned("ledger.read", "concerned", "0")),
    PROBLEM_NOTE("bn", 60, "ledger_problem_note", "words", Audience.concerned("ledger.read", "concerned", "0")),
    SAMPLE("lz", 3, "ledger_sample", "seed", Audience.whole("ledger.verify")),
    TABLE("lt", 3, "ledger_table", "file_name", Audience.whole("ledger.manage")),
    TABLE_ROW("lw", 30, "ledger_table_row", "cells::text", Audience.whole("ledger.manage"), "place"),
    PLEDGE_YEAR("py", 1, "ledger_pledge_year", "document", Audience.county("ledger.read"), "year"),
    PLEDGE("pl", 20, "ledger_pledge", "title", Audience.concerned("ledger.read", "array[lead_unit_id]", "0")),
    SUGGESTION("ps", 20, "ledger_suggestion", "title", Audience.whole("ledger.manage")),
    OBJECTION("ob", 100, "ledger_objection", "words", Audience.whole("ledger.manage ledger.verify")),
    QUOTA("lq", 60, "ledger_quota", "what", Audience.concerned("ledger.read")),
    RESULT("lv", 60, "ledger_quota_result", "words", Audience.concerned("ledger.read")),
    DUTY("d", 300, "supervision_duty", "title", Audience.concerned("duty.read")),
    REPLY("dr", 300, "supervision_reply", "words", Audience.concerned("duty.read")),
    MOVE("dm", 300, "supervision_move", "words", Audience.concerned("duty.read")),
    PAUSE("dp", 100, "supervision_pause", "reason", Audience.concerned("duty.read")),
    EXTENSION("de", 100, "supervision_extension", "reason", Audience.concerned("duty.read")),
    REANCHORING("da", 100, "supervision_reanchoring", "reason", Audience.concerned("duty.read")),
    ORDER("so", 60, "supervision_order", "subject", Audience.order()),
    ORDER_READING("sr", 60, "supervision_order_reading", "words", Audience.order(), "order_id"),
    ORDER_MOVE("sm", 60, "supervision_order_move", "words", Audience.order()),
    ORDER_REPLY("sy", 60, "supervision_order_reply", "review", Audience.order()),
    CONSEQUENCE("sc", 60, "supervision_consequence", "words", Audience.whole("record.read")),
    CHARGE("sk", 20, "supervision_charge", "words", Audience.whole("record.read")),
    BULLETIN("sb", 10, "supervision_bulletin", "title", Audience.county("duty.read bulletin.write order.draft")),
    LETTER("nb", 200, "notice_inbox", "words", Audience.units("unit_id", "restriction", "notice.send")),
    CHANNEL("nc", 6, "notice_channel", "name", Audience.county("notice.manage notice.send")),
    PROJECT("pj", 80, "project_project", "name", Audience.concerned("project.read")),
    STAY("pq", 80, "project_stay", "reason", Audience.concerned("project.read"), "project_id"),
    PROJECT_PAPER("pk", 80, "project_paper", "number", Audience.concerned("project.read"), "project_id"),
    EVENT("pv", 80, "project_event", "words", Audience.concerned("project.read")),
    PLAN("pi", 80, "project_plan", "document", Audience.concerned("project.read"), "project_id"),
    PROJECT_MONTH("pm", 80, "project_month", "words", Audience.concerned("project.read"), "project_id"),
    ELEMENT("pe", 80, "project_element", "words", Audience.concerned("project.read"), "project_id"),
    PARTY("pp", 80, "project_party", "name", Audience.concerned("project.read"), "project_id"),
    ENTRY("pn", 80, "project_entry", "words", Audience.concerned("project.read")),
    WATCH("pw", 80, "project_finding", "words", Audience.concerned("project.read")),
    SOURCE("pa", 80, "project_source", "name", Audience.concerned("project.read")),
    FLOW("pb", 80, "project_flow", "words", Audience.concerned("project.read")),
    APPRAISAL("pd", 80, "project_appraisal", "words", Audience.concerned("project.read")),
    AREA("pr", 6, "project_area", "name", Audience.county("project.read")),
    ASSESSMENT("pu", 12, "project_assessment", "number", Audience.county("project.read")),
    LIMIT("px", 12, "project_limit", "source", Audience.county("project.read")),
    PARCEL("pz", 80, "project_parcel", "responsible", Audience.concerned("project.read"), "project_id"),
    PROMISE("pg", 80, "project_promise", "words", Audience.concerned("project.read"), "project_id"),
    ERRAND("po", 80, "project_errand", "words", Audience.concerned("project.read")),
    BINDING("lb", 80, "project_binding", "ended_because", Audience.concerned("ledger.read")),
    PORTFOLIO("pf", 8, "project_portfolio", "name", Audience.county("project.read")),
    TOUR("pt", 4, "project_tour", "title", Audience.county("project.read")),
    TOUR_SHOW("ph", 40, "project_tour_show", "name", Audience.county("project.read"), "project_id"),
    CASE("ca", 80, "caseline_case", "title", Audience.concerned("line.read")),
    CASE_STEP("cs", 80, "caseline_step", "words", Audience.concerned("line.read")),
    CASE_PART("cp", 80, "caseline_part", "words", Audience.concerned("line.read")),
    MEETING("mt", 10, "meeting_meeting", "title", Audience.county("duty.read")),
    DECISION("md", 100, "meeting_decision", "words", Audience.concerned("duty.read"), "duty_id"),
    SITE("vs", 20, "visit_site", "name", Audience.county("visit.read")),
    PAIRING("vp", 60, "visit_pairing", "name", Audience.led("visit.read")),
    VISIT("vv", 60, "visit_visit", "seen", Audience.led("visit.read")),
    VISIT_PROBLEM("vb", 60, "visit_problem", "words", Audience.led("visit.read")),
    FORCE("vh", 6, "visit_headquarters", "title", Audience.county("visit.read")),
    FORCE_SCOPE("vm", 60, "visit_headquarters_scope", "name", Audience.concerned("visit.read"), "subject_id"),
    WEEK("vk", 4, "visit_week", "title", Audience.county("visit.read")),
    WEEK_PLACE("vl", 60, "visit_week_place", "place", Audience.led("visit.read"), "post_id"),
    COORDINATION("rc", 60, "rhythm_coordination", "words", Audience.concerned("duty.read")),
    CAMPAIGN("rg", 4, "rhythm_campaign", "title", Audience.county("duty.read")),
    ACTION("ra", 40, "rhythm_action", "title", Audience.concerned("duty.read")),
    ACTION_REPORT("rr", 40, "rhythm_report", "words", Audience.concerned("duty.read")),
    FINDING("rf", 60, "rhythm_finding", "words", Audience.concerned("duty.read")),
    FIGURE("ri", 20, "rhythm_figure", "name", Audience.concerned("duty.read", "units", "0")),
    FORM("tf", 5, "form_template", "name", Audience.county("export.rows form.manage"));

    private static final long EACH = 100_000;
    /** Ids of the second county lie in the upper half, so that a guessed id may be the neighbour's. */
    private static final long SHIFT = 50_000;

    final String code;
    final int count;
    final String table;
    final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    final Audience audience;

    /** The column by which its rows are told apart in a county. */
    final String id;

    Planted(String code, int count, String table, String text, Audience audience) {
        this(code, count, table, text, audience, "id");
    }

    Planted(String code, int count, String table, String text, Audience audience, String id) {
        this.code = code;
        this.count = count;
        this.table = table;
        this.text = text;
        this.audience = audience;
        this.id = id;
    }

    /** The lowest id of its rows in a county. */
    @SuppressWarnings("EnumOrdinal") // any place will do, so long as no two are the same
    long first(long county) {
        return (ordinal() + 1) * EACH + Population.COUNTIES.indexOf(county) * SHIFT;
    }
}
