"""What the reader and the administrator may choose.

Later layers win: defaults, the administrator's ``config.toml``, the reader's ``config.toml``,
the environment (``HELPVIEWER_WINDOW_THEME``), and last ``policy.toml``, which only an
administrator can write and which locks what it sets.
"""

import logging
import os
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from helpviewer.errors import SettingsError
from helpviewer.setting_checks import CHECKS, is_secret

logger = logging.getLogger(__name__)

_Part = TypeVar("_Part", bound=Any)  # the settings, or one section of them

_ENVIRONMENT = "HELPVIEWER_"
_SWITCHES = dict.fromkeys(("1", "true", "yes", "on"), True) | dict.fromkeys(
    ("0", "false", "no", "off"), False
)
THEMES = ("system", "light", "dark", "contrast")
"""What the window can look like."""

MENU_BARS = ("on_alt", "always")
"""When the window shows its menu bar: while Alt or F10 asks for it, or all the time."""

_RANGES: Mapping[str, range] = {
    "window.text_size": range(100, 401),
    "feed.interval": range(10_081),  # a week
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


class AuthSettings(NamedTuple):
    """How a feed's server is told who asks; never the secret itself.

    Attributes:
        type: ``none``, ``bearer``, ``basic``, ``mtls`` or ``netrc``.
        token_file: A file with the token, or with ``name:password``; for ``netrc`` that file.
        token_env: A variable of the environment with the same.
        keyring: The name under which the system's keyring has the same.
        certificate: For ``mtls``: a file.
        key: For ``mtls``: a file; empty if it is in that of the certificate.
    """

    type: str = "none"
    token_file: str = ""
    token_env: str = ""
    keyring: str = ""
    certificate: str = ""
    key: str = ""


class FeedSettings(NamedTuple):
    """Where articles come from that keep themselves current.

    Attributes:
        url: The feed's address; empty for none.
        trust: ``signed`` takes only what the publisher signed, ``https`` what the server sends.
        mode: ``overlay`` puts the feed's articles over those of the folder, ``replace`` in
            their place.
        interval: Minutes between two syncs; 0 means only on request.
        quiet_hours: When nothing is fetched by itself, such as ``22:00-06:00``; may be empty.
        proxy: ``system``, ``none``, or the address of a proxy.
        ca_file: Certificates that are trusted besides the system's; a file, or empty.
        ring: Which machines this one belongs to; empty for everybody's.
        auth: How the server is told who asks.
    """

    url: str = ""
    trust: str = "signed"
    mode: str = "overlay"
    interval: int = 60
    quiet_hours: str = ""
    proxy: str = "system"
    ca_file: str = ""
    ring: str = ""
    auth: AuthSettings = AuthSettings()


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
    feed: FeedSettings = FeedSettings()
    locked: frozenset[str] = frozenset()

    def all(self) -> Iterator[tuple[str, object]]:
        """Yield each setting as its dotted name and value."""
        return _flatten(self)

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


class Layer(StrEnum):
    """Who can say what a setting is; each wins over those before."""

    DEFAULT = "default"
    ADMINISTRATOR = "administrator"
    READER = "reader"
    ENVIRONMENT = "environment"
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
    return trace_settings(user, site, environment).settings


def trace_settings(
    user: Path, site: Path | None = None, environment: Mapping[str, str] = os.environ
) -> LoadedSettings:
    """Read all layers as `load_settings` does, and note who said what.

    Raises:
        SettingsError: A file is not TOML, or the policy has anything wrong in it.
    """
    loading = _Loading()
    if site:
        loading.read_file(site / "config.toml", Layer.ADMINISTRATOR)
    loading.read_file(user, Layer.READER)
    loading.read_environment(environment)
    if site:
        loading.read_policy(site / "policy.toml")
    return LoadedSettings(loading.settings, loading.sources)


def policy_objection(path: Path) -> str:
    """Return why a policy is not believed; an empty text if it is, or if there is none."""
    return "" if _owned_by_administrator(path) else "it must belong to the administrator alone"


class _Loading:
    """Settings while one layer after the other is read."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.sources: dict[str, Source] = {}

    def read_file(self, path: Path, layer: Layer) -> None:
        for name, value in _flatten(_read(path)):
            self._try(name, value, Source(layer, str(path)))

    def read_environment(self, environment: Mapping[str, str]) -> None:
        for name, usual in _flatten(self.settings):
            variable = _ENVIRONMENT + name.replace(".", "_").upper()
            if variable in environment:
                value = _read_as(usual, environment[variable])
                self._try(name, value, Source(Layer.ENVIRONMENT, variable))

    def read_policy(self, path: Path) -> None:
        if reason := policy_objection(path):
            logger.error("Ignored %s: %s", path, reason)
            return
        for name, value in _flatten(_read(path)):
            if objection := _objection(self.settings, name, value):
                raise SettingsError(path, objection)
            self._set(name, value, Source(Layer.POLICY, str(path)))
            locked = self.settings.locked | {name}
            self.settings = self.settings._replace(locked=locked)

    def _try(self, name: str, value: object, source: Source) -> None:
        """Change a setting, or warn why not."""
        if objection := _objection(self.settings, name, value):
            logger.warning("%s: %s", source.place, objection)
        else:
            self._set(name, value, source)

    def _set(self, name: str, value: object, source: Source) -> None:
        self.settings = _set(self.settings, name, value)
        self.sources[name] = source


def _read_as(usual: object, text: str) -> object:
    """Return what a variable says, as a value of the usual one's kind if it is one."""
    if isinstance(usual, bool):
        return _SWITCHES.get(text.lower(), text)
    return int(text) if isinstance(usual, int) and text.isdecimal() else text


def _objection(settings: Settings, name: str, value: object) -> str:
    """Return why a value cannot be used; an empty text if it can."""
    known = dict(_flatten(settings))
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


def _set(settings: _Part, name: str, value: object) -> _Part:
    section, _, key = name.partition(".")
    changed = _set(getattr(settings, section), key, value) if key else value
    replaced: _Part = settings._replace(**{section: changed})
    return replaced


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
