package io.github.mavenposts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keepsTheOrderOfAMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", List.of(1, true, "x"));
        map.put("a", Map.of());
        assertThat(Json.write(map)).isEqualTo("{\"b\":[1,true,\"x\"],\"a\":{}}");
    }

    @Test
    void escapesWhatATextCannotHold() {
        assertThat(Json.write("\"\\/\n\r\t\b\f\u0001<é😀")).isEqualTo("\"\\\"\\\\/\\n\\r\\t\\b\\f\\u0001<é😀\"");
    }

    @Test
    void aSurrogateAloneIsEscaped() {
        assertThat(Json.write("a\uD83Db\uDE00")).isEqualTo("\"a\\ud83db\\ude00\"");
    }

    @Test
    void takesNothingElse() {
        assertThatThrownBy(() -> Json.write(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }
}
