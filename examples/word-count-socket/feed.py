"""Serves a text file on a TCP port, one line at a time, to every client; started by ./feed."""
import socket
import sys
import threading
import time


def serve(client, file, pause):
    try:
        with client, open(file, encoding="utf-8") as lines:
            for line in lines:
                client.sendall(line.rstrip("\n").encode("utf-8") + b"\n")
                time.sleep(pause)
    except OSError:
        pass  # the client is gone; the next one is served all the same


def main():
    port, file, pause = int(sys.argv[1]), sys.argv[2], float(sys.argv[3])
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        server.bind(("127.0.0.1", port))
    except (OSError, OverflowError) as problem:
        sys.exit(f"feed: cannot listen on port {port}: {problem}; give another port")
    server.listen()
    print(f"feed: serving '{file}' on 127.0.0.1:{port}, Ctrl+C ends it", file=sys.stderr, flush=True)
    while True:
        client, _ = server.accept()
        threading.Thread(target=serve, args=(client, file, pause), daemon=True).start()


try:
    main()
except KeyboardInterrupt:
    pass
