package luoshi.visit;

import java.time.LocalDate;
import java.util.regex.Pattern;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.region.Divisions;
import luoshi.region.Units;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 登记包联对象: enters a village, a community or an enterprise, and takes it out when it is merged or closed. */
public final class KeepSite {
    private static final Pattern TELEPHONE = Pattern.compile("\\d{7,}");
    private static final int NAME_AT_MOST = 60;

    private final Sites sites;
    private final Pairings pairings;
    private final Divisions divisions;
    private final Units units;
    private final Journal journal;

    public KeepSite(Sites sites, Pairings pairings, Divisions divisions, Units units, Journal journal) {
        this.sites = sites;
        this.pairings = pairings;
        this.divisions = divisions;
        this.units = units;
        this.journal = journal;
    }

    /** @param site its region and id are not looked at */
    public Answer enter(Actor actor, Site site, LocalDate today) {
        long region = actor.regionId();
        Site clean = new Site(
                region,
                0,
                site.kind(),
                site.name().strip(),
                site.placeId(),
                site.unitId(),
                site.contact().strip(),
                null);
        @Nullable String refusal = refusal(actor, clean);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        long id = sites.add(clean, today);
        journal.append(Fact.of(region, "visit.site-entered", "visit-site", id)
                .to(Particulars.of("kind", clean.kind().label())
                        .and("name", clean.name())
                        .and("unit", clean.unitId())
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String refusal(Actor actor, Site site) {
        if (!actor.may("visit.keep")) {
            return "包联对象由督查室或政府办登记";
        }
        if (!Kind.REGISTERED.contains(site.kind())) {
            return "项目在“项目”里登记，这里只登记乡村、社区和企业";
        }
        if (site.name().isEmpty() || site.name().length() > NAME_AT_MOST) {
            return "名称要填，不超过" + NAME_AT_MOST + "字";
        }
        if (TELEPHONE.matcher(site.contact()).find()) {
            return "联系人写姓名和职务，电话号码不在这里登记";
        }
        if (site.placeId() != site.regionId()
                && divisions.below(site.regionId()).stream().noneMatch(place -> place.id() == site.placeId())) {
            return "请选所在乡镇";
        }
        if (site.unitId() != null && units.find(site.regionId(), site.unitId()).isEmpty()) {
            return "没有这个单位，请从列表里选";
        }
        return sites.named(site.regionId(), site.kind(), site.placeId(), site.name())
                        .isPresent()
                ? "“" + site.name() + "”已经登记过"
                : null;
    }

    /** Its pairings end with it. */
    public Answer end(Actor actor, long id, LocalDate today) {
        @Nullable Site site = sites.find(actor.regionId(), id).orElse(null);
        if (site == null || !actor.may("visit.keep")) {
            return new Answer.Refused("包联对象由督查室或政府办登记");
        }
        if (site.endedOn() != null) {
            return new Answer.Refused("这个对象已经停用");
        }
        sites.end(site, today);
        pairings.with(actor.regionId(), new Target(site.kind(), id, site.name()))
                .forEach(pairing -> pairings.end(pairing, today));
        journal.append(Fact.of(actor.regionId(), "visit.site-ended", "visit-site", id)
                .to(Particulars.of("name", site.name()).and("on", today).json()));
        return new Answer.Done(id);
    }
}
