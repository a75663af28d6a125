"""What the reader and the administrator may choose.

Later layers win: defaults, those of an organisation's own package (``defaults.toml``), the
administrator's ``config.toml``, the reader's ``config.toml``, the environment
(``HELPVIEWER_WINDOW_THEME``), on a kiosk what the feed sets up, and last ``policy.toml``, which
only an administrator can write and which locks what it sets.
"""

from helpviewer.settings.loading import (
    SHIPPED,
    load_settings,
    policy_objection,
    trace_settings,
)
from helpviewer.settings.sections import (
    MENU_BARS,
    THEMES,
    AuthSettings,
    FeedSettings,
    LibrarySettings,
    LinkSettings,
    PersonalSettings,
    SearchSettings,
    UnattendedSettings,
    WindowSettings,
)
from helpviewer.settings.settings import Settings, tellable
from helpviewer.settings.sources import Layer, LoadedSettings, Source

__all__ = [
    "MENU_BARS",
    "SHIPPED",
    "THEMES",
    "AuthSettings",
    "FeedSettings",
    "Layer",
    "LibrarySettings",
    "LinkSettings",
    "LoadedSettings",
    "PersonalSettings",
    "SearchSettings",
    "Settings",
    "Source",
    "UnattendedSettings",
    "WindowSettings",
    "load_settings",
    "policy_objection",
    "tellable",
    "trace_settings",
]
