package luoshi.rhythm.jdbc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Campaigns} in PostgreSQL. */
public final class JdbcCampaigns implements Campaigns {
    private final JdbcTemplate jdbc;

    public JdbcCampaigns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, Draft draft) {
        return jdbc.queryForObject(
                """
                insert into rhythm_campaign (region_id, kind, title, unit_id, every, from_on, to_on)
                values (?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                draft.kind().name(),
                draft.title().strip(),
                draft.unitId(),
                draft.every().name(),
                draft.from(),
                draft.to());
    }

    @Override
    public void addAction(long regionId, long campaignId, int place, Draft.Part part, long leadUnitId) {
        jdbc.update("""
                insert into rhythm_action (region_id, campaign_id, place, title, unit_id, concerned) values (?, ?, ?, ?, ?, ?)""", regionId, campaignId, place, part.title().strip(), part.unitId(), new Long[] {
            part.unitId(), leadUnitId
        });
    }

    @Override
    public List<Integer> include(long regionId, long campaignId, int year, List<Integer> numbers) {
        return jdbc.queryForList(
                """
                with taken as (
                  insert into rhythm_item (region_id, campaign_id, commitment_id, concerned, restriction)
                  select region_id, ?, id, concerned, restriction from ledger_commitment_view
                  where region_id = ? and year = ? and number = any (?) and state = 'ASSIGNED'
                  on conflict do nothing returning commitment_id)
                select c.number from taken join ledger_commitment_view c on c.region_id = ? and c.id = taken.commitment_id order by 1""", Integer.class, campaignId, regionId, year, numbers.toArray(Integer[]::new), regionId);
    }

    @Override
    public Optional<Campaign> find(long regionId, long id) {
        return campaigns("region_id = ? and id = ?", regionId, id).stream().findFirst();
    }

    @Override
    public List<Campaign> list(long regionId, int most) {
        return campaigns("region_id = ? order by ended_on is not null, to_on desc, id desc limit ?", regionId, most);
    }

    @Override
    public List<Campaign> live(long regionId, LocalDate day) {
        return campaigns(
                "region_id = ? and from_on <= ? and to_on >= ? and (ended_on is null or ended_on >= ?) order by to_on, id",
                regionId,
                day,
                day,
                day);
    }

    private List<Campaign> campaigns(String where, Object... values) {
        return jdbc.query("select * from rhythm_campaign where " + where, CampaignRows::campaign, values);
    }

    @Override
    public void end(Campaign campaign, String result, LocalDate day) {
        jdbc.update(
                "update rhythm_campaign set result = ?, ended_on = ? where region_id = ? and id = ?",
                result,
                day,
                campaign.regionId(),
                campaign.id());
    }

    @Override
    public Map<Long, Campaign.Tally> tallies(long regionId, List<Long> ids) {
        Map<Long, Campaign.Tally> tallies = new HashMap<>();
        jdbc.query(
                """
                select c.id,
                  (select count(*) from rhythm_action a where a.region_id = c.region_id and a.campaign_id = c.id),
                  (select count(*) from rhythm_action a where a.region_id = c.region_id and a.campaign_id = c.id and a.done_on is not null),
                  (select count(*) from rhythm_finding f where f.region_id = c.region_id and f.campaign_id = c.id),
                  (select count(*) from rhythm_finding f where f.region_id = c.region_id and f.campaign_id = c.id and f.confirmed_on is not null),
                  (select count(*) from rhythm_item i where i.region_id = c.region_id and i.campaign_id = c.id)
                from rhythm_campaign c where c.region_id = ? and c.id = any (?)""",
                row -> {
                    tallies.put(
                            row.getLong(1),
                            new Campaign.Tally(
                                    row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
                },
                regionId,
                ids.toArray(Long[]::new));
        return tallies;
    }

    @Override
    public List<Campaign.Action> actions(long regionId, long campaignId) {
        return jdbc.query(
                "select * from rhythm_action where region_id = ? and campaign_id = ? order by place",
                CampaignRows::action,
                regionId,
                campaignId);
    }

    @Override
    public Optional<Campaign.Action> action(long regionId, long id) {
        return jdbc
                .query("select * from rhythm_action where region_id = ? and id = ?", CampaignRows::action, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public void report(long regionId, Campaign.Action action, String words, LocalDate day) {
        jdbc.update("""
                insert into rhythm_report (region_id, action_id, words, given_on, concerned, restriction)
                select region_id, id, ?, ?, concerned, restriction from rhythm_action where region_id = ? and id = ?""", words, day, regionId, action.id());
    }

    @Override
    public void done(long regionId, Campaign.Action action, String result, LocalDate day) {
        jdbc.update(
                "update rhythm_action set result = ?, done_on = ? where region_id = ? and id = ?",
                result,
                day,
                regionId,
                action.id());
    }

    @Override
    public List<Campaign.Report> reports(long regionId, long campaignId) {
        return jdbc.query(
                """
                select distinct on (r.action_id) r.action_id, r.words, r.given_on
                from rhythm_action a join rhythm_report r on r.region_id = a.region_id and r.action_id = a.id
                where a.region_id = ? and a.campaign_id = ? order by r.action_id, r.given_on desc, r.id desc""",
                (row, number) ->
                        new Campaign.Report(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class)),
                regionId,
                campaignId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addFinding(Campaign campaign, long unitId, String words, LocalDate day) {
        return jdbc.queryForObject("""
                insert into rhythm_finding (region_id, campaign_id, unit_id, words, found_on, concerned)
                values (?, ?, ?, ?, ?, ?) returning id""", Long.class, campaign.regionId(), campaign.id(), unitId, words, day, new Long[] {
            unitId, campaign.unitId()
        });
    }

    @Override
    public List<Campaign.Finding> findings(long regionId, long campaignId) {
        return jdbc.query("""
                select * from rhythm_finding where region_id = ? and campaign_id = ?
                order by confirmed_on is not null, id""", CampaignRows::finding, regionId, campaignId);
    }

    @Override
    public Optional<Campaign.Finding> finding(long regionId, long id) {
        return jdbc
                .query(
                        "select * from rhythm_finding where region_id = ? and id = ?",
                        CampaignRows::finding,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public void clear(long regionId, Campaign.Finding finding, String measures, LocalDate day, long accountId) {
        jdbc.update(
                "update rhythm_finding set measures = ?, cleared_on = ?, cleared_by = ?, returned = '' where region_id = ? and id = ?",
                measures,
                day,
                accountId,
                regionId,
                finding.id());
    }

    @Override
    public void confirm(long regionId, Campaign.Finding finding, LocalDate day, long accountId) {
        jdbc.update(
                "update rhythm_finding set confirmed_on = ?, confirmed_by = ? where region_id = ? and id = ?",
                day,
                accountId,
                regionId,
                finding.id());
    }

    @Override
    public void giveBack(long regionId, Campaign.Finding finding, String reason) {
        jdbc.update(
                "update rhythm_finding set cleared_on = null, cleared_by = null, returned = ? where region_id = ? and id = ?",
                reason,
                regionId,
                finding.id());
    }

    @Override
    public List<Long> items(long regionId, long campaignId) {
        return jdbc.queryForList("""
                select i.commitment_id from rhythm_item i join ledger_commitment_view c on c.region_id = i.region_id and c.id = i.commitment_id
                where i.region_id = ? and i.campaign_id = ? order by c.number""", Long.class, regionId, campaignId);
    }
}
