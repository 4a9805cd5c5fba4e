package luoshi.caseline.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** 写着的: a place of the file with its line, asked for what should stand there; what does not is complained of and read as empty. */
final class Written {
    private final Node node;
    private final String file;
    private final List<String> complaints;
    private final Map<String, Written> parts = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Written(Node node, String file, List<String> complaints) {
        this.node = node;
        this.file = file;
        this.complaints = complaints;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Written key = new Written(tuple.getKeyNode(), file, complaints);
                if (parts.put(key.scalar(), new Written(tuple.getValueNode(), file, complaints)) != null) {
                    key.complain("“" + key.scalar() + "”写了两次，请删去一处");
                }
            }
        }
    }

    void complain(String words) {
        complaints.add(file + " 第" + (node.getStartMark().getLine() + 1) + "行：" + words);
    }

    boolean has(String key) {
        return parts.containsKey(key);
    }

    /** What stands under a key that must be there. */
    Written at(String key) {
        asked.add(key);
        Written part = parts.get(key);
        if (part == null) {
            complain("缺“" + key + "”，请补上一行 " + key + ": …");
            return this.nothing();
        }
        return part;
    }

    /** What stands under a key; empty where it does not. */
    Written maybe(String key) {
        asked.add(key);
        Written part = parts.get(key);
        return part == null ? nothing() : part;
    }

    private Written nothing() {
        return new Written(
                new MappingNode(
                        org.yaml.snakeyaml.nodes.Tag.MAP,
                        true,
                        List.of(),
                        node.getStartMark(),
                        node.getEndMark(),
                        org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW),
                file,
                complaints);
    }

    String text(String key) {
        return at(key).scalar();
    }

    String text(String key, String otherwise) {
        asked.add(key);
        return has(key) ? at(key).scalar() : otherwise;
    }

    boolean flag(String key) {
        String value = text(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            at(key).complain("“" + key + "”只能写 true 或 false");
        }
        return value.equals("true");
    }

    int number(String key, int otherwise) {
        return has(key) ? at(key).number() : otherwise;
    }

    int number() {
        if (!scalar().matches("[0-9]{1,4}")) {
            complain("“" + scalar() + "”要写成0到9999的整数");
            return 0;
        }
        return Integer.parseInt(scalar());
    }

    /** A list of words; one word alone is a list of one. */
    List<String> list(String key) {
        asked.add(key);
        return has(key) ? at(key).words() : List.of();
    }

    private List<String> words() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(each -> new Written(each, file, complaints).scalar())
                    .toList();
        }
        return List.of(scalar());
    }

    /** The places of a list of maps. */
    List<Written> several(String key) {
        asked.add(key);
        if (!has(key)) {
            return List.of();
        }
        Written part = at(key);
        if (!(part.node instanceof SequenceNode sequence)) {
            part.complain("“" + key + "”要写成列表，每项以 - 开头");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(each -> new Written(each, file, complaints))
                .toList();
    }

    /** The entries of a map, in the order in which they are written. */
    Map<String, Written> entries(String key) {
        asked.add(key);
        return has(key) ? at(key).entries() : Map.of();
    }

    Map<String, Written> entries() {
        if (!(node instanceof MappingNode)) {
            complain("这里要写成“名称: 内容”");
        }
        asked.addAll(parts.keySet());
        return parts;
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    String scalar() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (!(node instanceof MappingNode mapping && mapping.getValue().isEmpty())) {
            complain("这里要写一个词，不能是列表或表");
        }
        return "";
    }

    /** A word of a closed list: {@code give-back} is {@code GIVE_BACK}. */
    <E extends Enum<E>> @Nullable E one(String word, Class<E> of) {
        String wanted = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        complain("不认识“" + word + "”，可以写：" + words(of));
        return null;
    }

    <E extends Enum<E>> List<E> all(String key, Class<E> of) {
        List<E> found = new ArrayList<>();
        for (String word : list(key)) {
            E each = at(key).one(word, of);
            if (each != null) {
                found.add(each);
            }
        }
        return List.copyOf(found);
    }

    static <E extends Enum<E>> String words(Class<E> of) {
        return String.join(
                "、",
                Arrays.stream(of.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    /** Complains of every key that nobody asked for. */
    void nothingElse() {
        parts.forEach((key, part) -> {
            if (!asked.contains(key)) {
                part.complain("不认识“" + key + "”，这里可以写：" + String.join("、", asked));
            }
        });
    }

    /** The same as canonical JSON: keys in the order in which they stand, which says what comes first; no blanks, every scalar as a text. */
    String json() {
        return json(node);
    }

    private String json(Node each) {
        if (each instanceof MappingNode mapping) {
            List<String> entries = mapping.getValue().stream()
                    .map(tuple -> json(tuple.getKeyNode()) + ":" + json(tuple.getValueNode()))
                    .toList();
            return "{" + String.join(",", entries) + "}";
        }
        if (each instanceof SequenceNode sequence) {
            return "["
                    + String.join(
                            ",", sequence.getValue().stream().map(this::json).toList()) + "]";
        }
        return quoted(((ScalarNode) each).getValue().strip());
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            if (c < ' ') {
                out.append("\\u%04x".formatted(c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
