import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a text file on a TCP port, one line at a time, to every client; started by ./feed where python3 is missing. */
public class Feed {

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        long pauseMillis = Math.round(Double.parseDouble(args[2]) * 1000);
        try (ServerSocket server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            System.err.println("feed: serving '" + file + "' on 127.0.0.1:" + port + ", Ctrl+C ends it");
            while (true) {
                Socket client = server.accept();
                Thread thread = new Thread(() -> serve(client, file, pauseMillis));
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            System.err.println("feed: cannot listen on port " + port + ": " + e.getMessage() + "; give another port");
            System.exit(1);
        }
    }

    private static void serve(Socket client, Path file, long pauseMillis) {
        try (client; BufferedReader lines = Files.newBufferedReader(file); OutputStream out = client.getOutputStream()) {
            String line;
            while ((line = lines.readLine()) != null) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(pauseMillis);
            }
        } catch (IOException e) {
            // the client is gone; the next one is served all the same
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
