package org.sluice.dashboard;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.json.JsonInput;

/**
 * Looks at the dashboard with a real browser: {@code DashboardInBrowser PIPELINE WORK_FOLDER}. Prints a line for each test and, last, {@code N passed, N failed};
 * pictures are in {@code WORK_FOLDER/pictures}.
 */
public final class DashboardInBrowser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path pipeline;
    private final Path work;
    private int passed;
    private int failed;

    private DashboardInBrowser(Path pipeline, Path work) {
        this.pipeline = pipeline;
        this.work = work;
    }

    private interface Test {

        void run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        new DashboardInBrowser(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath()).all();
    }

    private void all() throws Exception {
        test("numbers move and equal those of the REST interface", this::numbers);
        test("a batch opens from table, chart and keyboard, with its outputs and nodes", this::batches);
        test("state, records and text that looks like markup", this::state);
        test("the keyboard reaches everything", this::keyboard);
        test("light, dark, phone and Chinese", this::looks);
        test("a run is held, stepped and put back, and the numbers follow", this::control);
        test("who has no token moves nothing", this::controlNeedsToken);
        test("tables show the rows of the REST interface and scroll inside of their panel", this::tables);
        test("only who has the token may stop; then the page says so", this::stop);
        test("the history of a run can be read after its end", this::history);
        test("other machines need the token to read", this::open);
        System.out.println(passed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }

    private void test(String name, Test test) {
        long begin = System.nanoTime();
        try {
            test.run();
            passed++;
            System.out.printf("ok      %s (%.1f s)%n", name, (System.nanoTime() - begin) / 1e9);
        } catch (Exception | AssertionError e) {
            failed++;
            System.out.println("FAILED  " + name + ": " + e.toString().lines().findFirst().orElse(""));
            e.printStackTrace(System.out);
        }
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    private Program run(String... more) throws IOException {
        return run(pipeline, more);
    }

    /** A run that waits before its first batch, of the pipeline with tables. Each of its batches has other numbers. */
    private Program held() throws IOException {
        return run(pipeline.resolveSibling("table.dstream"), "--debug", "--paused");
    }

    private Program run(Path pipeline, String... more) throws IOException {
        Path checkpoints = Files.createTempDirectory(Files.createDirectories(work), "checkpoints");
        String[] args = new String[6 + more.length];
        System.arraycopy(new String[] {"run", pipeline.toString(), "--ui", "0", "--checkpoint", checkpoints.toString()}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Program.start(args);
    }

    private Page page(int width, int height, boolean dark, String language) throws IOException {
        return new Page(work.resolve("pictures"), width, height, dark, language);
    }

    private Page page() throws IOException {
        return page(1440, 1000, false, "en-US");
    }

    private static Map<String, Object> rest(Program program, String path) throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.address.getPort() + path)).build(), HttpResponse.BodyHandlers.ofString());
        check(answer.statusCode() == 200, path + " answered " + answer.statusCode());
        try (JsonInput input = new Json().newInput(new StringReader(answer.body()))) {
            return input.read(Json.MAP_TYPE);
        }
    }

    private static long number(Page page, String css) {
        String digits = page.text(css).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static final String BATCH_NUMBER = "#top .stat b";

    private static void live(Page page, Program program) {
        page.open(program.address.toString());
        page.until(() -> page.all("#graph .node").size() == 5, "the graph");
        page.until(() -> number(page, BATCH_NUMBER) > 3, "the fourth batch");
    }

    private void numbers() throws Exception {
        try (Program program = run(); Page page = page()) {
            live(page, program);
            long before = number(page, BATCH_NUMBER);
            page.until(() -> number(page, BATCH_NUMBER) > before + 2, "newer numbers");
            check(page.all("#charts canvas").size() == 4, "charts");
            check((Boolean) page.script("return [...document.querySelectorAll('#charts canvas')].every((c) => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((v) => v !== 0))"), "a chart is empty");
            String time = page.until(() -> page.find("#batches tbody tr").getDomAttribute("data-time"), "a batch");
            page.find("#batches tbody tr[data-time='" + time + "'] button").click();
            page.until(() -> !page.all("#pin button").isEmpty(), "the batch is shown");
            Map<?, ?> frame = rest(program, "/api/v1/batches/" + time + "/nodes");
            Map<?, ?> nodes = (Map<?, ?>) frame.get("nodes");
            for (Object id : nodes.keySet()) {
                Map<?, ?> node = (Map<?, ?>) nodes.get(id);
                long in = ((Number) node.get("in")).longValue();
                long out = ((Number) node.get("out")).longValue();
                String label = page.find("#graph .node[data-node='" + id + "']").getDomAttribute("aria-label");
                check(label.contains(in + " in, " + out + " out"), id + ": '" + label + "' is not " + in + " in, " + out + " out");
            }
            String application = (String) ((Map<?, ?>) rest(program, "/api/v1/run").get("run")).get("applicationId");
            Map<?, ?> batch = rest(program, "/api/v1/applications/" + application + "/streaming/batches/" + time);
            String input = page.find("#batches tbody tr[data-time='" + time + "'] td:nth-child(3)").getText();
            check(input.equals(String.valueOf(((Number) batch.get("inputSize")).longValue())), input + " records in the table, " + batch.get("inputSize") + " by REST");
            page.picture("live");
            silent(page);
        }
    }

    private void batches() throws Exception {
        try (Program program = run(); Page page = page()) {
            live(page, program);
            String number = page.until(() -> page.find("#batches tbody tr:nth-child(2) button").getText(), "a number");
            page.find("#batches tbody tr:nth-child(2)").click();
            String shown = page.until(() -> page.find("#pin button").getText(), "the batch is shown");
            check(shown.contains("Showing batch"), shown);
            page.until(() -> page.find("#inspector").getText().contains("Outputs of the batch"), "outputs");
            String outputs = page.find("#inspector .operations").getText();
            check(outputs.contains("Console") && outputs.contains("7 records"), outputs);
            check(page.all("#inspector .nodes tbody tr").size() == 5, "the nodes of the batch");
            check(page.all("#inspector .nodes .balanced").size() == 5, "the books of all nodes balance: " + page.find("#inspector .nodes").getText());
            check(page.all("#inspector dd .balanced").size() == 1, "the books of the batch balance");
            String wrong = (String) page.browser.executeAsyncScript("const done = arguments[0]; import('/batch.js').then(({ batchPanels }) => {"
                    + "const node = (id, missing) => ({ id, missing, in: 9, out: 9, nanos: 0 });"
                    + "const panels = batchPanels({ number: 1, timeMillis: 0, outputs: [], nodes: { a: node('a', 3), b: node('b', -2), c: node('c', 0), d: node('d') } }, { nodes: [] }, { clock: 'fast', batchIntervalMillis: 1 });"
                    + "done([...panels[2].querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent).join('|')); })");
            check(wrong.equals("3 missing|2 too many||–"), "books that do not balance: " + wrong);
            check(!page.find("#controls").isDisplayed() && !page.find("#tables").isDisplayed(), "control of a run that is not debugged, or tables of one that has none");
            check(page.find("#inspector .nodes").getText().contains("10 filtered"), page.find("#inspector .nodes").getText());
            page.picture("batch");
            new Actions(page.browser).sendKeys(Keys.ESCAPE).perform();
            page.until(() -> page.all("#pin button").isEmpty(), "back to live after " + number);
            page.script("document.querySelector('#charts .plot').focus()");
            new Actions(page.browser).sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ENTER).perform();
            page.until(() -> !page.all("#pin button").isEmpty(), "a batch chosen in the chart");
            check(!page.all("#checkpoints tbody tr").isEmpty() && page.find("#checkpoints").isDisplayed(), "checkpoints are listed");
            page.find("#log summary").click();
            page.until(() -> page.find("#log").getText().contains("run running"), "the log");
        }
    }

    private void state() throws Exception {
        try (Program program = run(); Page page = page()) {
            live(page, program);
            check(page.find("#top h1").getText().equals("Orders <b>bold</b>"), page.find("#top h1").getText());
            page.find("#graph .node[data-node='totals']").click();
            page.until(() -> page.all("#inspector .entries tbody tr").size() == 7, "seven keys");
            page.find("#inspector input").sendKeys("<img src=x onerror=document.title='hacked'>3");
            page.until(() -> page.all("#inspector .entries tbody tr").size() == 1, "one key");
            page.find("#graph .pill[data-edge='by-customer-totals']").click();
            page.until(() -> page.find("#inspector .records").getText().contains("onerror"), "records of the edge");
            page.picture("records");
            check(page.all("#inspector img").isEmpty() && page.browser.getTitle().startsWith("Orders"), "a record became markup");
        }
    }

    private void keyboard() throws Exception {
        try (Program program = run(); Page page = page()) {
            live(page, program);
            page.script("document.activeElement.blur()");
            StringBuilder reached = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                new Actions(page.browser).sendKeys(Keys.TAB).perform();
                reached.append(page.script("const e = document.activeElement; return (e.dataset.node ?? e.dataset.edge ?? e.className ?? '') + '|' + e.tagName + ' '"));
                check((Boolean) page.script("const e = document.activeElement; return e === document.body || getComputedStyle(e).outlineStyle !== 'none' || e.tagName === 'g'"), "focus is not visible: " + reached);
            }
            for (String wanted : List.of("stop|BUTTON", "numbers|g", "totals-console|g", "plot|DIV", "link|BUTTON")) {
                check(reached.indexOf(wanted) >= 0, wanted + " is not reached: " + reached);
            }
            page.script("document.querySelector('.node[data-node=\"totals\"]').focus()");
            new Actions(page.browser).sendKeys(Keys.ENTER).perform();
            page.until(() -> page.find("#inspector").getText().contains("Totals"), "the node opens with Enter");
        }
    }

    private void looks() throws Exception {
        try (Program program = run()) {
            try (Page page = page(1440, 1000, true, "en-US")) {
                live(page, program);
                page.picture("dark");
                check(page.script("return getComputedStyle(document.body).color").toString().contains("230"), "dark");
            }
            try (Page page = page(390, 844, false, "en-US")) {
                live(page, program);
                page.picture("phone");
                check(page.fitsTheWidth(), "the page is wider than a phone");
                check(page.find("#top .stop").getSize().height >= 36, "the button is too small for a finger");
            }
            try (Page page = page(1440, 1000, false, "zh-CN")) {
                live(page, program);
                page.picture("chinese");
                check(page.find("#batches h2").getText().equals("批次"), page.find("#batches h2").getText());
                check(((String) page.browser.executeAsyncScript("const done = arguments[0]; Promise.all([import('/texts-en.js'), import('/texts-zh.js')]).then(([en, zh]) => {"
                        + "const keys = (o, p = '') => Object.entries(o).flatMap(([k, v]) => v && typeof v === 'object' ? keys(v, p + k + '.') : [p + k]);"
                        + "const a = new Set(keys(en.T)), b = new Set(keys(zh.T));"
                        + "done([...a].filter((k) => !b.has(k)).concat([...b].filter((k) => !a.has(k))).join(' ')); })")).isEmpty(), "texts differ in their keys");
            }
        }
    }

    /** What the browser has complained about can be asked for once. */
    private static void silent(Page page) {
        List<String> complaints = page.complaints();
        check(complaints.isEmpty(), "the browser complains: " + complaints);
    }

    private static final String STAND = "#controls .stand";

    private static void stands(Page page, String wanted) {
        page.until(() -> page.find(STAND).getText().contains(wanted), "'" + wanted + "', not '" + page.find(STAND).getText() + "'");
    }

    private static void press(Page page, String command, String wanted) {
        page.find("#controls [data-command='" + command + "']").click();
        stands(page, wanted);
    }

    /** The numbers on the graph are those that the REST interface gives for the batch that is shown. @return records that left the node */
    private static long equal(Page page, Program program, String counted) throws Exception {
        Map<?, ?> nodes = (Map<?, ?>) ((Map<?, ?>) rest(program, "/api/v1/control").get("shown")).get("nodes");
        for (Object id : nodes.keySet()) {
            Map<?, ?> node = (Map<?, ?>) nodes.get(id);
            String wanted = ((Number) node.get("in")).longValue() + " in, " + ((Number) node.get("out")).longValue() + " out";
            page.until(() -> page.find("#graph .node[data-node='" + id + "']").getDomAttribute("aria-label").contains(wanted), id + " with " + wanted);
        }
        return ((Number) ((Map<?, ?>) nodes.get(counted)).get("out")).longValue();
    }

    private void control() throws Exception {
        try (Program program = held(); Page page = page()) {
            page.open(program.address.toString());
            page.until(() -> page.all("#graph .node").size() == 6, "the graph");
            stands(page, "Paused before the first batch");
            check(page.find("#controls [data-command='step-back']").getDomAttribute("aria-disabled") != null, "there is nothing to go back to");
            for (int batch = 1; batch <= 3; batch++) {
                press(page, "step", "Paused after batch " + batch);
            }
            check(equal(page, program, "totals") == 5, "five customers in three batches");
            page.find("#graph .node[data-node='totals']").click();
            page.until(() -> page.all("#inspector .entries tbody tr").size() == 5, "the state after batch 3");
            page.until(() -> page.find("#inspector .records li").getText().contains("customer 0"), "records on the edge");
            page.until(() -> page.find("#inspector").getText().contains("all 5 of batch 3"), "the records of batch 3");
            page.picture("control-paused");
            press(page, "step-back", "Looking back at batch 2 of 3");
            check(equal(page, program, "totals") == 3, "three customers in two batches");
            check(number(page, BATCH_NUMBER) == 2, "the header shows " + number(page, BATCH_NUMBER));
            page.until(() -> page.all("#inspector .entries tbody tr").size() == 3, "the state after batch 2");
            page.until(() -> page.find("#inspector").getText().contains("all 3 of batch 2"), "the records of batch 2");
            page.find("#inspector .detail-head button").click();
            page.picture("control-back");
            press(page, "step-node", "batch 3, before node Numbers");
            press(page, "step-node", "batch 3, before node By customer");
            stands(page, "the numbers are those of batch 2");
            page.until(() -> page.find("#graph .node[data-node='totals']").getDomAttribute("aria-label").contains("10 in, 3 out"), "the numbers of the batch that was left");
            check(page.find("#top .chip.paused").getText().equals("Paused"), "the header says " + page.find("#top .chip").getText());
            check(page.find("#tables [data-table='newest']").getText().contains("<b>29</b> Long Street") && page.find("#tables").getText().contains("18 left out"),
                    "looking back has changed a table: " + page.find("#tables").getText());
            check(page.all("#graph .node.next").size() == 1 && page.find("#graph .node.next .next-mark").isDisplayed(), "the next node is marked");
            check(page.find("#graph .node.next").getDomAttribute("data-node").equals("by-customer"), "the wrong node is marked");
            page.picture("control-inside");
            press(page, "step", "Paused after batch 3");
            check(equal(page, program, "totals") == 5 && page.all("#graph .node.next").isEmpty(), "batch 3 as it was");
            page.find("#batches tbody tr[data-time]:last-child button").click();
            page.until(() -> page.find("#controls [data-command='goto']").getText().equals("Go to batch 1"), "the batch to go to");
            press(page, "goto", "Looking back at batch 1 of 3");
            check(equal(page, program, "totals") == 2 && page.all("#pin button").isEmpty(), "two customers in the first batch");
            page.script("document.querySelector('#controls [data-command=step]').focus()");
            new Actions(page.browser).sendKeys(Keys.ENTER).perform();
            stands(page, "Looking back at batch 2 of 3");
            new Actions(page.browser).keyDown(Keys.ALT).sendKeys("b").keyUp(Keys.ALT).perform();
            stands(page, "Looking back at batch 1 of 3");
            press(page, "pause", "Running");
            page.until(() -> number(page, BATCH_NUMBER) > 5, "the run goes on");
            press(page, "pause", "Paused after batch");
            equal(page, program, "totals");
            String token = program.address.getQuery().replace("token=", "");
            HttpRequest breakpoint = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.address.getPort() + "/api/v1/breakpoints")).header("X-Sluice-Token", token)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"NODE\",\"place\":\"totals\",\"enabled\":true,\"hitCount\":1,\"policy\":\"RUN\"}")).build();
            check(HTTP.send(breakpoint, HttpResponse.BodyHandlers.discarding()).statusCode() == 200, "a breakpoint");
            press(page, "pause", "before node Totals");
            String message = (String) ((Map<?, ?>) rest(program, "/api/v1/control").get("hit")).get("message");
            check(!message.isEmpty() && page.find(STAND).getText().contains(message), "'" + page.find(STAND).getText() + "' without '" + message + "'");
            page.picture("control-breakpoint");
            silent(page);
        }
    }

    private void controlNeedsToken() throws Exception {
        try (Program program = held(); Page page = page()) {
            page.open("http://127.0.0.1:" + program.address.getPort() + "/");
            stands(page, "Paused before the first batch");
            Object before = rest(program, "/api/v1/control");
            check(page.all("#controls button").size() == page.all("#controls button[aria-disabled]").size(), "a button invites to press it");
            page.find("#controls [data-command='step']").click();
            page.until(() -> page.find("#banners").getText().contains("open the dashboard by the address"), "the reason");
            check(page.find("#controls [data-command='step']").getDomAttribute("title").contains("address that was printed"), "the hint");
            check((Long) page.browser.executeAsyncScript("const done = arguments[0]; fetch('/api/v1/control/step', { method: 'POST' }).then((answer) => done(answer.status))") == 403, "a command without the token");
            check(rest(program, "/api/v1/control").equals(before), "something has moved");
        }
    }

    private void tables() throws Exception {
        try (Program program = held()) {
            try (Page page = page()) {
                page.open(program.address.toString());
                stands(page, "Paused before the first batch");
                for (int batch = 1; batch <= 3; batch++) {
                    press(page, "step", "Paused after batch " + batch);
                }
                List<?> rows = (List<?>) rest(program, "/api/v1/tables/orders").get("rows");
                check(rows.size() == 5, rows.toString());
                page.until(() -> page.all("#tables [data-table='orders'] tbody tr").size() == 5, "the rows of the third batch");
                for (int row = 0; row < rows.size(); row++) {
                    List<?> cells = (List<?>) rows.get(row);
                    String wanted = cells.get(0) + " " + ((Number) cells.get(1)).longValue();
                    String text = page.find("#tables [data-table='orders'] tbody tr:nth-child(" + (row + 1) + ")").getText();
                    check(text.equals(wanted), text + " instead of " + wanted);
                }
                check(page.find("#tables [data-table='newest'] tbody").getText().contains("<b>29</b> Long Street") && page.all("#tables td b").isEmpty(), "a cell became markup");
                page.script("document.querySelector('#tables').scrollIntoView()");
                page.picture("tables");
            }
            try (Page page = page(390, 844, false, "en-US")) {
                page.open(program.address.toString());
                page.until(() -> page.all("#tables [data-table='newest'] tbody tr").size() == 12, "the wide table");
                check((Boolean) page.script("const s = document.querySelector('[data-table=newest] .scroll'); return s.scrollWidth > s.clientWidth"), "the wide table does not scroll");
                check(page.fitsTheWidth(), "the page is wider than a phone");
                check(page.find("#controls button").getSize().height >= 36, "the buttons are too small for a finger");
                press(page, "step-back", "Looking back at batch 2 of 3");
                page.picture("control-phone");
                page.script("document.querySelector('#tables').scrollIntoView()");
                page.picture("tables-phone");
            }
            try (Page page = page(1440, 1000, true, "zh-CN")) {
                page.open(program.address.toString());
                page.until(() -> page.all("#tables [data-table='newest'] tbody tr").size() == 12, "the wide table");
                press(page, "step-node", "批次 3");
                page.picture("control-dark-chinese");
            }
        }
    }

    private void stop() throws Exception {
        try (Program program = run(); Page page = page()) {
            page.open("http://127.0.0.1:" + program.address.getPort() + "/");
            page.until(() -> number(page, BATCH_NUMBER) > 1, "batches");
            page.find("#top .stop").click();
            page.until(() -> page.find("#banners").getText().contains("open the dashboard by the address"), "the reason");
            check(program.alive(), "stopped without the token");
            live(page, program);
            page.find("#top .stop").click();
            page.find("#confirm .danger").click();
            page.until(() -> page.find("#banners").getText().contains("ended after"), "the end");
            check(program.exit() == 0, "exit code " + program.exit());
            page.picture("ended");
            check(page.all("#graph .node").size() == 5, "the graph is still there");
        }
    }

    private void history() throws Exception {
        Path runs = work.resolve("runs");
        try (Program program = run("--history", runs.toString(), "--batches", "12", "--interval", "50ms")) {
            check(program.exit() == 0, "the run");
        }
        try (Program program = Program.start("history", runs.toString()); Page page = page()) {
            page.open(program.address.toString());
            page.until(() -> page.find("#banners").getText().contains("ended after 12 batches"), "the end is told");
            page.until(() -> page.all("#batches tbody tr").size() == 12, "all batches");
            page.find("#batches tbody tr:last-child").click();
            page.until(() -> page.find("#graph .node[data-node='some']").getDomAttribute("aria-label").contains("50 in, 40 out"), "numbers of the first batch");
            page.picture("history");
        }
    }

    private void open() throws Exception {
        String token = "correct-horse-battery";
        try (Program program = run("--bind", "0.0.0.0", "--token", token); Page page = page()) {
            String address = "http://127.0.0.1:" + program.address.getPort() + "/";
            page.open(address);
            page.until(() -> page.find("#banners").getText().contains("token"), "the page says what is missing");
            check(page.all("#graph .node").isEmpty(), "data without the token");
            page.open(address + "?token=" + token);
            page.until(() -> page.all("#graph .node").size() == 5, "the graph");
            page.until(() -> number(page, BATCH_NUMBER) > 3, "numbers");
            check(!page.browser.getCurrentUrl().contains(token), "the token stays in the address");
        }
    }
}
