package luoshi.caseline.definition;

import java.util.List;
import java.util.Map;

/**
 * 项目点位表: items × places, each cell in a state.
 *
 * @param items with the unit that leads each; the unit may be empty
 * @param states from the worst to the best
 * @param reached from which of them on a cell counts
 * @param item the choice field of a case that names its item, {@code place} the text field that names its place
 */
public record Matrix(Map<String, String> items, List<String> states, String reached, String item, String place) {
    public boolean counts(String state) {
        return states.indexOf(state) >= states.indexOf(reached);
    }
}
