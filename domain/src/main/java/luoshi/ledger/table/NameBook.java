package luoshi.ledger.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Unit;
import luoshi.region.UnitClass;
import luoshi.search.Grams;
import org.jspecify.annotations.Nullable;

/** 认名: units by full name, short name, alias or what was once said of the name; posts by what they are called or by who holds them. */
final class NameBook {
    private static final Pattern PARTING = Pattern.compile("[、，,;；/|\\n\\t]|\\s{2,}");
    private static final Pattern TAIL = Pattern.compile("(等有关单位|等单位|等部门|等|[（(](牵头|配合|责任)[)）])$");
    private static final Pattern TOWNSHIPS = Pattern.compile("^(各|全县各|全部)(乡镇|镇|乡|街道|镇街).*");
    private static final Pattern NOBODY = Pattern.compile("^(各|县直各|区直各|市直各)?(有关|相关)?(部门|单位|科室)$|^(无|/|—|-)$");

    private final Map<String, Long> units = new HashMap<>();
    private final List<Long> townships = new ArrayList<>();
    private final Map<String, Optional<Long>> told;
    private final Map<String, Long> posts = new HashMap<>();
    private final Map<String, Long> holders = new LinkedHashMap<>();

    /** @param region the region's name, which names often begin with */
    NameBook(String region, List<Unit> present, Map<String, Optional<Long>> told, List<Post> all, List<Holding> held) {
        this.told = told;
        Map<Long, String> shortNames = new HashMap<>();
        String prefix = region.isEmpty() ? "" : region.substring(region.length() - 1);
        for (Unit unit : present) {
            shortNames.put(unit.id(), unit.shortName());
            known(unit.name(), region, prefix, unit.id());
            known(unit.shortName(), region, prefix, unit.id());
            unit.aliases().forEach(alias -> known(alias, region, prefix, unit.id()));
            if (unit.unitClass() == UnitClass.TOWNSHIP) {
                townships.add(unit.id());
            }
        }
        for (Post post : all) {
            if (post.validTo() == null) {
                posts.putIfAbsent(Grams.fold(post.called(shortNames.getOrDefault(post.unitId(), ""))), post.id());
                posts.putIfAbsent(Grams.fold(post.name()), post.id());
            }
        }
        held.stream()
                .filter(holding -> holding.kind() == Holding.Kind.HOLDER)
                .forEach(holding -> holders.putIfAbsent(Grams.fold(holding.personName()), holding.postId()));
    }

    private void known(String name, String region, String prefix, long id) {
        units.putIfAbsent(Grams.fold(name), id);
        units.putIfAbsent(Grams.fold(region + name), id);
        units.putIfAbsent(Grams.fold(prefix + name), id);
    }

    /**
     * The units that a cell names, in its order, each once.
     *
     * @param unknown names that nobody knows
     * @param passed words that name no unit, such as 各有关单位
     */
    record Named(List<Long> ids, List<String> unknown, List<String> passed) {}

    Named units(String cell) {
        Named named = new Named(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Arrays.stream(PARTING.split(cell.replace("\r", ""), -1))
                .map(part -> TAIL.matcher(part.strip()).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .forEach(part -> add(named, part));
        return named;
    }

    private void add(Named named, String name) {
        Optional<Long> said = told.get(name);
        @Nullable Long known = units.get(Grams.fold(name));
        if (known != null) {
            add(named.ids(), known);
        } else if (said != null) {
            said.ifPresentOrElse(
                    id -> add(named.ids(), id), () -> named.passed().add(name));
        } else if (TOWNSHIPS.matcher(name).matches() && !townships.isEmpty()) {
            townships.forEach(id -> add(named.ids(), id));
        } else if (NOBODY.matcher(name).matches()) {
            named.passed().add(name);
        } else {
            named.unknown().add(name);
        }
    }

    private static void add(List<Long> ids, Long id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** By what the post is called, then by the name of its holder, alone or beside a title: 张三, 副县长张三. */
    Optional<Long> post(String cell) {
        String folded = Grams.fold(cell);
        return Optional.ofNullable(posts.get(folded))
                .or(() -> holders.entrySet().stream()
                        .filter(holder -> holder.getKey().length() >= 2 && folded.contains(holder.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
