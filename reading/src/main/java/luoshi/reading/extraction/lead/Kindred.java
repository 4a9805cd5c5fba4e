package luoshi.reading.extraction.lead;

import java.util.List;

/** 业务相近: departments that often lead what looks like another's business: they come next where few words speak for somebody else. */
final class Kindred {
    static final String NAME = "相近";
    static final Kindred NONE = new Kindred(0);
    /** What falls to the nearest, the next and the third of the points of the department that is first. */
    private static final double[] SHARES = {0.45, 0.3, 0.15};

    private final int[][] near;

    private Kindred(int departments) {
        near = new int[departments][0];
    }

    /** Reads entries of the form {@code 数据>工信>行政审批}; departments that are not known are passed over. */
    static Kindred of(String[] entries, List<String> departments) {
        Kindred kindred = new Kindred(departments.size());
        for (String entry : entries) {
            List<String> names = List.of(entry.split(">", -1));
            int whose = departments.indexOf(names.getFirst());
            if (whose >= 0) {
                kindred.near[whose] = names.stream()
                        .skip(1)
                        .mapToInt(departments::indexOf)
                        .filter(department -> department >= 0)
                        .toArray();
            }
        }
        return kindred;
    }

    /** Gives {@code order} what ranks the others behind {@code first}: their own points and what falls to them. */
    void behind(int first, double[] points, double[] order) {
        System.arraycopy(points, 0, order, 0, points.length);
        order[first] = 0;
        int[] kin = first < near.length ? near[first] : new int[0];
        for (int i = 0; i < Math.min(kin.length, SHARES.length); i++) {
            order[kin[i]] = Math.max(0, order[kin[i]]) + SHARES[i] * points[first];
        }
    }
}
