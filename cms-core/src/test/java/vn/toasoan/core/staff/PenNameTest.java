package vn.toasoan.core.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenNameTest {

    @ParameterizedTest
    @CsvSource({
        "TRƯỜNG SƠN,Trường Sơn",
        "LÊ Ỷ LAN,Lê Ỷ Lan",
        "Y WANG Ê BAN,Y Wang Ê Ban",
        "H'MAI NIÊ,H'Mai Niê",
        "PV TTXVN,PV TTXVN",
        "BAN VTV24,Ban VTV24",
        "TTXVN,TTXVN",
        "VTV24,VTV24",
        "BTV,BTV",
        "N.V.A,N.V.A",
        "Trường Sơn,Trường Sơn",
        "Hà TTXVN,Hà TTXVN",
    })
    void only_names_of_several_words_are_spoken_names(String printed, String shown) {
        assertEquals(shown, PenName.shown(printed));
    }
}
