package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiterString = "=>", textBlock = """
            https://a.example/b?c#d         => https://a.example/b?c#d
            HTTP://A.example                => http://A.example
            https://a.example:8080/         => https://a.example:8080/
            https://báo.example/tin         => https://báo.example/tin
            //a.example/b                   => https://a.example/b
            /a:b/c                          => /a:b/c
            /                               => /
            mailto:Toa.Soan@a.example       => mailto:Toa.Soan@a.example
            mailto:a@b.example?bcc=c@d      => mailto:a@b.example
            TEL:0200-000-0001               => tel:0200-000-0001
            https://a.example/<">           => https://a.example/%3C%22%3E
            a.html                          => -
            ?id=3                           => -
            /\\a.example                     => -
            \\\\a.example                     => -
            ///a.example                    => -
            http:a.example                  => -
            http:/a.example                 => -
            http://                         => -
            httpp://a.example/              => -
            http-a.html                     => -
            https://a@b.example/            => -
            https://a.example\\@b.example/   => -
            javascript:alert(1)             => -
            JaVaScRiPt:alert(1)             => -
            data:text/html,x                => -
            vbscript:x                      => -
            file:///etc/passwd              => -
            ftp://a.example                 => -
            blob:https://a.example          => -
            mailto:                         => -
            tel:                            => -
            """)
    void links(String raw, @Nullable String link) {
        assertEquals(link, Address.link(raw));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiterString = "=>", textBlock = """
            https://a.example/b.jpg => https://a.example/b.jpg
            //a.example/b.jpg       => https://a.example/b.jpg
            /anh/b.jpg              => /anh/b.jpg
            anh/b.jpg               => anh/b.jpg
            ../anh/b.jpg            => ../anh/b.jpg
            b.jpg?v=1               => b.jpg?v=1
            data:image/png;base64,A => -
            javascript:x            => -
            mailto:a@b.example      => -
            x:y                     => -
            #x                      => -
            ?x                      => -
            """)
    void pictures(String raw, @Nullable String picture) {
        assertEquals(picture, Address.picture(raw));
    }

    @Test
    void blanks_go_as_browsers_take_them() {
        assertEquals("https://a.example/b", Address.link(" \thttps://a.exa\nmple/b\r\n"));
        assertEquals("/anh%20dep.jpg", Address.picture("/anh dep.jpg"));
        assertNull(Address.link("java\tscript:alert(1)"));
        assertNull(Address.link("\u0001javascript:alert(1)"));
        assertNull(Address.link("https://a.example/\u202e"));
        assertNull(Address.link("/" + "a".repeat(3000)));
        assertNull(Address.link(""));
    }

    @Test
    void an_address_written_once_stays() {
        for (var raw :
                new String[] {"https://a.example/ b\"<>`", "//a.example", "/a b", "tel:+84 20", "mailto:a@b?c"}) {
            var once = Address.link(raw);
            if (once != null) assertEquals(once, Address.link(once), raw);
        }
    }
}
