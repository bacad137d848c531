"""A place for webhooks to arrive at."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Listening:
    """Believes everything, and answers with `status`."""

    def __init__(self, status=200):
        self.received: list[tuple[bytes, dict]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(handler):  # noqa: N805  `self` is the outer one
                body = handler.rfile.read(int(handler.headers["Content-Length"]))
                self.received.append((body, dict(handler.headers)))
                handler.send_response(status)
                handler.end_headers()

            def log_message(handler, *args):  # noqa: N805
                """Quiet."""

        self.listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.listener.server_port}/webhook/"

    def __enter__(self):
        serve = threading.Thread(target=self.listener.serve_forever, args=[0.01], daemon=True)
        serve.start()
        return self

    def __exit__(self, *args):
        self.listener.shutdown()
        self.listener.server_close()
