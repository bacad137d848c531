"""How far a step of a start is: a bar that moves on a terminal, some lines anywhere else.

Plain Python: the installation uses it before any library is there.
"""

import sys
from typing import TextIO

WIDTH = 24  # characters of the bar
QUARTERS = 4  # lines that a step writes at most where nothing can move, besides its first


class Progress:
    """One step of `total` parts; `words` say what it does."""

    def __init__(self, words: str, total: int, out: TextIO | None = None):
        self.words, self.total, self.out = words, max(total, 1), out or sys.stdout
        self.moves = self.out.isatty()
        self.shown = ""
        self.at(0)

    def at(self, done: int, detail: str = "") -> None:
        """`done` of the parts are ready; `detail` names the one at work."""
        done = min(max(done, 0), self.total)
        if self.moves:
            filled = WIDTH * done // self.total
            bar = "#" * filled + "-" * (WIDTH - filled)
            text = f"{self.words} [{bar}] {done} of {self.total} {detail}"
            padding = " " * max(len(self.shown) - len(text), 0)
            self._write(f"\r{text}{padding}", text)
        else:
            quarter = QUARTERS * done // self.total
            text = f"{self.words}: {done} of {self.total}" if quarter else f"{self.words} ..."
            if not self.shown.startswith(f"{quarter} "):
                self._write(f"{text}\n", f"{quarter} {text}")

    def end(self) -> None:
        """The step is ready: what follows begins on a line of its own."""
        self.at(self.total)
        if self.moves:
            self._write("\n", "")

    def _write(self, text: str, shown: str) -> None:
        if shown != self.shown or text == "\n":
            self.out.write(text)
            self.out.flush()
            self.shown = shown
