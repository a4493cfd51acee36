package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowListTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <p>a <a href="/b">b</a> <a href="tel:123">c</a></p>      => true
            <figure><img src="anh/a.jpg" alt="" width="3"></figure>  => true
            <aside class="box"><h2>a</h2></aside>                    => true
            <p onclick="x()">a</p>                                   => false
            <p style="x">a</p>                                       => false
            <h1>a</h1>                                               => false
            <script>a</script>                                       => false
            <svg></svg>                                              => false
            <a href="javascript:x">a</a>                             => false
            <a href="ftp://a.example">a</a>                          => false
            <img src="data:image/png;base64,A">                      => false
            <img src="/a.jpg" srcset="/b.jpg">                       => false
            """)
    void the_witness_knows_the_list_by_itself(String html, boolean permitted) {
        assertEquals(permitted, AllowList.permits(html));
    }
}
