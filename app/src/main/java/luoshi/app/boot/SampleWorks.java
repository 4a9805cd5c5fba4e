package luoshi.app.boot;

/** 示例县的项目、投资、资金和盘子, and what is distributed over units, in the order in which they rest on each other. */
record SampleWorks(
        SampleProjects projects,
        SampleInvestments investments,
        SampleFunds funds,
        SamplePortfolios portfolios,
        SampleQuotas quotas) {
    void live() {
        projects.live();
        investments.live();
        funds.live();
        portfolios.live();
        quotas.live();
    }
}
