"""Taping steps drawn as SVG from their data; pure Python, no Django."""

from guides.diagrams.describe import describe
from guides.diagrams.figures import (
    FIGURES,
    REGION_FIGURES,
    Figure,
    UnknownFigure,
    UnknownLandmark,
    figure,
    landmark_label,
    place_words,
)
from guides.diagrams.landmark_map import landmark_map
from guides.diagrams.render import labels, render
from guides.diagrams.scene import (
    COLORS,
    SHAPES,
    Arrow,
    InvalidScene,
    Plumb,
    Scene,
    Strip,
)
from guides.diagrams.steps import scene_from_step

__all__ = [
    "COLORS",
    "FIGURES",
    "REGION_FIGURES",
    "SHAPES",
    "Arrow",
    "Figure",
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
    "place_words",
    "render",
    "scene_from_step",
]
