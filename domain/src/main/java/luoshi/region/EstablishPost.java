package luoshi.region;

import java.util.List;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 设立职务. */
public final class EstablishPost {
    /** The kinds of posts that rules name, the highest first. */
    public static final List<String> KINDS =
            List.of("书记", "县长", "常务副县长", "副县长", "组织部长", "纪委书记", "督查室主任", "局长", "副局长", "科长", "经办人", "其他");

    private final Units units;
    private final Posts posts;
    private final Journal journal;

    public EstablishPost(Units units, Posts posts, Journal journal) {
        this.units = units;
        this.posts = posts;
        this.journal = journal;
    }

    public Answer establish(Post post) {
        if (post.name().isBlank()) {
            return new Refused("职务名称没有填");
        }
        if (!KINDS.contains(post.kind())) {
            return new Refused("请选职务类型");
        }
        if (units.find(post.regionId(), post.unitId()).isEmpty()) {
            return new Refused("没有这个单位");
        }
        long id = posts.add(post);
        journal.append(Fact.of(post.regionId(), "post.established", "post", id)
                .to(Particulars.of("unit", post.unitId())
                        .and("name", post.name())
                        .and("kind", post.kind())
                        .json()));
        return new Answer.Done(id);
    }
}
