package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.journal.Journal;
import luoshi.project.Projects;
import luoshi.project.errand.Errands;
import luoshi.project.errand.FinishErrand;
import luoshi.project.errand.PlanErrand;
import luoshi.project.health.Health;
import luoshi.project.health.NameParty;
import luoshi.project.jdbc.JdbcAreas;
import luoshi.project.jdbc.JdbcErrands;
import luoshi.project.jdbc.JdbcParcels;
import luoshi.project.paper.FilePaper;
import luoshi.project.paper.Papers;
import luoshi.project.parcel.AddAssessment;
import luoshi.project.parcel.Areas;
import luoshi.project.parcel.CheckPromise;
import luoshi.project.parcel.OpenArea;
import luoshi.project.parcel.Parcels;
import luoshi.project.parcel.SetLimit;
import luoshi.project.parcel.TakeParcel;
import luoshi.region.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Standard parcels, promises and errands. */
@Configuration(proxyBeanMethods = false)
class ParcelWiring {

    @Bean
    Areas areas(JdbcTemplate jdbc) {
        return new JdbcAreas(jdbc);
    }

    @Bean
    Parcels parcels(JdbcTemplate jdbc) {
        return new JdbcParcels(jdbc);
    }

    @Bean
    OpenArea openArea(Areas areas, Units units, Journal journal) {
        return new OpenArea(areas, units, journal);
    }

    @Bean
    AddAssessment addAssessment(Areas areas, Parcels parcels, Projects projects, Papers papers, Journal journal) {
        return new AddAssessment(areas, parcels, projects, papers, journal);
    }

    @Bean
    SetLimit setLimit(Areas areas, Journal journal) {
        return new SetLimit(areas, journal);
    }

    @Bean
    TakeParcel takeParcel(Projects projects, Areas areas, Parcels parcels, Papers papers, Journal journal) {
        return new TakeParcel(projects, areas, parcels, papers, journal);
    }

    @Bean
    CheckPromise checkPromise(Projects projects, Parcels parcels, Journal journal) {
        return new CheckPromise(projects, parcels, journal);
    }

    @Bean
    Errands errands(JdbcTemplate jdbc) {
        return new JdbcErrands(jdbc);
    }

    @Bean
    PlanErrand planErrand(Projects projects, Health health, Errands errands, Journal journal) {
        return new PlanErrand(projects, health, errands, journal);
    }

    @Bean
    FinishErrand finishErrand(Projects projects, Errands errands, Journal journal) {
        return new FinishErrand(projects, errands, journal);
    }

    @Bean
    SampleLand sampleLand(
            Gate gate,
            Acting acting,
            SampleLand.Rooms rooms,
            SampleLand.Acts acts,
            SampleLand.Helps helps,
            Clock clock) {
        return new SampleLand(gate, acting, new SampleLand.Whole(rooms, acts, helps), clock);
    }

    @Bean
    SampleLand.Rooms sampleLandRooms(Projects projects, Units units, Areas areas) {
        return new SampleLand.Rooms(projects, units, areas);
    }

    @Bean
    SampleLand.Acts sampleLandActs(
            OpenArea open, AddAssessment assess, SetLimit limit, TakeParcel take, CheckPromise check) {
        return new SampleLand.Acts(open, assess, limit, take, check);
    }

    @Bean
    SampleLand.Helps sampleLandHelps(FilePaper file, NameParty name, PlanErrand plan, FinishErrand finish) {
        return new SampleLand.Helps(file, name, plan, finish);
    }
}
