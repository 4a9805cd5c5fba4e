package luoshi.bench.caseline;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.app.boot.DatabaseAddress;
import luoshi.bench.Rig;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** The proposal line on Flowable: its states as user tasks, its time for the reply as a timer, its record as variables. */
final class ProposalPeer implements AutoCloseable {
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bench">
              <process id="proposal" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="received"/>
                <userTask id="received" name="待交办" flowable:candidateGroups="keeper"/>
                <sequenceFlow id="f2" sourceRef="received" targetRef="sent"/>
                <userTask id="sent" name="已交办" flowable:candidateGroups="${unit}" flowable:dueDate="P3M"/>
                <boundaryEvent id="late" attachedToRef="sent" cancelActivity="false">
                  <timerEventDefinition><timeDuration>P80D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="f3" sourceRef="late" targetRef="warn"/>
                <userTask id="warn" name="将到期" flowable:candidateGroups="${unit}"/>
                <sequenceFlow id="f4" sourceRef="sent" targetRef="meeting"/>
                <userTask id="meeting" name="面商中" flowable:candidateGroups="${unit}"/>
                <sequenceFlow id="f5" sourceRef="meeting" targetRef="replied"/>
                <userTask id="replied" name="已答复" flowable:candidateGroups="keeper"/>
                <sequenceFlow id="f6" sourceRef="replied" targetRef="content"/>
                <exclusiveGateway id="content" default="f7"/>
                <sequenceFlow id="f7" sourceRef="content" targetRef="end"/>
                <sequenceFlow id="f8" sourceRef="content" targetRef="meeting">
                  <conditionExpression xsi:type="tFormalExpression">${rating == '不满意'}</conditionExpression>
                </sequenceFlow>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private final ProcessEngine engine;

    ProposalPeer(Rig rig) throws SQLException {
        try (var owner = rig.owner();
                var statement = owner.createStatement()) {
            statement.execute("drop schema if exists flowable cascade");
            statement.execute("create schema flowable");
        }
        DatabaseAddress address = rig.installation().owner();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(address.url() + "?currentSchema=flowable");
        configuration.setJdbcUsername(address.user());
        configuration.setJdbcPassword(address.password());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setDatabaseSchema("flowable");
        configuration.setDatabaseSchemaUpdate("create");
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("proposal.bpmn20.xml", PROCESS)
                .deploy();
    }

    /** So many cases in one transaction, and all of them sent to a unit in another. */
    void batch(int cases, int number) {
        List<String> ids = engine.getManagementService().executeCommand(context -> {
            List<String> started = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                started.add(engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "proposal",
                                "T" + number + "-" + i,
                                Map.of(
                                        "number",
                                        "T" + number + "-" + i,
                                        "title",
                                        "关于整治路段积水并加装护栏的建议",
                                        "kind",
                                        "人大建议",
                                        "proposer",
                                        "代表" + i % 300))
                        .getId());
            }
            return started;
        });
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(ids)
                .list();
        engine.getManagementService().executeCommand(context -> {
            tasks.forEach(task -> engine.getTaskService().complete(task.getId(), Map.of("unit", "水利局")));
            return tasks.size();
        });
        if (tasks.size() != cases) {
            throw new IllegalStateException("sent " + tasks.size() + " of " + cases);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
