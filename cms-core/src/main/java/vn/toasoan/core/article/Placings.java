package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toasoan.core.section.Tag;
import vn.toasoan.core.section.Tags;

/** Puts public articles where lists find them, and takes them away. */
@Singleton
class Placings {

    private final PlacingRepository repository;
    private final Tags tags;

    Placings(PlacingRepository repository, Tags tags) {
        this.repository = repository;
        this.tags = tags;
    }

    /**
     * Puts them in their own and further sections, not those above, which may change; under their tags, by their authors.
     *
     * @param contents by the articles, which are stored
     */
    void place(Map<Article, Content> contents) {
        repository.standInOwn(contents.keySet().stream().map(Article::id).toList());
        contents.forEach(this::placeFurther);
    }

    private void placeFurther(Article article, Content content) {
        var in = furtherSections(article, content);
        if (!in.isEmpty()) {
            repository.standIn(article.id(), article.sortedAt(), in);
        }
        var under = tags.named(content.tags()).stream().map(Tag::id).toList();
        if (!under.isEmpty()) {
            repository.standUnder(article.id(), article.sortedAt(), under);
        }
        var by = content.byline().stream()
                .map(Signature::authorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!by.isEmpty()) {
            repository.standBy(article.id(), article.sortedAt(), by);
        }
    }

    void remove(Article article) {
        repository.leaveSections(article.id());
        repository.leaveTags(article.id());
        repository.leaveAuthors(article.id());
    }

    /** A static page stands in no section. */
    private static Set<Long> furtherSections(Article article, Content content) {
        return article.kind() == Kind.PAGE
                ? Set.of()
                : content.furtherSections().stream()
                        .filter(id -> !id.equals(content.sectionId()))
                        .collect(Collectors.toSet());
    }
}
