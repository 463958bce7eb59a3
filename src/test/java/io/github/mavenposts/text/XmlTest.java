package io.github.mavenposts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTest {

    @Test
    void aTextSurvivesAParser() throws Exception {
        String text = "a & b < c > d ]]> \" ' \t\n\r é 😀 \uE000 \uFFFD";
        String xml = "<a b=\"" + Xml.escape("x & \"y\" <z>") + "\">" + Xml.escape(text) + "</a>";
        Element parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(parsed.getTextContent()).isEqualTo(text);
        assertThat(parsed.getAttribute("b")).isEqualTo("x & \"y\" <z>");
    }

    @Test
    void leavesOutWhatXmlCannotHold() {
        assertThat(Xml.escape("a\u0000b\u0001c\u000Bd\uFFFEe\uFFFFf\uD83Dg\uDE00h"))
                .isEqualTo("abcdefgh");
    }
}
