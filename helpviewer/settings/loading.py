"""Reading the settings, one layer over the other."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from helpviewer.errors import SettingsError
from helpviewer.paths import bundled
from helpviewer.settings.settings import Settings, flatten, replaced
from helpviewer.settings.sources import Layer, LoadedSettings, Source

NOTHING: Mapping[str, object] = MappingProxyType({})
SHIPPED = bundled("defaults.toml")
"""Where the organisation that built a package of its own has put its defaults; else missing."""

_ENVIRONMENT = "HELPVIEWER_"
_SWITCHES = dict.fromkeys(("1", "true", "yes", "on"), True) | dict.fromkeys(
    ("0", "false", "no", "off"), False
)


def log_warning(what: str) -> None:
    """Tell of something that is wrong with the settings by the log."""
    import logging  # noqa: PLC0415 - 7 ms, for who has anything wrong in them

    logging.getLogger(__name__).warning(what)


def load_settings(
    user: Path,
    site: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    *,
    warn: Callable[[str], None] = log_warning,
) -> Settings:
    """Read all layers; a missing file changes nothing.

    An unknown setting is warned of, and one that has the wrong type keeps its former value.

    Args:
        user: The reader's ``config.toml``.
        site: The folder of the administrator's ``config.toml`` and ``policy.toml``.
        environment: Variables such as ``HELPVIEWER_WINDOW_THEME``.
        warn: Is told in a sentence what is wrong.

    Raises:
        SettingsError: A file is not TOML, or the policy has anything wrong in it.
    """
    return trace_settings(user, site, environment, warn=warn).settings


def trace_settings(
    user: Path,
    site: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    device: Mapping[str, object] = NOTHING,
    *,
    shipped: Path = SHIPPED,
    warn: Callable[[str], None] = log_warning,
) -> LoadedSettings:
    """Read all layers as `load_settings` does, and note who said what.

    Args:
        user: As there.
        site: As there.
        environment: As there.
        device: What the feed sets up on this machine, by the settings' dotted names; only a
            kiosk obeys it.
        shipped: What the organisation that built the package wants instead of our defaults.
        warn: As there.

    Raises:
        SettingsError: A file is not TOML, or the policy has anything wrong in it.
    """
    loading = _Loading(warn)
    loading.read_file(shipped, Layer.PACKAGE)
    if site:
        loading.read_file(site / "config.toml", Layer.ADMINISTRATOR)
    loading.read_file(user, Layer.READER)
    loading.read_environment(environment)
    loading.read_device(device)
    if site:
        loading.read_policy(site / "policy.toml")
    return LoadedSettings(loading.settings, loading.sources)


def policy_objection(path: Path) -> str:
    """Return why a policy is not believed; an empty text if it is, or if there is none."""
    return "" if _owned_by_administrator(path) else "it must belong to the administrator alone"


class _Loading:
    """Settings while one layer after the other is read."""

    def __init__(self, warn: Callable[[str], None]) -> None:
        self._warn = warn
        self.settings = Settings()
        self.sources: dict[str, Source] = {}

    def read_file(self, path: Path, layer: Layer) -> None:
        for name, value in flatten(_read(path)):
            self._try(name, value, Source(layer, str(path)))

    def read_environment(self, environment: Mapping[str, str]) -> None:
        for name, usual in self.settings.all():
            variable = _ENVIRONMENT + name.replace(".", "_").upper()
            if variable in environment:
                value = _read_as(usual, environment[variable])
                self._try(name, value, Source(Layer.ENVIRONMENT, variable))

    def read_device(self, device: Mapping[str, object]) -> None:
        for name, value in device.items():
            self._try(name, value, Source(Layer.DEVICE, "feed"))

    def read_policy(self, path: Path) -> None:
        if reason := policy_objection(path):
            self._warn(f"Ignored {path}: {reason}")
            return
        for name, value in flatten(_read(path)):
            if reason := self.settings.objection(name, value):
                raise SettingsError(path, reason)
            self._set(name, value, Source(Layer.POLICY, str(path)))
            locked = self.settings.locked | {name}
            self.settings = self.settings._replace(locked=locked)

    def _try(self, name: str, value: object, source: Source) -> None:
        """Change a setting, or warn why not."""
        if reason := self.settings.objection(name, value):
            self._warn(f"{source.place}: {reason}")
        else:
            self._set(name, value, source)

    def _set(self, name: str, value: object, source: Source) -> None:
        self.settings = replaced(self.settings, name, value)
        self.sources[name] = source


def _read_as(usual: object, text: str) -> object:
    """Return what a variable says, as a value of the usual one's kind if it is one."""
    if isinstance(usual, bool):
        return _SWITCHES.get(text.lower(), text)
    return int(text) if isinstance(usual, int) and text.isdecimal() else text


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        import tomllib  # noqa: PLC0415 - 3 ms, for who has any settings

        return tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(path, error.strerror or error) from error
    except (ValueError, RecursionError) as error:  # it is no UTF-8, or no TOML
        raise SettingsError(path, error) from error


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
