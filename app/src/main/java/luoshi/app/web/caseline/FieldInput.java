package luoshi.app.web.caseline;

import java.util.List;
import luoshi.app.web.page.Choice;

/**
 * A field of a form.
 *
 * @param name of the input, with the prefix that keeps the forms of a page apart
 * @param kind text, date, number, area or select
 */
public record FieldInput(
        String name, String label, String kind, String value, List<Choice> choices, boolean required, String hint) {}
