"""What a setting may be."""

from collections.abc import Mapping

from helpviewer.setting_checks import CHECKS, is_secret
from helpviewer.settings.sections import MENU_BARS, THEMES

_RANGES: Mapping[str, range] = {
    "window.text_size": range(100, 401),
    "feed.interval": range(10_081),  # a week
    "unattended.idle_seconds": range(10, 3601),
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "audience": ("public", "internal"),
    "window.theme": THEMES,
    "window.menu_bar": MENU_BARS,
    "links.outside": ("always", "ask", "never"),
    "feed.trust": ("signed", "https"),
    "feed.mode": ("overlay", "replace"),
    "feed.auth.type": ("none", "bearer", "basic", "mtls", "netrc"),
}


def objection(known: Mapping[str, object], name: str, value: object) -> str:
    """Return why a value cannot be used; an empty text if it can.

    Args:
        known: Every setting that there is, with a value it may have.
        name: Its dotted name.
        value: What it is to be.
    """
    if name not in known:
        return _stranger(name)
    if type(value) is not type(known[name]):
        return f"{name} has a value of the wrong type"
    if name in _CHOICES and value not in _CHOICES[name]:
        return f"{name} must be one of {', '.join(_CHOICES[name])}"
    if name in _RANGES and value not in _RANGES[name]:
        return f"{name} must be from {_RANGES[name].start} to {_RANGES[name].stop - 1}"
    reason = CHECKS[name](str(value)) if name in CHECKS else ""
    return f"{name} {reason}" if reason else ""


def _stranger(name: str) -> str:
    """Return what is said of a setting that does not exist."""
    if is_secret(name):
        return f"{name}: no secret belongs here; name a file with it in feed.auth.token_file"
    return f"unknown setting {name!r}"
