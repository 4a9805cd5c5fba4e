package luoshi.publication;

import java.util.List;

/** 文稿: a title, a line under it and what follows. */
public record Paper(String title, String under, List<Block> blocks) {

    /** A piece of it. */
    public sealed interface Block {
        /** 一级标题. */
        record Heading(String words) implements Block {}

        /** 正文, a paragraph. */
        record Text(String words) implements Block {}
    }
}
