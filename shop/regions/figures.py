"""The parts of the two body figures that a region can be: templates/figures/body_*.svg."""

FRONT = {
    "neck": "Neck",
    "shoulder": "Shoulders",
    "chest": "Chest",
    "elbow": "Elbow",
    "wrist": "Wrist",
    "hip": "Hip",
    "thigh": "Thigh",
    "knee": "Knee",
    "calf": "Calf",
    "ankle-foot": "Ankle and foot",
}
BACK = {name: words for name, words in FRONT.items() if name != "chest"} | {
    "upper-back": "Upper back",
    "lower-back": "Lower back",
}
VIEWS = {"front": FRONT, "back": BACK}
PARTS = FRONT | BACK
WIDTH, HEIGHT = 580, 1164  # units of both drawings
