package dev.touchstone.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Puts the data, the template, the style sheet, the chart library and the scripts together as one page. */
final class Page {
    private static final List<String> SCRIPTS = List.of(
            "data.js",
            "dom.js",
            "format.js",
            "table.js",
            "chart.js",
            "picker.js",
            "overview.js",
            "claims.js",
            "leaderboard.js",
            "curves.js",
            "hyperparameters.js",
            "profiles.js",
            "failures.js",
            "provenance.js",
            "main.js");

    private Page() {}

    /** The complete page. {@code json} must already be safe inside a script element. */
    static String of(String json) throws IOException {
        var library = new Properties();
        try (InputStream in = open("report.properties")) {
            library.load(in);
        }
        var scripts = new StringBuilder();
        for (String name : SCRIPTS) {
            scripts.append(script(resource(name)));
        }
        return resource("report.html")
                .replace("/*style*/", resource("report.css"))
                .replace("<!--data-->", "<script type=\"application/json\" id=\"data\">" + json + "</script>")
                .replace("<!--library-->", script(resource(library.getProperty("vega"))))
                .replace("<!--scripts-->", scripts);
    }

    private static String script(String source) {
        return "<script>" + source.replace("</script", "<\\/script").replace("<!--", "<\\!--") + "</script>\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Page.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("the class path lacks the report's " + name);
        }
        return in;
    }
}
