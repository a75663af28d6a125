"""Who said what a setting is."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from helpviewer.settings.settings import Settings


class Layer(StrEnum):
    """Who can say what a setting is; each wins over those before."""

    DEFAULT = "default"
    PACKAGE = "package"
    ADMINISTRATOR = "administrator"
    READER = "reader"
    ENVIRONMENT = "environment"
    DEVICE = "device"
    POLICY = "policy"


class Source(NamedTuple):
    """Who said what a setting is.

    Attributes:
        layer: In which layer.
        place: The file or the variable; empty for the default.
    """

    layer: Layer = Layer.DEFAULT
    place: str = ""


class LoadedSettings(NamedTuple):
    """Settings, and who said them.

    Attributes:
        settings: What all layers come to.
        sources: By dotted names; what is not in it is as usual.
    """

    settings: Settings
    sources: Mapping[str, Source]
