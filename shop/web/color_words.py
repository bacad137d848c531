"""What a color is called: its code, which addresses have, in words."""


def color_words(code: str) -> str:
    """ "light-blue" as people read it: "Light blue"."""
    return code.replace("-", " ").capitalize()
