package luoshi.bench.round;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import luoshi.app.boot.DatabaseAddress;
import luoshi.bench.Rig;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable with a timer an instance and a step behind it that does nothing. */
final class FlowablePeer {
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bench">
              <process id="remind" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="a" sourceRef="start" targetRef="timer"/>
                <intermediateCatchEvent id="timer"><timerEventDefinition><timeDate>${due}</timeDate></timerEventDefinition></intermediateCatchEvent>
                <sequenceFlow id="b" sourceRef="timer" targetRef="tell"/>
                <serviceTask id="tell" flowable:expression="${teller.execute(execution)}"/>
                <sequenceFlow id="c" sourceRef="tell" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private FlowablePeer() {}

    /** Answers how many timers a second. */
    static double perSecond(Rig rig, int timers) throws InterruptedException {
        DatabaseAddress address = rig.installation().owner();
        CountDownLatch left = new CountDownLatch(timers);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(address.url() + "?currentSchema=flowable");
        configuration.setJdbcUsername(address.user());
        configuration.setJdbcPassword(address.password());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setDatabaseSchema("flowable");
        configuration.setDatabaseSchemaUpdate("drop-create");
        configuration.setAsyncExecutorActivate(false);
        JavaDelegate teller = execution -> left.countDown();
        configuration.setBeans(java.util.Map.of("teller", teller));
        schema(rig);
        ProcessEngine engine = configuration.buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString("remind.bpmn20.xml", PROCESS)
                    .deploy();
            for (int i = 0; i < timers; i++) {
                engine.getRuntimeService()
                        .startProcessInstanceByKey("remind", java.util.Map.of("due", "2026-01-01T00:00:00Z"));
            }
            long started = System.nanoTime();
            configuration.getAsyncExecutor().start();
            if (!left.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Flowable did not fire all timers");
            }
            while (engine.getRuntimeService().createProcessInstanceQuery().count() > 0) {
                Thread.sleep(2);
            }
            return timers * 1e9 / (System.nanoTime() - started);
        } finally {
            engine.close();
        }
    }

    private static void schema(Rig rig) {
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute("drop schema if exists flowable cascade");
            statement.execute("create schema flowable");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
