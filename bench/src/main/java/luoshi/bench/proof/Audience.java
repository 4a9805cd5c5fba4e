package luoshi.bench.proof;

import java.util.Arrays;
import java.util.Set;

/**
 * 谁看得见: the rule for the rows of a table, said once more in plain code; it shares no line with the policies that it judges.
 *
 * @param rights one of which is needed (for one's own and one's units' rows: is enough); none is needed where it is empty
 * @param units the column of the units that a row concerns
 * @param restriction the column of its level
 * @param owner the column of the account, or of the post, whose row it is
 * @param open the column that opens a row to everybody with the right
 */
record Audience(Reach reach, String rights, String units, String restriction, String owner, String open) {

    /** How far a row is seen. */
    enum Reach {
        /** By everybody with the right in the county. */
        COUNTY,
        /** By those who see the whole county. */
        WHOLE,
        /** By those too whose units it concerns, up to their level. */
        CONCERNED,
        /** By those whose units it concerns, up to their level, and by whoever holds the post whose row it is. */
        LED,
        /** By those alone whose unit it is, up to their level. */
        UNITS,
        /** Of an order that is open like anything else, or a cadre matter (R2-8): by whoever has the right to those, and the heads of its unit. */
        ORDER,
        /** By the account whose it is. */
        OWN,
        /** By the account whose it is, or by everybody with the right where it is shared. */
        SHARED
    }

    static Audience county(String rights) {
        return new Audience(Reach.COUNTY, rights, "null::bigint[]", "0", "0", "false");
    }

    static Audience whole(String rights) {
        return new Audience(Reach.WHOLE, rights, "null::bigint[]", "0", "0", "false");
    }

    static Audience led(String rights) {
        return new Audience(Reach.LED, rights, "concerned", "restriction", "post_id", "false");
    }

    static Audience concerned(String rights) {
        return concerned(rights, "concerned", "restriction");
    }

    static Audience concerned(String rights, String units, String restriction) {
        return new Audience(Reach.CONCERNED, rights, units, restriction, "0", "false");
    }

    static Audience units(String unit, String restriction, String rights) {
        return new Audience(Reach.UNITS, rights, "array[" + unit + "]", restriction, "0", "false");
    }

    static Audience order() {
        return new Audience(
                Reach.ORDER,
                "order.read",
                "case when colour = 'BLUE' then concerned else array[unit_id] end",
                "restriction",
                "0",
                "colour = 'BLUE'");
    }

    static Audience own(String owner, String rights) {
        return new Audience(Reach.OWN, rights, "null::bigint[]", "0", owner, "false");
    }

    static Audience shared(String owner, String open, String rights) {
        return new Audience(Reach.SHARED, rights, "null::bigint[]", "0", owner, open);
    }

    /** A planted row. */
    record Thing(long county, Audience audience, Set<Long> units, int restriction, long owner, boolean open) {

        boolean openTo(Oracle.Viewer viewer) {
            return viewer.county() == county
                    && switch (audience.reach) {
                        case COUNTY -> may(viewer);
                        case WHOLE -> may(viewer) && viewer.whole();
                        case CONCERNED ->
                            may(viewer) && restriction <= viewer.level() && (viewer.whole() || concerns(viewer));
                        case LED ->
                            may(viewer)
                                    && (owner == viewer.post()
                                            || (restriction <= viewer.level() && (viewer.whole() || concerns(viewer))));
                        case UNITS -> may(viewer) || (restriction <= viewer.level() && concerns(viewer));
                        case ORDER ->
                            may(viewer)
                                    && restriction <= viewer.level()
                                    && (open
                                            ? viewer.whole() || concerns(viewer)
                                            : (viewer.whole() && viewer.may("order.cadre"))
                                                    || (viewer.may("order.reply") && concerns(viewer)));
                        case OWN -> owner == viewer.account() || (!audience.rights.isEmpty() && may(viewer));
                        case SHARED -> may(viewer) && (open || owner == viewer.account());
                    };
        }

        /** A letter may tell a unit's people of it, whether or not they have the right to its pages. */
        boolean toldTo(Oracle.Viewer viewer) {
            return viewer.county() == county && restriction <= viewer.level() && (units.isEmpty() || concerns(viewer));
        }

        /** A duty names the project that it is about: to those who see duties, but as far as the project's units and restriction reach. */
        boolean dutyTells(Oracle.Viewer viewer) {
            Audience duties = concerned("duty.read");
            return audience.equals(concerned("project.read"))
                    && new Thing(county, duties, units, restriction, owner, open).openTo(viewer);
        }

        /** And so does an order on the board of those who see orders; only blue ones are drafted of what is planted. */
        boolean orderTells(Oracle.Viewer viewer) {
            Audience orders = concerned("order.read");
            return audience.equals(concerned("project.read"))
                    && new Thing(county, orders, units, restriction, owner, open).openTo(viewer);
        }

        private boolean concerns(Oracle.Viewer viewer) {
            return units.stream().anyMatch(viewer.units()::contains);
        }

        private boolean may(Oracle.Viewer viewer) {
            return audience.rights.isEmpty()
                    || Arrays.stream(audience.rights.split(" ", -1)).anyMatch(viewer.rights()::contains);
        }
    }
}
