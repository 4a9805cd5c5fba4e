package luoshi.app.boot;

import luoshi.journal.Journal;
import luoshi.parameter.Catalogue;
import luoshi.parameter.ParameterVersions;
import luoshi.parameter.Parameters;
import luoshi.parameter.SetParameter;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.region.AddDivision;
import luoshi.region.Appoint;
import luoshi.region.ChangeUnit;
import luoshi.region.Divisions;
import luoshi.region.EnterPerson;
import luoshi.region.EstablishPost;
import luoshi.region.EstablishUnit;
import luoshi.region.ImportDirectory;
import luoshi.region.ImportVillages;
import luoshi.region.MergeUnits;
import luoshi.region.Posts;
import luoshi.region.Relieve;
import luoshi.region.Units;
import luoshi.region.jdbc.JdbcDivisions;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.region.jdbc.JdbcUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Parameters and the directory of regions, units, posts and people. */
@Configuration(proxyBeanMethods = false)
class DirectoryWiring {

    @Bean
    Catalogue catalogue() {
        return new Catalogue();
    }

    @Bean
    ParameterVersions parameterVersions(JdbcTemplate jdbc) {
        return new JdbcParameterVersions(jdbc);
    }

    @Bean
    Parameters parameters(Catalogue catalogue, ParameterVersions versions) {
        return new Parameters(catalogue, versions);
    }

    @Bean
    SetParameter setParameter(Catalogue catalogue, ParameterVersions versions, Journal journal) {
        return new SetParameter(catalogue, versions, journal);
    }

    @Bean
    Divisions divisions(JdbcTemplate jdbc) {
        return new JdbcDivisions(jdbc);
    }

    @Bean
    Units units(JdbcTemplate jdbc) {
        return new JdbcUnits(jdbc);
    }

    @Bean
    Posts posts(JdbcTemplate jdbc) {
        return new JdbcPosts(jdbc);
    }

    @Bean
    EstablishUnit establishUnit(Units units, Journal journal) {
        return new EstablishUnit(units, journal);
    }

    @Bean
    ChangeUnit changeUnit(Units units, Journal journal) {
        return new ChangeUnit(units, journal);
    }

    @Bean
    MergeUnits mergeUnits(Units units, Journal journal) {
        return new MergeUnits(units, journal);
    }

    @Bean
    EstablishPost establishPost(Units units, Posts posts, Journal journal) {
        return new EstablishPost(units, posts, journal);
    }

    @Bean
    EnterPerson enterPerson(Posts posts, Journal journal) {
        return new EnterPerson(posts, journal);
    }

    @Bean
    AddDivision addDivision(Divisions divisions, Journal journal) {
        return new AddDivision(divisions, journal);
    }

    @Bean
    ImportVillages importVillages(Divisions divisions, Journal journal) {
        return new ImportVillages(divisions, journal);
    }

    @Bean
    ImportDirectory importDirectory(Units units, Posts posts, Journal journal) {
        return new ImportDirectory(units, posts, journal);
    }

    @Bean
    Appoint appoint(Posts posts, Journal journal) {
        return new Appoint(posts, journal);
    }

    @Bean
    Relieve relieve(Posts posts, Journal journal) {
        return new Relieve(posts, journal);
    }
}
