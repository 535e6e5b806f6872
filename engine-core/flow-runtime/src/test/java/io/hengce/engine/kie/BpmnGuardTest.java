package io.hengce.engine.kie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class BpmnGuardTest {

    @Test
    void refusesAnExternalDocumentTypeWithoutFetchingIt() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/a.dtd";
            var bpmn = "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"" + address + "\"><d/>";

            assertThatThrownBy(() -> BpmnGuard.refuseDocumentType(bpmn))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("DOCTYPE");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void refusesEntities() {
        var bpmn = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>";

        assertThatThrownBy(() -> BpmnGuard.refuseDocumentType(bpmn)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsADocumentWithoutTypePass() {
        BpmnGuard.refuseDocumentType("<d name=\"&lt;!DOCTYPE\"/>");
    }
}
