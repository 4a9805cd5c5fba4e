package luoshi.project.move;

import java.util.List;
import java.util.stream.Stream;
import luoshi.project.KeyProject;
import luoshi.region.Post;
import luoshi.region.Posts;

/** 知悉范围: the 责任单位, and where the 包联领导 sits. */
final class Concern {
    private Concern() {}

    static List<Long> of(long regionId, KeyProject.Charge charge, Posts posts) {
        Long leader = charge.leaderPostId();
        return Stream.concat(
                        Stream.of(charge.unitId()),
                        leader == null ? Stream.of() : posts.find(regionId, leader).map(Post::unitId).stream())
                .distinct()
                .toList();
    }
}
