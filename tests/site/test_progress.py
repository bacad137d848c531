from io import StringIO

from kt_site.progress import Progress


class Terminal(StringIO):
    def isatty(self):
        return True


def test_bar_moves_within_its_line_on_a_terminal():
    out = Terminal()
    step = Progress("Loading", 4, out)
    step.at(2, "a long name")
    step.at(3)
    step.end()
    shown = out.getvalue().split("\r")[1:]
    assert [line.rstrip() for line in shown] == [
        "Loading [------------------------] 0 of 4",
        "Loading [############------------] 2 of 4 a long name",
        "Loading [##################------] 3 of 4",
        "Loading [########################] 4 of 4",
    ]
    assert len(shown[2]) == len(shown[1])  # nothing of the longer line is left
    assert out.getvalue().endswith("\n")


def test_elsewhere_a_few_lines_say_how_far_it_is():
    out = StringIO()
    step = Progress("Loading", 40, out)
    for done in range(41):
        step.at(done)
    step.end()
    assert out.getvalue().splitlines() == [
        "Loading ...",
        *(f"Loading: {done} of 40" for done in (10, 20, 30, 40)),
    ]


def test_step_without_parts_is_ready_at_once():
    out = StringIO()
    Progress("Loading", 0, out).end()
    assert out.getvalue().splitlines() == ["Loading ...", "Loading: 1 of 1"]
