"""The publisher's file of what is to be set up on machines: TOML, strict about mistakes."""

import tomllib
from pathlib import Path
from typing import cast

from helpviewer.errors import FeedError, PublishError
from helpviewer.feed import limits
from helpviewer.feed.device_config import config_of, device_bytes, objections_to
from helpviewer.feed.head import Head
from helpviewer.feed.strict_json import Value
from helpviewer.settings.settings import flatten

_KINDS = ("rings", "devices")
_KNOWN = {"all", *_KINDS}


def read_device_file(path: Path) -> bytes:
    """Return what a file sets up on machines, as it is published.

    Its tables are ``[all]``, ``[rings.NAME]`` and ``[devices.NAME]``; in each stand settings
    as in ``config.toml``.

    Raises:
        PublishError: It cannot be read, or a machine would leave something of it out.
    """
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise PublishError(f"{path} cannot be read ({error.strerror or error})") from error
    except (ValueError, RecursionError) as error:  # it is no UTF-8, or no TOML
        raise PublishError(f"{path} is no TOML ({error})") from error
    if strangers := sorted(said.keys() - _KNOWN):
        raise PublishError(f"{path}: {strangers[0]!r} is none of all, rings and devices")
    try:
        config = config_of(_flat(said))
    except FeedError as error:
        raise PublishError(f"{path}: {error.values['reason']}") from error
    if reasons := objections_to(config):
        raise PublishError(f"{path}: {'; '.join(reasons)}")
    content = device_bytes(config)
    if len(content) > limits.DEVICE:
        raise PublishError(f"{path} is larger than {limits.DEVICE:,} bytes")
    return content


def published_device(out: Path, head: Head) -> bytes:
    """Return what a published head sets up; nothing if it sets up nothing.

    Raises:
        PublishError: The file is missing.
    """
    if head.device is None:
        return b""
    try:
        return (out / head.device.path).read_bytes()
    except OSError as error:
        raise PublishError(f"{head.device.path} is missing in {out}") from error


def _flat(said: dict[str, Value]) -> dict[str, Value]:
    """Return the tables with settings by their dotted names."""
    tables = {kind: said[kind] for kind in _KINDS if kind in said}
    named = {
        kind: {name: _settings(part) for name, part in table.items()}
        if isinstance(table, dict)
        else table
        for kind, table in tables.items()
    }
    return {"all": _settings(said.get("all", {})), **named}


def _settings(part: Value) -> Value:
    return cast("Value", dict(flatten(part))) if isinstance(part, dict) else part
