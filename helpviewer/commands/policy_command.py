"""Print what the administrator has fixed, or of every setting who said so."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from helpviewer.commands.output import print_json
from helpviewer.library.characters import one_line
from helpviewer.paths import UserPaths, site_folder
from helpviewer.settings import (
    SHIPPED,
    Layer,
    LoadedSettings,
    Settings,
    Source,
    policy_objection,
    tellable,
    trace_settings,
)
from helpviewer.sync.device_settings import kiosk_settings

_USUAL = Source()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument(
        "--explain", action="store_true", help="print every setting, and who said so"
    )
    parser.add_argument(
        "--kiosk", action="store_true", help="with what the feed sets up on kiosks"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="keep everything the program writes in this folder",
    )


def run(options: argparse.Namespace) -> int:
    """Print the settings.

    Raises:
        SettingsError: A file is not TOML, or the policy has anything wrong in it.
    """
    paths = UserPaths.under(options.data.absolute()) if options.data else UserPaths.default()
    site = site_folder()
    loaded = trace_settings(paths.settings, site, shipped=SHIPPED)
    if loaded.settings.kiosk or options.kiosk:
        loaded = kiosk_settings(paths, site)
    told = [setting for setting in _settings(loaded) if options.explain or setting["locked"]]
    files = [
        _file(Layer.PACKAGE, SHIPPED),
        _file(Layer.ADMINISTRATOR, site / "config.toml"),
        _file(Layer.READER, paths.settings),
        _file(Layer.POLICY, site / "policy.toml"),
    ]
    if options.json:
        print_json({"files": files, "settings": told})
    else:
        print(_text(files, told))
    return 0


def _settings(loaded: LoadedSettings) -> Iterator[dict[str, Any]]:
    usual = Settings()
    for name, value in loaded.settings.all():
        source = loaded.sources.get(name, _USUAL)
        yield {
            "name": name,
            "value": tellable(name, value),
            "default": usual.value(name),
            "layer": source.layer.value,
            "place": source.place,
            "locked": name in loaded.settings.locked,
        }


def _file(layer: Layer, path: Path) -> dict[str, str]:
    reason = policy_objection(path) if layer is Layer.POLICY else ""
    state = f"ignored: {reason}" if reason else "read" if path.is_file() else "not there"
    return {"layer": layer.value, "path": str(path), "owner": _owner(path), "state": state}


def _owner(path: Path) -> str:
    """Return whose a file is; empty if there is none, or the system does not say."""
    try:
        return path.owner()
    except (KeyError, NotImplementedError, OSError):
        return ""


def _text(files: list[dict[str, str]], settings: list[dict[str, Any]]) -> str:
    lines = [_file_line(file) for file in files]
    rows = [
        (setting["name"], one_line(_as_toml(setting["value"])), _said_by(setting))
        for setting in settings
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    lines += ["", *(f"{row[0]:{widths[0]}}  {row[1]:{widths[1]}}  {row[2]}" for row in rows)]
    return "\n".join(lines if rows else [*lines, "No setting is locked."])


def _file_line(file: dict[str, str]) -> str:
    owner = f", owned by {file['owner']}" if file["owner"] else ""
    return one_line(f"{file['layer']}: {file['path']} ({file['state']}{owner})")


def _said_by(setting: dict[str, Any]) -> str:
    place = f" {setting['place']}" if setting["place"] else ""
    return one_line(f"{setting['layer']}{place}{', locked' if setting['locked'] else ''}")


def _as_toml(value: object) -> str:
    """Return a value as it is written in a file of settings."""
    return str(value).lower() if isinstance(value, bool | int) else f'"{value}"'
