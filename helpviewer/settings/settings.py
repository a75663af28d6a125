"""Every setting, by its dotted name such as ``window.theme``."""

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from helpviewer.settings.sections import (
    FeedSettings,
    LibrarySettings,
    LinkSettings,
    PersonalSettings,
    SearchSettings,
    UnattendedSettings,
    WindowSettings,
)

_PIN = "unattended.pin"
_Part = TypeVar("_Part", bound=Any)  # the settings, or one section of them


class Settings(NamedTuple):
    """Every setting, with its default.

    Attributes:
        audience: ``public``, or ``internal`` to see internal articles as well.
        offline: Never open a network connection.
        printing: Articles may be printed and saved.
        kiosk: Show the window locked, for visitors (``helpviewer --kiosk``).
        locked: The settings that the policy fixes, by their dotted names.
    """

    audience: str = "public"
    offline: bool = False
    printing: bool = True
    kiosk: bool = False
    window: WindowSettings = WindowSettings()
    library: LibrarySettings = LibrarySettings()
    links: LinkSettings = LinkSettings()
    search: SearchSettings = SearchSettings()
    personal: PersonalSettings = PersonalSettings()
    feed: FeedSettings = FeedSettings()
    unattended: UnattendedSettings = UnattendedSettings()
    locked: frozenset[str] = frozenset()

    def all(self) -> Iterator[tuple[str, object]]:
        """Yield each setting as its dotted name and value."""
        return flatten(self)

    def value(self, name: str) -> object:
        """Return the value of the setting with this dotted name."""
        return dict(flatten(self))[name]

    def changes_from(self, other: "Settings") -> dict[str, object]:
        """Return the settings that are not as in others, by their dotted names."""
        former = dict(flatten(other))
        return {name: value for name, value in flatten(self) if value != former[name]}

    def with_value(self, name: str, value: object) -> "Settings":
        """Return the settings with one changed, if that value can be one of it.

        Raises:
            ValueError: It cannot.
        """
        if reason := self.objection(name, value):
            raise ValueError(reason)
        return replaced(self, name, value)

    def objection(self, name: str, value: object) -> str:
        """Return why a setting cannot have this value; an empty text if it can."""
        from helpviewer.settings.objections import (  # noqa: PLC0415 - most starts need no check
            objection,
        )

        return objection(dict(flatten(self)), name, value)


def tellable(name: str, value: object) -> object:
    """Return a setting's value as reports may tell it: a PIN can be found from what is kept."""
    return "(set)" if name == _PIN and value else value


def flatten(settings: Any) -> Iterator[tuple[str, object]]:
    """Yield each setting as its dotted name and value: ``("window.theme", "dark")``."""
    if isinstance(settings, dict):
        pairs = settings.items()
    else:
        pairs = {**settings._asdict(), "locked": {}}.items()  # which no file can set
    for name, value in pairs:
        if isinstance(value, tuple | dict):
            yield from ((f"{name}.{inner}", item) for inner, item in flatten(value))
        else:
            yield name, value


def replaced(settings: _Part, name: str, value: object) -> _Part:
    """Return the settings, or a section of them, with another value of one."""
    section, _, key = name.partition(".")
    changed = replaced(getattr(settings, section), key, value) if key else value
    whole: _Part = settings._replace(**{section: changed})
    return whole
