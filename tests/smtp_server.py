"""A mail server in a thread: accepts, says "try later", or says nothing at all."""

import socketserver
import threading
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default as modern


class Conversation(socketserver.StreamRequestHandler):
    """One client. Just as much of SMTP as Django's backend speaks."""

    def handle(self):
        if self.server.silent:
            self.server.stopping.wait()
            return
        self.say("220 ready")
        for line in self.rfile:
            verb = line.strip().upper()[:4].decode()
            if verb == "QUIT":
                self.say("221 bye")
                return
            self.answer(verb, line.decode())

    def answer(self, verb, line):
        refused = [words for to, words in self.server.refused.items() if f"<{to}>" in line]
        if verb == "MAIL" and self.server.refusals:
            self.say(self.server.refusals.pop(0))
        elif verb == "RCPT" and refused:
            self.say(refused[0])
        elif verb == "DATA":
            self.say("354 go on")
            self.server.keep(b"".join(iter(self.rfile.readline, b".\r\n")))
            self.say("250 accepted")
        else:
            self.say("250 yes")

    def say(self, words):
        self.wfile.write(f"{words}\r\n".encode())


class SmtpServer(socketserver.ThreadingTCPServer):
    """`mails` holds what was accepted; `refusals` are its next answers to MAIL FROM, `refused` is
    {recipient: its answer}."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, *, silent=False, refusals=(), refused=None):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.silent, self.refusals, self.mails = silent, list(refusals), []
        self.refused = refused or {}
        self.stopping, self.lock = threading.Event(), threading.Lock()

    @property
    def port(self):
        return self.server_address[1]

    def keep(self, data):
        with self.lock:
            self.mails.append(message_from_bytes(data, policy=modern))


@contextmanager
def smtp_server(settings, **behavior):
    """Such a server, with Django's mail going there over real sockets."""
    server = SmtpServer(**behavior)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
    settings.MAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()
