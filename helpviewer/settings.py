"""What the reader and the administrator may choose.

Later layers win: defaults, the administrator's ``config.toml``, the reader's ``config.toml``,
the environment (``HELPVIEWER_WINDOW_THEME``), and last ``policy.toml``, which only an
administrator can write and which locks what it sets.
"""

import logging
import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from helpviewer.errors import SettingsError

logger = logging.getLogger(__name__)

_ENVIRONMENT = "HELPVIEWER_"
_SWITCHES = dict.fromkeys(("1", "true", "yes", "on"), True) | dict.fromkeys(
    ("0", "false", "no", "off"), False
)
THEMES = ("system", "light", "dark", "contrast")
"""What the window can look like."""

MENU_BARS = ("on_alt", "always")
"""When the window shows its menu bar: while Alt or F10 asks for it, or all the time."""

_RANGES: Mapping[str, range] = {"window.text_size": range(100, 401)}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "audience": ("public", "internal"),
    "window.theme": THEMES,
    "window.menu_bar": MENU_BARS,
    "links.outside": ("always", "ask", "never"),
}


class WindowSettings(NamedTuple):
    """How the window looks.

    Attributes:
        theme: One of `THEMES`.
        language: The language of the window, as a tag; empty for the system's.
        reduced_motion: Nothing moves by itself.
        menu_bar: One of `MENU_BARS`.
        text_size: How large the text of the window is, in percent of the usual.
    """

    theme: str = "system"
    language: str = ""
    reduced_motion: bool = False
    menu_bar: str = "on_alt"
    text_size: int = 100


class LibrarySettings(NamedTuple):
    """Which articles are shown.

    Attributes:
        folder: The library to open at start; empty for the bundled one.
        language: The language of the articles, as a tag; empty for the window's.
    """

    folder: str = ""
    language: str = ""


class LinkSettings(NamedTuple):
    """What happens to links.

    Attributes:
        outside: ``always`` opens a link that leads out of the library, ``ask`` shows its target
            first, ``never`` only shows it.
    """

    outside: str = "ask"


class SearchSettings(NamedTuple):
    """What is remembered of searches, on this machine only.

    Attributes:
        recent: Recent searches, to suggest them again.
        unanswered: Searches that found nothing, for those who write the articles.
    """

    recent: bool = True
    unanswered: bool = True


class PersonalSettings(NamedTuple):
    """What is kept of reading, on this machine only.

    Attributes:
        articles: Favourites, what was viewed, and what changed since the last visit.
        feedback: Whether an article helped is asked, and the answer kept.
    """

    articles: bool = True
    feedback: bool = True


class Settings(NamedTuple):
    """Every setting, with its default.

    Attributes:
        audience: ``public``, or ``internal`` to see internal articles as well.
        offline: Never open a network connection.
        printing: Articles may be printed and saved.
        locked: The settings that the policy fixes, by their dotted names.
    """

    audience: str = "public"
    offline: bool = False
    printing: bool = True
    window: WindowSettings = WindowSettings()
    library: LibrarySettings = LibrarySettings()
    links: LinkSettings = LinkSettings()
    search: SearchSettings = SearchSettings()
    personal: PersonalSettings = PersonalSettings()
    locked: frozenset[str] = frozenset()

    def value(self, name: str) -> object:
        """Return the value of the setting with this dotted name."""
        return dict(_flatten(self))[name]

    def changes_from(self, other: "Settings") -> dict[str, object]:
        """Return the settings that are not as in others, by their dotted names."""
        former = dict(_flatten(other))
        return {name: value for name, value in _flatten(self) if value != former[name]}

    def with_value(self, name: str, value: object) -> "Settings":
        """Return the settings with one changed, if that value can be one of it.

        Raises:
            ValueError: It cannot.
        """
        if objection := _objection(self, name, value):
            raise ValueError(objection)
        return _set(self, name, value)


