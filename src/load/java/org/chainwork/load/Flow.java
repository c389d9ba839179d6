package org.chainwork.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

/**
 * The messages between Flow's client and its server, in the shape that a browser sends and gets. The first answer has
 * no page in it: that comes when the client says where it is. Each answer has the numbers that the next message needs.
 */
final class Flow {

    private Flow() {}

    static HttpRequestActionBuilder init() {
        return http("init")
                .get("/?v-r=init&location=&query=&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-tzo=0"
                        + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=load&v-td=false&v-pr=1&v-pv=VISIBLE")
                .check(jsonPath("$.appConfig.v-uiId").saveAs("ui"))
                .check(jsonPath("$.appConfig.uidl.Vaadin-Security-Key").saveAs("key"))
                .check(jsonPath("$.appConfig.uidl.syncId").saveAs("syncId"))
                .check(jsonPath("$.appConfig.uidl.clientId").saveAs("clientId"));
    }

    /** An error of the server comes as a good answer that lacks the numbers. */
    static HttpRequestActionBuilder send(Message message) {
        return http(message.name())
                .post("/?v-r=uidl&v-uiId=#{ui}")
                .header("Content-Type", "application/json; charset=UTF-8")
                .body(StringBody("""
                        {"csrfToken":"#{key}","rpc":[%s],"syncId":#{syncId},"clientId":#{clientId}}""".formatted(message.calls())))
                .check(jsonPath("$.resynchronize").notExists())
                .check(jsonPath("$.syncId").saveAs("syncId"))
                .check(jsonPath("$.clientId").saveAs("clientId"));
    }

    static Message navigate() {
        return new Message("navigate", """
                {"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"/","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}""");
    }

    static Message type(String text) {
        return new Message("type", """
                {"type":"mSync","node":#{field},"feature":1,"property":"value","value":"%s"},\
                {"type":"event","node":#{field},"event":"value-changed","data":{}}""".formatted(text));
    }

    static Message click(String node) {
        return new Message("click " + node.replaceAll("\\W", ""), """
                {"type":"event","node":%s,"event":"click","data":\
                {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,\
                "event.clientX":300,"event.clientY":500,"event.altKey":false,"event.button":0,\
                "event.screenY":600,"event.screenX":300}}""".formatted(node));
    }

    /** The answer field in view is the only one that has its listeners, and its button the only one that locks itself. */
    static CheckBuilder[] nodes() {
        return new CheckBuilder[] {
            jsonPath("$.changes[?(@.key == 'check')].node").saveAs("field"),
            jsonPath("$.changes[?(@.key == 'disableonclick')].node").saveAs("check")
        };
    }

    /** These stay from one problem to the next. */
    static CheckBuilder lastingNodes() {
        return jsonPath("$.changes[?(@.key == 'data-shortcut' && @.value == 'n')].node")
                .saveAs("next");
    }

    record Message(String name, String calls) {}
}
