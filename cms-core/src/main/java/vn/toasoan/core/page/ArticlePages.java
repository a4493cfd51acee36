package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.section.Tags;
import vn.toasoan.core.staff.Author;
import vn.toasoan.core.staff.Authors;

/** What an article's and a static page's page show. */
@Singleton
class ArticlePages {

    private static final int NEIGHBOURS = 4;
    private static final int NEWEST = 8;

    private final PublicArticles articles;
    private final Authors authors;
    private final Tags tags;

    ArticlePages(PublicArticles articles, Authors authors, Tags tags) {
        this.articles = articles;
        this.authors = authors;
        this.tags = tags;
    }

    ArticleView article(PublicArticle found, House house) {
        var article = found.article();
        var content = found.content();
        var section = house.section(article.sectionId());
        var branch = section.map(it -> house.sections().branch(it.id())).orElse(List.of());
        var lead = lead(content);
        return new ArticleView(
                section.map(s -> house.sections().lineage(s).stream()
                                .map(Pages::link)
                                .toList())
                        .orElse(List.of()),
                section.map(house::root).orElse(null),
                content.kicker(),
                content.title(),
                house.styled(article.published()),
                house.iso(article.published()),
                house.styled(article.updated()),
                house.iso(article.updated()),
                content.sapo(),
                content.dateline(),
                lead,
                BodyPictures.of(content.body(), lead == null),
                signatures(content.byline()),
                Optional.ofNullable(content.source())
                        .map(s -> new LabelView(s, null))
                        .orElse(null),
                tags.named(content.tags()).stream()
                        .map(tag -> new LabelView(tag.name(), Addresses.tag(tag)))
                        .toList(),
                views(articles.newerInSections(branch, article, NEIGHBOURS).reversed(), house),
                views(articles.inSections(branch, article.id(), NEIGHBOURS), house),
                house.newest(NEWEST));
    }

    /** None where the text shows the same picture. */
    private static @Nullable LeadView lead(Content content) {
        var lead = content.picture();
        return lead == null || BodyPictures.shows(content.body(), lead.hash())
                ? null
                : new LeadView(
                        PictureView.of(lead.hash(), lead.width(), lead.height(), lead.alt()),
                        lead.caption(),
                        lead.credit());
    }

    private static List<CardView> views(List<Card> cards, House house) {
        return cards.stream().map(house::card).toList();
    }

    /** One line a role, in the order of the byline; a bare name of a writer stands without its role. */
    private List<ArticleView.SignatureView> signatures(List<Signature> byline) {
        var known = authors.byIds(byline.stream()
                .map(Signature::authorId)
                .filter(Objects::nonNull)
                .toList());
        var lines = new ArrayList<ArticleView.SignatureView>();
        for (var role : byline.stream().map(Signature::role).distinct().toList()) {
            var names = byline.stream()
                    .filter(signature -> signature.role() == role)
                    .map(signature -> label(signature, known))
                    .toList();
            lines.add(new ArticleView.SignatureView(role == Role.BAI ? null : role.printed(), names));
        }
        return lines;
    }

    private static LabelView label(Signature signature, Map<Long, Author> known) {
        var author = signature.authorId() == null ? null : known.get(signature.authorId());
        return new LabelView(signature.name(), author == null ? null : Addresses.author(author));
    }

    StaticPageView staticPage(PublicArticle found, House house) {
        var article = found.article();
        return new StaticPageView(
                found.content().title(),
                found.content().sapo(),
                house.styled(article.updated()),
                house.iso(article.updated()),
                BodyPictures.of(found.content().body(), true));
    }
}
