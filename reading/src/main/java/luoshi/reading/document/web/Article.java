package luoshi.reading.document.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the innermost one with nearly all of the page's sentences. */
final class Article {
    private static final double NEARLY_ALL = 0.85;
    private static final int FEWEST_STOPS = 3;

    private Article() {}

    static Optional<Element> of(Element body) {
        Map<Element, Integer> stops = new HashMap<>();
        int total = count(body, stops);
        if (total < FEWEST_STOPS) {
            return Optional.empty();
        }
        Element article = body;
        for (Optional<Element> child = main(article, stops, total);
                child.isPresent();
                child = main(article, stops, total)) {
            article = child.get();
        }
        return Optional.of(article);
    }

    private static Optional<Element> main(Element element, Map<Element, Integer> stops, int total) {
        return element.children().stream()
                .filter(child -> stops.getOrDefault(child, 0) >= NEARLY_ALL * total
                        && !child.normalName().equals("p"))
                .findFirst();
    }

    /** Sentence stops inside an element; words of links do not count, they are navigation. */
    private static int count(Element element, Map<Element, Integer> stops) {
        int own = element.normalName().equals("a")
                ? 0
                : (int) element.ownText()
                        .chars()
                        .filter(c -> c == '。' || c == '；')
                        .count();
        int sum = own
                + element.children().stream()
                        .mapToInt(child -> count(child, stops))
                        .sum();
        stops.put(element, sum);
        return sum;
    }
}
