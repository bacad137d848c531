"""Servers that live exactly as long as the test process that started them."""

import subprocess

# `cat` returns when the starting process ends, however it ends, because that closes the pipe.
SUPERVISOR = """
signal=$1; shift
"$@" &
server=$!
cat >/dev/null
kill -s "$signal" $server
wait $server
"""


class Companion:
    """A server process that is stopped even if this process is killed outright."""

    def __init__(self, command, log, stop_signal="TERM", **options):
        self.log = log
        with log.open("wb") as output:
            self.supervisor = subprocess.Popen(
                ["sh", "-c", SUPERVISOR, "sh", stop_signal, *map(str, command)],
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C in the terminal must not reach it first
                **options,
            )

    def stop(self):
        self.supervisor.stdin.close()
        self.supervisor.wait()
