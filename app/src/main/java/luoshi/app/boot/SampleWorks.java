package luoshi.app.boot;

/** 示例县的项目、投资和资金, in the order in which they rest on each other. */
record SampleWorks(SampleProjects projects, SampleInvestments investments, SampleFunds funds) {
    void live() {
        projects.live();
        investments.live();
        funds.live();
    }
}
