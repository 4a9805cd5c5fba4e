package luoshi.app.boot;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Reading;
import luoshi.app.channel.Carriers;
import luoshi.app.channel.Digests;
import luoshi.app.channel.Dispatcher;
import luoshi.app.channel.MailCarrier;
import luoshi.app.channel.RobotCarrier;
import luoshi.app.channel.Way;
import luoshi.board.Agenda;
import luoshi.board.jdbc.JdbcAgenda;
import luoshi.journal.Journal;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channels;
import luoshi.notice.channel.OpenChannel;
import luoshi.notice.channel.SetChannel;
import luoshi.notice.channel.TryChannel;
import luoshi.notice.choice.ChooseNotices;
import luoshi.notice.choice.CountyChoice;
import luoshi.notice.choice.Settings;
import luoshi.notice.jdbc.JdbcChannels;
import luoshi.notice.jdbc.JdbcSendings;
import luoshi.notice.jdbc.JdbcSettings;
import luoshi.notice.sending.ClaimSending;
import luoshi.notice.sending.DecideSending;
import luoshi.notice.sending.PackDigest;
import luoshi.notice.sending.QueueLetters;
import luoshi.notice.sending.Sendings;
import luoshi.notice.sending.SettleSending;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.privacy.FieldCipher;
import luoshi.region.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How letters leave the program, and how calendars are fetched from it. */
@Configuration(proxyBeanMethods = false)
class NoticeWiring {

    @Bean
    Channels channels(JdbcTemplate jdbc) {
        return new JdbcChannels(jdbc);
    }

    @Bean
    OpenChannel openChannel(Channels channels, FieldCipher cipher, Parameters parameters) {
        return new OpenChannel(channels, cipher, parameters);
    }

    @Bean
    SetChannel setChannel(Channels channels, Units units, FieldCipher cipher, Parameters parameters, Journal journal) {
        return new SetChannel(channels, units, cipher, parameters, journal);
    }

    @Bean
    Carrier carrier(Clock clock) {
        return new Carriers(
                new MailCarrier(clock, (SSLSocketFactory) SSLSocketFactory.getDefault()),
                new RobotCarrier(RobotCarrier.client(), clock));
    }

    @Bean
    TryChannel tryChannel(Channels channels, OpenChannel open, Carrier carrier, Journal journal) {
        return new TryChannel(channels, open, carrier, journal);
    }

    @Bean
    Settings settings(JdbcTemplate jdbc, FieldCipher cipher) {
        return new JdbcSettings(jdbc, cipher);
    }

    @Bean
    CountyChoice countyChoice(Parameters parameters) {
        return new CountyChoice(parameters);
    }

    @Bean
    ChooseNotices chooseNotices(Settings settings, Journal journal) {
        return new ChooseNotices(settings, journal);
    }

    @Bean
    Sendings sendings(JdbcTemplate jdbc) {
        return new JdbcSendings(jdbc);
    }

    @Bean
    DecideSending decideSending(Sendings sendings, Journal journal) {
        return new DecideSending(sendings, journal);
    }

    @Bean
    Agenda agenda(JdbcTemplate jdbc) {
        return new JdbcAgenda(jdbc);
    }

    @Bean
    Dispatcher.Rooms outgoing(
            Sendings sendings,
            Channels channels,
            OpenChannel open,
            Settings settings,
            CountyChoice county,
            Calendars calendars,
            Parameters parameters,
            Journal journal,
            Digests digests) {
        return new Dispatcher.Rooms(
                new QueueLetters(sendings, channels, settings, county, calendars, parameters),
                digests,
                new ClaimSending(sendings, channels, open, settings, parameters, journal),
                new SettleSending(sendings, parameters, journal));
    }

    @Bean
    Digests digests(
            Way way,
            Sendings sendings,
            Channels channels,
            Settings settings,
            CountyChoice county,
            Agenda agenda,
            Calendars calendars) {
        return new Digests(way, new PackDigest(sendings, channels, settings, county, calendars), agenda, calendars);
    }

    @Bean
    Dispatcher dispatcher(Way way, Dispatcher.Rooms rooms, Carrier carrier, Clock clock) {
        return new Dispatcher(UUID.randomUUID().toString(), way, rooms, carrier, clock);
    }

    @Bean
    Way way(SystemLogIns logIns, Acting acting, Reading reading) {
        return new Way() {
            @Override
            public <T> T once(long region, Function<Actor, T> work) {
                return logIns.as(region, acting, work);
            }

            @Override
            public <T> T reading(long region, long account, Function<Actor, T> work) {
                return logIns.as(region, reading.of(account), work);
            }
        };
    }
}
