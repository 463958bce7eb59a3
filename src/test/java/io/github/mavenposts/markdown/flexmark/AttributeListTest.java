package io.github.mavenposts.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeListTest {

    @Test
    void readsIdsClassesAndOthers() {
        assertThat(AttributeList.parse("{#a .b .c-d  k=v x.y/z='1 2' w=\"\" id=e class='f g'}"))
                .isEmpty();
        assertThat(AttributeList.parse("{#a .b .c-d  k=v/w.x l='1 2' w=\"\" id=e class='f g'}"))
                .contains(new AttributeList(
                        "e", Set.of("b", "c-d", "f", "g"), Map.of("k", "v/w.x", "l", "1 2", "w", ""), Set.of()));
    }

    @Test
    void readsKramdownsForm() {
        assertThat(AttributeList.parse("{:toc .x #y}"))
                .contains(new AttributeList("y", Set.of("x"), Map.of(), Set.of("toc")));
        assertThat(AttributeList.parse("{: .x.y}").map(list -> List.copyOf(list.classes())))
                .contains(List.of("x", "y"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{:}",
                "{ }",
                "{a}",
                "{a b}",
                "{1}",
                "{#}",
                "{.}",
                "{a=}",
                "{a='b}",
                "{.a, .b}",
                "{{ a }}",
                "{% a %}",
                "{::comment}",
                "{:/}",
                "{x",
                "x}",
                "{",
                "}",
                "",
                "{<b>}",
                "{=a}",
                "{.a"
            })
    void leavesWhatIsSomethingElse(String source) {
        assertThat(AttributeList.parse(source)).isEmpty();
    }
}
