package vn.toasoan.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.failure.Sentences;

class ProblemTitleTest {

    @ParameterizedTest
    @CsvSource({
        "404,Không tìm thấy trang",
        "406,Yêu cầu không hợp lệ",
        "414,Yêu cầu không hợp lệ",
        "431,Yêu cầu không hợp lệ",
        "500,Có lỗi ở phía tòa soạn",
        "504,Có lỗi ở phía tòa soạn",
    })
    void a_mistake_of_the_asker_is_not_called_one_of_the_newsroom(int status, String title) {
        assertEquals(title, ProblemAnswers.title(Problem.of(HttpStatus.valueOf(status)), Sentences.VIETNAMESE));
    }
}
