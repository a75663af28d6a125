"""Changing settings in the reader's ``config.toml``, and nothing else in it."""

import os
import tomllib
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from helpviewer.errors import SettingsError

_BOM = "\ufeff"


def write_settings(path: Path, values: Mapping[str, object]) -> None:
    """Set these settings in the file; its comments and all else in it stay.

    The file is replaced as a whole, or stays as it was. It is made if there is none.

    Args:
        path: The file; where it is a link, what that leads to.
        values: By dotted names, such as ``"window.theme"``.

    Raises:
        SettingsError: The file is no TOML, or cannot be read or written.
    """
    try:
        place = path.resolve()
        before = _text(place)
        after = _changed(before, values)
        if after != before:
            place.parent.mkdir(parents=True, exist_ok=True)
            _replace(place, after)
    except OSError as error:
        raise SettingsError(path, error.strerror or error) from error
    except (ValueError, RecursionError) as error:  # it is no UTF-8, or no TOML
        raise SettingsError(path, error) from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8").removeprefix(_BOM)
    except FileNotFoundError:
        return ""


def _changed(text: str, values: Mapping[str, object]) -> str:
    """Return the text with other values.

    Raises:
        ValueError: It is no TOML, or what was to be a table is none.
    """
    import tomlkit  # noqa: PLC0415 - 13 ms
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    wanted = tomllib.loads(text)  # reads more strictly than the other
    try:
        document = tomlkit.parse(text)
        for name, value in values.items():
            _set(wanted, name, value, new_table=dict)
            _set(document, name, value, new_table=tomlkit.table)
        changed = tomlkit.dumps(document)
    except TOMLKitError as error:
        raise ValueError(str(error)) from error
    if tomllib.loads(changed) != wanted:
        raise ValueError("it cannot be changed here without changing more of it")
    return changed


def _set(settings: MutableMapping[str, Any], name: str, value: object, new_table: Any) -> None:
    section, _, key = name.rpartition(".")
    table = settings.setdefault(section, new_table()) if section else settings
    if not isinstance(table, MutableMapping):
        raise ValueError(f"{section} is no table")  # noqa: TRY004 - of the file, not of a type
    if isinstance(table.get(key), MutableMapping):
        raise ValueError(f"{name} is a table")  # noqa: TRY004
    table[key] = value


def _replace(path: Path, text: str) -> None:
    """Write a file beside, and put it in the place of the former one."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        try:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
            with suppress(FileNotFoundError):
                Path(file.name).chmod(path.stat().st_mode & 0o777)
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
