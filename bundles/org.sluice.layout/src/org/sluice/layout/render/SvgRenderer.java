package org.sluice.layout.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.layout.AutoLayout;
import org.sluice.layout.FoldedFrames;
import org.sluice.layout.FrameContents;
import org.sluice.layout.NodeSizes;
import org.sluice.layout.routing.Cards;
import org.sluice.layout.routing.Cards.Card;
import org.sluice.layout.routing.EdgeRoutes;
import org.sluice.model.CommentedOut;
import org.sluice.model.Edge;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.UnknownNode;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.Box;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/**
 * Draws a pipeline as the canvas of the designer shows it, as SVG with real text. Needs no display, and the same pipeline and
 * layout give the same bytes.
 *
 * <pre>{@code
 * Files.writeString(out, SvgRenderer.render(pipeline, layout, RenderTheme.LIGHT));
 * }</pre>
 */
public final class SvgRenderer {

    private static final int MARGIN = 32;
    private static final int FARTHEST = 1_000_000;
    private static final int CORNER = 6;
    private static final int BAND = 4;
    private static final int ICON = 20;
    private static final int TEXT_X = BAND + 10 + ICON + 9;
    private static final double NAME_SIZE = 13;
    private static final double DETAIL_SIZE = 11.5;
    private static final double NOTE_SIZE = 12;
    private static final double NUMBER_SIZE = 11;
    private static final int FOOTER = 22;
    private static final int PILL_WIDTH = 54;
    private static final int PILL_HEIGHT = 18;
    private static final int EDGE_CORNER = 9;
    private static final int ARROW = 7;
    private static final String SANS = "'DejaVu Sans', Inter, 'Segoe UI', Helvetica, Arial, sans-serif";
    private static final String MONO = "'DejaVu Sans Mono', 'JetBrains Mono', Consolas, Menlo, monospace";

    private final Pipeline pipeline;
    private final Layout layout;
    private final RenderTheme theme;
    private final PictureNumbers numbers;
    private final FoldedFrames folded;
    private final Set<Node> leftOut;
    private final NodeSizes sizes = NodeSizes.cards();
    private final StringBuilder svg = new StringBuilder();
    private final Map<Node, Bendpoint> places = new HashMap<>();
    private final Map<Edge, List<Bendpoint>> routes = new HashMap<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    private SvgRenderer(Pipeline pipeline, Layout layout, RenderTheme theme, PictureNumbers numbers) {
        this.pipeline = pipeline;
        this.layout = layout;
        this.folded = FoldedFrames.of(layout);
        this.leftOut = CommentedOut.nodes(pipeline);
        this.theme = theme;
        this.numbers = numbers;
    }

    /**
     * The picture as an SVG document in UTF-8. When the layout lacks a node, the whole pipeline is laid out anew; what it puts
     * absurdly far away counts as missing.
     */
    public static String render(Pipeline pipeline, Layout layout, RenderTheme theme) {
        return render(pipeline, layout, theme, PictureNumbers.NONE);
    }

    /** The same with the numbers of a run on cards and edges. */
    public static String render(Pipeline pipeline, Layout layout, RenderTheme theme, PictureNumbers numbers) {
        Layout used = PipelineCopies.copy(layout);
        used.getNodes().removeIf(place -> !near(place));
        used.getNotes().removeIf(note -> !near(note));
        used.getFrames().removeIf(frame -> !near(frame));
        used.getEdges().removeIf(route -> route.getBendpoints().stream().anyMatch(bend -> !near(bend.x(), bend.y(), 0, 0)));
        boolean complete = pipeline.getNodes().stream().allMatch(node -> used.findNode(node.getId()) != null);
        return new SvgRenderer(pipeline, complete ? used : AutoLayout.layout(pipeline, used, NodeSizes.cards(), () -> false), theme, numbers).draw();
    }

