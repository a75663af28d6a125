"""What each language is called by those who speak it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

_PLAIN = {"en": "English", "es": "Español"}  # Qt would say of which country


def own_names(tags: Sequence[str]) -> Mapping[str, str]:
    """Return the names of languages, by tag; their country tells two of one name apart."""
    names = {tag: _own_name(tag) for tag in tags}
    times = Counter(names.values())
    return {
        tag: _with_country(tag, name) if times[name] > 1 else name
        for tag, name in names.items()
    }


def _own_name(tag: str) -> str:
    name = _PLAIN.get(tag) or QLocale(tag).nativeLanguageName() or tag
    return name[:1].title() + name[1:]


def _with_country(tag: str, name: str) -> str:
    country = QLocale(tag).nativeTerritoryName() if "-" in tag else ""
    return f"{name} ({country})" if country else name
