package vn.toasoan.core.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.markup.PageBlock.Container;

/** Two whole pages as a paper of today and a portal of twenty years ago would send them. */
class SavedPageGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"newspaper", "portal"})
    void a_page_is_read_as_a_reader_sees_it(String name) throws IOException {
        var html = Files.readString(Path.of("src/test/resources/markup", name + ".html"));

        Golden.assertSame(name + ".txt", describe(SavedPage.read(html, null)));
    }

    private static String describe(SavedPage page) {
        var out = new StringBuilder();
        var head = page.head();
        out.append("canonical: ").append(head.canonical()).append('\n');
        out.append("og:title: ").append(head.ogTitle()).append('\n');
        out.append("title: ").append(head.title()).append('\n');
        out.append("description: ").append(head.description()).append('\n');
        out.append("published: ").append(head.published()).append('\n');
        out.append("section: ").append(head.section()).append('\n');
        out.append("author: ").append(head.author()).append('\n');
        out.append("site: ").append(head.siteName()).append('\n');
        for (var block : page.blocks()) out.append('\n').append(describe(block)).append('\n');
        return out.toString();
    }

    private static String describe(PageBlock block) {
        return "in %s, links %.2f%s %s %s%n%s"
                .formatted(
                        path(block.container()),
                        block.linkShare(),
                        block.level() == 0 ? "" : ", level " + block.level(),
                        block.zones().toString().toLowerCase(Locale.ROOT),
                        new TreeSet<>(block.words()),
                        ArticleHtml.render(List.of(block.block())));
    }

    private static String path(@Nullable Container container) {
        return container == null ? "" : path(container.parent()) + "/" + container.number();
    }
}