    private static boolean near(Box box) {
        return near(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private static boolean near(int... values) {
        return Arrays.stream(values).allMatch(value -> value > -FARTHEST && value < FARTHEST);
    }

    private String draw() {
        measure();
        int width = right - left + 2 * MARGIN;
        int height = bottom - top + 2 * MARGIN;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"").append(left - MARGIN).append(' ').append(top - MARGIN).append(' ').append(width).append(' ')
                .append(height).append("\">\n");
        element("title", title());
        if (pipeline.getDocumentation() != null && !pipeline.getDocumentation().isBlank()) {
            element("desc", pipeline.getDocumentation());
        }
        svg.append("<rect x=\"").append(left - MARGIN).append("\" y=\"").append(top - MARGIN).append("\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" fill=\"").append(theme.canvas()).append("\"/>\n");
        layout.getFrames().stream().filter(frame -> !frame.isFolded() && !folded.hides(frame)).forEach(this::frame);
        layout.getNotes().stream().filter(note -> !folded.hides(note)).forEach(this::note);
        svg.append("<g fill=\"none\" stroke=\"").append(theme.edge()).append("\" stroke-width=\"1.5\">\n");
        pipeline.getEdges().stream().filter(routes::containsKey).forEach(this::edge);
        svg.append("</g>\n<g fill=\"").append(theme.edge()).append("\">\n");
        pipeline.getEdges().stream().filter(routes::containsKey).forEach(this::arrow);
        svg.append("</g>\n");
        pipeline.getEdges().stream().filter(routes::containsKey).filter(SvgRenderer::carriesErrors).forEach(this::errorMark);
        pipeline.getEdges().stream().filter(routes::containsKey).forEach(this::pill);
        pipeline.getNodes().stream().filter(places::containsKey).forEach(this::card);
        folded.shown().forEach(this::foldedFrame);
        return svg.append("</svg>\n").toString();
    }

    private String title() {
        return pipeline.getName() == null || pipeline.getName().isBlank() ? "Pipeline" : pipeline.getName();
    }

    private void measure() {
        for (Node node : pipeline.getNodes()) {
            if (folded.of(node.getId()).isPresent()) {
                continue;
            }
            NodeLayout place = layout.findNode(node.getId());
            places.put(node, new Bendpoint(place.getX(), place.getY()));
            include(place.getX() - 4, place.getY(), sizes.width(node) + 8, sizes.height(node) + footerHeight(node.getId()));
        }
        Cards cards = cards();
        Map<String, Long> fans = pipeline.getEdges().stream().collect(Collectors.groupingBy(this::target, Collectors.counting()));
        for (Edge edge : pipeline.getEdges()) {
            if (isDrawn(edge.getSource()) && isDrawn(edge.getTarget()) && !folded.hides(edge)) {
                EdgeRoutes.End start = end(edge.getSource(), false, edge.getSourcePort());
                EdgeRoutes.End end = end(edge.getTarget(), true, edge.getTargetPort());
                EdgeLayout route = places.containsKey(edge.getSource()) && places.containsKey(edge.getTarget()) ? layout.findEdge(edge.getId()) : null;
                List<Bendpoint> corners = EdgeRoutes.corners(start, end, route == null ? List.of() : route.getBendpoints(), fans.get(target(edge)) > 1, cards);
                routes.put(edge, corners);
                corners.forEach(corner -> include(corner.x() - 4, corner.y() - 4, 8, 8));
            }
        }
        layout.getNotes().stream().filter(note -> !folded.hides(note)).forEach(note -> include(note.getX(), note.getY(), noteWidth(note), noteHeight(note)));
        layout.getFrames().stream().filter(frame -> !frame.isFolded() && !folded.hides(frame))
                .forEach(frame -> include(frame.getX(), frame.getY(), FrameContents.width(frame), FrameContents.height(frame)));
        folded.shown().forEach(frame -> include(frame.getX() + FrameContents.cardX(frame) - 4, frame.getY() + FrameContents.cardY(frame), NodeSizes.CARD_WIDTH + 8,
                NodeSizes.CARD_HEIGHT + footerHeight(PictureNumbers.key(frame))));
        if (left > right) {
            include(0, 0, NodeSizes.CARD_WIDTH, NodeSizes.CARD_HEIGHT);
        }
    }

    private Cards cards() {
        List<Card> cards = new ArrayList<>();
        for (Node node : pipeline.getNodes()) {
            if (places.containsKey(node)) {
                cards.add(new Card(places.get(node).x(), places.get(node).y(), sizes.width(node), sizes.height(node) + footerHeight(node.getId())));
            }
        }
        folded.shown().forEach(frame -> cards.add(new Card(frame.getX() + FrameContents.cardX(frame), frame.getY() + FrameContents.cardY(frame), NodeSizes.CARD_WIDTH,
                NodeSizes.CARD_HEIGHT + footerHeight(PictureNumbers.key(frame)))));
        return new Cards(cards);
    }

    private void include(int x, int y, int width, int height) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x + width);
        bottom = Math.max(bottom, y + height);
    }

    private boolean isDrawn(Node node) {
        return node != null && (places.containsKey(node) || folded.of(node.getId()).isPresent());
    }

    /** Where an edge ends: at a port, or at the card of the folded frame that the node is in. */
    private EdgeRoutes.End end(Node node, boolean input, String name) {
        return folded.of(node.getId()).map(frame -> EdgeRoutes.End.of(frame.getX() + FrameContents.cardX(frame) + (input ? 0 : NodeSizes.CARD_WIDTH),
                frame.getY() + FrameContents.cardY(frame) + NodeSizes.CARD_HEIGHT / 2)).orElseGet(() -> port(node, input, name));
    }

    /** Node, or folded frame, and port at which an edge ends. */
    private String target(Edge edge) {
        Node node = edge.getTarget();
        return node == null ? "" : folded.of(node.getId()).map(Frame::getId).orElseGet(() -> node.getId() + '.' + edge.getTargetPort());
    }

    private EdgeRoutes.End port(Node node, boolean input, String name) {
        NodeType type = NodeTypes.typeOf(node);
        List<Port> ports = input ? type.inputs() : type.outputs();
        int errors = !input && ErrorPolicyText.sendsErrors(node) ? 1 : 0;
        if (!input && type.errorPort().filter(port -> port.name().equals(name)).isPresent()) {
            return new EdgeRoutes.End(errorPort(node), ports.size(), ports.size() + 1);
        }
        int index = 0;
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).name().equals(name)) {
                index = i;
            }
        }
        return new EdgeRoutes.End(port(node, input, index, ports.size()), index, ports.size() + errors);
    }

    private Bendpoint errorPort(Node node) {
        Bendpoint place = places.get(node);
        return new Bendpoint(place.x() + sizes.width(node), place.y() + NodeSizes.ERROR_PORT_Y);
    }

    private Bendpoint port(Node node, boolean input, int index, int count) {
        Bendpoint place = places.get(node);
        return new Bendpoint(input ? place.x() : place.x() + sizes.width(node),
                place.y() + sizes.portY(node, input, index, Math.max(1, count)));
    }

    private void edge(Edge edge) {
        svg.append("<path d=\"").append(EdgeRoute.path(routes.get(edge), EDGE_CORNER, ARROW + 3)).append('"');
        if (carriesErrors(edge)) {
            svg.append(" stroke=\"").append(theme.error()).append("\" stroke-dasharray=\"3 3\"");
        } else if (leftOut.contains(edge.getSource()) || leftOut.contains(edge.getTarget())) {
            svg.append(" stroke=\"").append(theme.border()).append("\" stroke-dasharray=\"4 3\"");
        }
        svg.append("/>\n");
    }

    private static boolean carriesErrors(Edge edge) {
        return Port.ERRORS.equals(edge.getSourcePort());
    }

    /** The mark of an edge with failed records, when its first stretch has room for it. */
    private void errorMark(Edge edge) {
        List<Bendpoint> corners = routes.get(edge);
        Bendpoint start = corners.get(0);
        if (corners.get(1).y() == start.y() && corners.get(1).x() - start.x() > 26) {
            diamond(start.x() + 13, start.y(), 4, theme.canvas());
        }
    }

    private void diamond(int x, int y, int r, String fill) {
        svg.append("<path d=\"M").append(x).append(' ').append(y - r).append(" l").append(r).append(' ').append(r).append(" -").append(r).append(' ').append(r)
                .append(" -").append(r).append(" -").append(r).append(" z m0 ").append(r - 2).append(" v4\" fill=\"").append(fill).append("\" stroke=\"")
                .append(theme.error()).append("\"/>\n");
    }

    private void arrow(Edge edge) {
        List<Bendpoint> corners = routes.get(edge);
        Bendpoint end = corners.get(corners.size() - 1);
        double x = end.x() - 4;
        svg.append("<path d=\"M").append(EdgeRoute.number(x)).append(' ').append(end.y()).append(" l-").append(ARROW).append(" -3.5 v7 z\"").append(carriesErrors(edge) ? " fill=\"" + theme.error() + "\"/>\n" : "/>\n");
    }

    private void card(Node node) {
        Bendpoint place = places.get(node);
        NodeType type = NodeTypes.typeOf(node);
        boolean known = NodeTypes.isKnown(node);
        int width = sizes.width(node);
        int height = sizes.height(node);
        beginCard(place.x(), place.y(), width, height, footerHeight(node.getId()), tooltip(node, type), PipelineBehavior.label(node), type.category(), type.icon(), known && !leftOut.contains(node));
        double room = width - TEXT_X - 12;
        if (leftOut.contains(node)) {
            String name = TextFit.cut(oneLine(PipelineBehavior.label(node)), room, text -> TextFit.width(text, NAME_SIZE, true));
            svg.append("<path d=\"M").append(TEXT_X).append(" 17.5 h").append(EdgeRoute.number(TextFit.width(name, NAME_SIZE, true))).append("\" stroke=\"").append(theme.text()).append("\"/>\n");
        }
        String detail = node instanceof UnknownNode ? "not known: " + type.label() : oneLine(NodeTypes.detail(node));
        if (detail.isEmpty()) {
            text(TEXT_X, 39, DETAIL_SIZE, SANS, null, theme.muted(), TextFit.cut(type.label(), room, t -> TextFit.width(t, DETAIL_SIZE, false)));
        } else {
            text(TEXT_X, 39, DETAIL_SIZE, MONO, null, theme.muted(), TextFit.cut(detail, room, t -> TextFit.fixedWidth(t, DETAIL_SIZE)));
        }
        footer(node.getId(), width, height);
        ports(node, type.inputs().size(), true, place);
        ports(node, type.outputs().size(), false, place);
        if (ErrorPolicyText.sendsErrors(node)) {
            Bendpoint port = errorPort(node);
            diamond(port.x() - place.x(), port.y() - place.y(), 5, theme.card());
        }
        svg.append("</g>\n");
    }

    private int footerHeight(String id) {
        return numbers.nodes().containsKey(id) ? FOOTER : 0;
    }

    private void footer(String id, int width, int height) {
        PictureNumbers.Footer footer = numbers.nodes().get(id);
        if (footer != null) {
            svg.append("<path d=\"M").append(BAND).append(' ').append(height).append(".5 H").append(width - 1).append("\" stroke=\"").append(theme.border()).append("\"/>\n");
            text(BAND + 10, height + 15, NUMBER_SIZE, SANS, "bold", footer.failed() ? theme.error() : theme.text(), footer.flow());
            anchored("end", () -> text(width - 10, height + 15, NUMBER_SIZE, SANS, null, theme.muted(), footer.rest()));
        }
    }

    /** The count of an edge, in the middle of its last stretch, or of its longest one when that is too short. */
    private void pill(Edge edge) {
        String count = numbers.edges().get(edge.getId());
        if (count == null) {
            return;
        }
        List<Bendpoint> corners = routes.get(edge);
        int at = corners.size() - 2;
        if (Math.abs(corners.get(at + 1).x() - corners.get(at).x()) < PILL_WIDTH) {
            for (int i = 0; i < corners.size() - 1; i++) {
                at = length(corners, i) > length(corners, at) ? i : at;
            }
        }
        int x = (corners.get(at).x() + corners.get(at + 1).x() - ARROW) / 2;
        int y = (corners.get(at).y() + corners.get(at + 1).y()) / 2;
        svg.append("<rect x=\"").append(x - PILL_WIDTH / 2).append("\" y=\"").append(y - PILL_HEIGHT / 2).append("\" width=\"").append(PILL_WIDTH).append("\" height=\"")
                .append(PILL_HEIGHT).append("\" rx=\"").append(PILL_HEIGHT / 2).append("\" fill=\"").append(theme.card()).append("\" stroke=\"").append(theme.border()).append("\"/>\n");
        anchored("middle", () -> text(x, y + 4, NUMBER_SIZE, SANS, "bold", theme.text(), count));
    }

    private void anchored(String anchor, Runnable text) {
        svg.append("<g text-anchor=\"").append(anchor).append("\">\n");
        text.run();
        svg.append("</g>\n");
    }

    private static int length(List<Bendpoint> corners, int stretch) {
        return Math.abs(corners.get(stretch + 1).x() - corners.get(stretch).x()) + Math.abs(corners.get(stretch + 1).y() - corners.get(stretch).y());
    }

    /** Box, band, icon and name of a card, in a group that is still to be closed. */
    private void beginCard(int x, int y, int width, int height, int footer, String tooltip, String label, Category category, String icon, boolean known) {
        svg.append("<g transform=\"translate(").append(x).append(' ').append(y).append(")\">\n");
        element("title", tooltip);
        svg.append("<rect width=\"").append(width).append("\" height=\"").append(height + footer).append("\" rx=\"").append(CORNER)
                .append("\" fill=\"").append(known ? theme.card() : theme.placeholder()).append("\"/>\n");
        band(height + footer, theme.band(category));
        svg.append("<rect x=\"0.5\" y=\"0.5\" width=\"").append(width - 1).append("\" height=\"").append(height + footer - 1).append("\" rx=\"")
                .append(CORNER - 0.5).append("\" fill=\"none\" stroke=\"").append(theme.border()).append(known ? "\"/>\n" : "\" stroke-dasharray=\"4 3\"/>\n");
        icon(icon, known ? theme.ink(category) : theme.muted(), height);
        String name = TextFit.cut(oneLine(label), width - TEXT_X - 12, text -> TextFit.width(text, NAME_SIZE, true));
        text(TEXT_X, 22, NAME_SIZE, SANS, "bold", theme.text(), name);
    }

    private void foldedFrame(Frame frame) {
        List<Node> nodes = pipeline.getNodes().stream().filter(node -> frame.getNodes().contains(node.getId())).toList();
        String count = nodes.size() == 1 ? "one node" : nodes.size() + " nodes";
        String title = frame.getTitle() == null || frame.getTitle().isBlank() ? "Frame" : frame.getTitle();
        beginCard(frame.getX() + FrameContents.cardX(frame), frame.getY() + FrameContents.cardY(frame), NodeSizes.CARD_WIDTH, NodeSizes.CARD_HEIGHT, footerHeight(PictureNumbers.key(frame)),
                title + " (" + count + ")\n" + nodes.stream().map(PipelineBehavior::label).collect(Collectors.joining(", ")), title, Category.STRUCTURE, "layers", true);
        text(TEXT_X, 39, DETAIL_SIZE, SANS, null, theme.muted(), count);
        footer(PictureNumbers.key(frame), NodeSizes.CARD_WIDTH, NodeSizes.CARD_HEIGHT);
        for (boolean input : new boolean[] {true, false}) {
            if (pipeline.getEdges().stream().anyMatch(edge -> routes.containsKey(edge) && nodes.contains(input ? edge.getTarget() : edge.getSource()))) {
                portCircle(input ? 0 : NodeSizes.CARD_WIDTH, NodeSizes.CARD_HEIGHT / 2);
            }
        }
        svg.append("</g>\n");
    }

    private void portCircle(int x, int y) {
        svg.append("<circle cx=\"").append(x).append("\" cy=\"").append(y).append("\" r=\"4\" fill=\"").append(theme.card()).append("\" stroke=\"").append(theme.port()).append("\"/>\n");
    }

    /** The band fills the left end of the rounded card. */
    private void band(int height, String color) {
        double bite = CORNER - Math.sqrt(CORNER * CORNER - (CORNER - BAND) * (CORNER - BAND));
        svg.append("<path d=\"M").append(BAND).append(' ').append(EdgeRoute.number(bite)).append(" A").append(CORNER).append(' ').append(CORNER)
                .append(" 0 0 0 0 ").append(CORNER).append(" V").append(height - CORNER).append(" A").append(CORNER).append(' ').append(CORNER)
                .append(" 0 0 0 ").append(BAND).append(' ').append(EdgeRoute.number(height - bite)).append(" Z\" fill=\"").append(color).append("\"/>\n");
    }

    private void icon(String name, String color, int height) {
        double scale = ICON / 24.0;
        theme.icons().shapes(name).ifPresent(shapes -> svg.append("<g transform=\"translate(").append(BAND + 10).append(' ').append((height - ICON) / 2)
                .append(") scale(").append(EdgeRoute.number(scale)).append(")\" fill=\"none\" stroke=\"").append(color)
                .append("\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">").append(shapes).append("</g>\n"));
    }

    private void ports(Node node, int count, boolean input, Bendpoint place) {
        for (int i = 0; i < count; i++) {
            Bendpoint port = port(node, input, i, count);
            portCircle(port.x() - place.x(), port.y() - place.y());
        }
    }

    private void note(Note note) {
        svg.append("<rect x=\"").append(note.getX()).append("\" y=\"").append(note.getY()).append("\" width=\"").append(noteWidth(note))
                .append("\" height=\"").append(noteHeight(note)).append("\" rx=\"").append(CORNER).append("\" fill=\"").append(theme.note()).append("\"/>\n");
        int y = note.getY() + 20;
        for (List<NoteText.Piece> line : noteLines(note)) {
            for (NoteText.Piece piece : line) {
                text(note.getX() + NoteText.PADDING + (int) Math.round(piece.x()), y, piece.style().code() ? DETAIL_SIZE : NOTE_SIZE,
                        piece.style().code() ? MONO : SANS, piece.style().bold() ? "bold" : null, piece.style().italic(), theme.text(), piece.text());
            }
            y += NoteText.LINE;
        }
    }

    private static int noteWidth(Note note) {
        return note.getWidth() > 0 ? note.getWidth() : NoteText.WIDTH;
    }

    private static int noteHeight(Note note) {
        return NoteText.height(noteLines(note).size(), note.getHeight());
    }

    private static List<List<NoteText.Piece>> noteLines(Note note) {
        return NoteText.lines(note.getText(), noteWidth(note) - 2.0 * NoteText.PADDING,
                (text, style) -> style.code() ? TextFit.fixedWidth(text, DETAIL_SIZE) : TextFit.width(text, NOTE_SIZE, style.bold()));
    }

    private void frame(Frame frame) {
        svg.append("<rect x=\"").append(frame.getX()).append("\" y=\"").append(frame.getY()).append("\" width=\"").append(FrameContents.width(frame))
                .append("\" height=\"").append(FrameContents.height(frame)).append("\" rx=\"").append(CORNER).append("\" fill=\"").append(theme.frame())
                .append("\" stroke=\"").append(theme.border()).append("\"/>\n");
        if (frame.getTitle() != null) {
            String title = TextFit.cut(oneLine(frame.getTitle()), FrameContents.width(frame) - 24.0, t -> TextFit.width(t, NOTE_SIZE, true));
            text(frame.getX() + 12, frame.getY() + 20, NOTE_SIZE, SANS, "bold", theme.muted(), title);
        }
    }

    private void text(int x, int y, double size, String family, String weight, String color, String text) {
        text(x, y, size, family, weight, false, color, text);
    }

    private void text(int x, int y, double size, String family, String weight, boolean italic, String color, String text) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-family=\"").append(family).append("\" font-size=\"")
                .append(EdgeRoute.number(size)).append("\" ").append(weight == null ? "" : "font-weight=\"" + weight + "\" ").append(italic ? "font-style=\"italic\" " : "").append("fill=\"")
                .append(color).append("\" xml:space=\"preserve\">").append(escape(text)).append("</text>\n");
    }

    private static String tooltip(Node node, NodeType type) {
        List<String> lines = new ArrayList<>(List.of(PipelineBehavior.label(node) + " (" + type.label() + ")"));
        String detail = NodeTypes.detail(node);
        if (!detail.isEmpty()) {
            lines.add(detail);
        }
        if (node.getDocumentation() != null && !node.getDocumentation().isBlank()) {
            lines.add(node.getDocumentation());
        }
        return String.join("\n", lines);
    }

    private void element(String name, String text) {
        svg.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c < 0x20 && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF
                        ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