def load_settings(
    user: Path, site: Path | None = None, environment: Mapping[str, str] = os.environ
) -> Settings:
    """Read all layers; a missing file changes nothing.

    An unknown setting is warned of, and one that has the wrong type keeps its former value.

    Args:
        user: The reader's ``config.toml``.
        site: The folder of the administrator's ``config.toml`` and ``policy.toml``.
        environment: Variables such as ``HELPVIEWER_WINDOW_THEME``.

    Raises:
        SettingsError: A file is not TOML, or the policy has anything wrong in it.
    """
    settings = Settings()
    for path in ([site / "config.toml"] if site else []) + [user]:
        for name, value in _flatten(_read(path)):
            settings = _try(settings, name, value, path)
    settings = _from_environment(settings, environment)
    return _under_policy(settings, site / "policy.toml") if site else settings


def _from_environment(settings: Settings, environment: Mapping[str, str]) -> Settings:
    for name, usual in _flatten(settings):
        variable = _ENVIRONMENT + name.replace(".", "_").upper()
        if variable in environment:
            text = environment[variable]
            settings = _try(settings, name, _read_as(usual, text), Path(variable))
    return settings


def _read_as(usual: object, text: str) -> object:
    """Return what a variable says, as a value of the usual one's kind if it is one."""
    if isinstance(usual, bool):
        return _SWITCHES.get(text.lower(), text)
    return int(text) if isinstance(usual, int) and text.isdecimal() else text


def _under_policy(settings: Settings, path: Path) -> Settings:
    if not _owned_by_administrator(path):
        logger.error("Ignored %s: it must belong to the administrator alone", path)
        return settings
    for name, value in _flatten(_read(path)):
        objection = _objection(settings, name, value)
        if objection:
            raise SettingsError(path, objection)
        settings = _set(settings, name, value)._replace(locked=settings.locked | {name})
    return settings


def _try(settings: Settings, name: str, value: object, source: Path) -> Settings:
    """Return the settings with one changed, or unchanged and a warning why not."""
    objection = _objection(settings, name, value)
    if objection:
        logger.warning("%s: %s", source, objection)
        return settings
    return _set(settings, name, value)


def _objection(settings: Settings, name: str, value: object) -> str:
    """Return why a value cannot be used; an empty text if it can."""
    known = dict(_flatten(settings))
    if name not in known:
        return f"unknown setting {name!r}"
    if type(value) is not type(known[name]):
        return f"{name} has a value of the wrong type"
    if name in _CHOICES and value not in _CHOICES[name]:
        return f"{name} must be one of {', '.join(_CHOICES[name])}"
    if name in _RANGES and value not in _RANGES[name]:
        return f"{name} must be from {_RANGES[name].start} to {_RANGES[name].stop - 1}"
    return ""


def _set(settings: Settings, name: str, value: object) -> Settings:
    section, _, key = name.rpartition(".")
    if not section:
        return settings._replace(**{key: value})  # type: ignore[arg-type]
    changed = getattr(settings, section)._replace(**{key: value})
    return settings._replace(**{section: changed})


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(path, error.strerror or error) from error
    except (ValueError, RecursionError) as error:  # it is no UTF-8, or no TOML
        raise SettingsError(path, error) from error


def _flatten(settings: Any) -> Iterator[tuple[str, object]]:
    """Yield each setting as its dotted name and value: ``("window.theme", "dark")``."""
    if isinstance(settings, dict):
        pairs = settings.items()
    else:
        pairs = {**settings._asdict(), "locked": {}}.items()  # which no file can set
    for name, value in pairs:
        if isinstance(value, tuple | dict):
            yield from ((f"{name}.{inner}", item) for inner, item in _flatten(value))
        else:
            yield name, value


def _owned_by_administrator(path: Path) -> bool:
    """Say whether a policy may be believed: a missing one may, for it says nothing."""
    if os.name != "posix":
        return True  # the installer sets the folder's access rights
    try:
        status = path.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    group_or_others_write = 0o022
    return status.st_uid == 0 and not status.st_mode & group_or_others_write
