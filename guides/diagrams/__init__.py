"""Taping steps drawn as SVG from their data; pure Python, no Django."""

from guides.diagrams.describe import describe, listed
from guides.diagrams.figures import (
    FIGURES,
    Band,
    Figure,
    Forbidden,
    UnknownFigure,
    UnknownLandmark,
    figure,
    landmark_label,
    place_words,
)
from guides.diagrams.landmark_map import landmark_map
from guides.diagrams.render import labels, render
from guides.diagrams.scene import (
    BEGINS,
    COLORS,
    RUBS,
    SHAPES,
    Arrow,
    InvalidScene,
    Plumb,
    Scene,
    Strip,
)
from guides.diagrams.steps import scene_from_step

__all__ = [
    "BEGINS",
    "COLORS",
    "FIGURES",
    "RUBS",
    "SHAPES",
    "Arrow",
    "Band",
    "Figure",
    "Forbidden",
    "InvalidScene",
    "Plumb",
    "Scene",
    "Strip",
    "UnknownFigure",
    "UnknownLandmark",
    "describe",
    "figure",
    "labels",
    "landmark_label",
    "landmark_map",
    "listed",
    "place_words",
    "render",
    "scene_from_step",
]
