"""The safety notes that every guide shows: no guide goes live without them."""

from guides.models import HomePage

DO_NOT_TAPE = [
    "Broken, sunburned, fragile or healing skin there",
    "A reaction to adhesive bandages or acrylic glue",
    "A blood clot, or you’ve been told you may have one",
    "An infection or a fever",
    "Cancer in or near the area, or recent radiation there",
    "Congestive heart failure or kidney trouble",
    "Diabetes or poor feeling in the skin: ask a doctor first",
    "A pregnancy: not on the belly",
]
SEE_A_DOCTOR = (
    "See a doctor or physical therapist if pain is new, severe, spreading, follows an injury, "
    "or lasts over two weeks."
)


def load() -> None:
    page = HomePage.objects.get()
    if page.do_not_tape and page.see_a_doctor:  # loaded before, and an editor's since
        return
    page.do_not_tape = [("line", line) for line in DO_NOT_TAPE]
    page.see_a_doctor = SEE_A_DOCTOR
    page.save_revision().publish()
