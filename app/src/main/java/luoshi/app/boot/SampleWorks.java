package luoshi.app.boot;

/** 示例县的项目、投资、资金和盘子, and what is distributed over units, in the order in which they rest on each other. */
record SampleWorks(
        SampleProjects projects,
        SampleLand land,
        SampleInvestments investments,
        SampleFunds funds,
        SamplePortfolios portfolios,
        SampleQuotas quotas) {
    /** What the report's matters may be bound to. */
    void begin() {
        projects.live();
        land.live();
        investments.live();
        funds.live();
    }

    /** What rests on the report's matters. */
    void share() {
        portfolios.live();
        quotas.live();
    }
}
