"""The two languages of front matter, YAML and TOML, read with care.

Every value is read as the text that stands there (YAML's base schema): ``title: No`` stays
"No", ``id: 0815`` keeps its zero, and a date that no calendar has spoils that date alone.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

Value = str | list[str]

_LONGEST = 20_000  # characters; the parsers' time grows faster than that
_DEEPEST = 20  # levels; the YAML parser, being C, would end the process at some ten thousand
_LINE = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*[:=][ \t]*(.*)$")


class InvalidFieldsError(Exception):
    """Front matter cannot be parsed; its text says why.

    Attributes:
        line: Where it goes wrong; the first is 1.
    """

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.line = line


def parse_fields(kind: str, text: str) -> dict[str, Value]:
    """Return each field of front matter, by its name in lower case, with ``_`` for ``-``.

    Args:
        kind: ``"yaml"`` or ``"toml"``.
        text: What stands between the fences.

    Raises:
        InvalidFieldsError: It is not valid, or no list of fields.
    """
    if len(text) > _LONGEST:
        raise InvalidFieldsError(f"it is longer than {_LONGEST:,} characters")
    if not text.strip():
        return {}
    loaded = _load_toml(text) if kind == "toml" else _load_yaml(text)
    if loaded is None:  # there are only comments
        return {}
    if not isinstance(loaded, Mapping):
        raise InvalidFieldsError("it has no fields")
    return _flat(loaded)


def parse_lines(text: str) -> dict[str, Value]:
    """Read ``key: value`` lines, for front matter with an unquoted colon or a stray tab."""
    matches: Iterable[re.Match[str] | None] = map(_LINE.match, text.split("\n"))
    return _flat({found[1]: _unquoted(found[2].strip()) for found in matches if found})


def _load_toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).partition(" (at ")
        line = place.removeprefix("line ").partition(",")[0]
        raise InvalidFieldsError(reason, int(line) if line.isdecimal() else 1) from error
    except RecursionError as error:
        raise InvalidFieldsError("it is nested too deeply") from error


def _load_yaml(text: str) -> object:
    import yaml  # noqa: PLC0415 - 25 ms that only reading articles needs

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    depth = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                raise InvalidFieldsError("it is nested too deeply")
        return yaml.load(text, Loader=loader)  # noqa: S506 - the base schema makes only text
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "it cannot be parsed"
        raise InvalidFieldsError(reason, mark.line + 1 if mark else 1) from error


def _flat(loaded: Mapping[Any, Any]) -> dict[str, Value]:
    """Keep what a field can be: a text, or a list of texts."""
    return {str(name).lower().replace("-", "_"): _value(item) for name, item in loaded.items()}


def _value(item: Any) -> Value:
    if isinstance(item, list):
        return [str(part) for part in item if not isinstance(part, list | dict)]
    return "" if item is None or isinstance(item, dict) else str(item)


def _unquoted(value: str) -> Value:
    if value.startswith("[") and value.endswith("]"):
        return [item.strip().strip("'\"") for item in value[1:-1].split(",")]
    return value.strip("'\"")
