"""What a signed feed sets up on this machine, as a layer of its settings."""

import logging
import os
from collections.abc import Mapping
from pathlib import Path

from helpviewer.errors import FeedError
from helpviewer.feed import limits
from helpviewer.feed.device_config import DeviceSettings, read_device, settings_for
from helpviewer.paths import UserPaths
from helpviewer.settings import LoadedSettings, Settings, trace_settings

logger = logging.getLogger(__name__)


def kiosk_settings(
    paths: UserPaths, site: Path | None = None, environment: Mapping[str, str] = os.environ
) -> LoadedSettings:
    """Read the settings of a kiosk: all layers, with what its feed sets up below the policy.

    What cannot be used of the latter is warned of, and left out.

    Args:
        paths: The reader's folders.
        site: The administrator's.
        environment: Variables such as ``HELPVIEWER_WINDOW_THEME``.

    Raises:
        SettingsError: A file is not TOML, or the policy has anything wrong in it.
    """
    own = trace_settings(paths.settings, site, environment)
    device = device_settings(paths, own.settings)
    for objection in device.objections:
        logger.warning("What the feed sets up: %s", objection)
    return trace_settings(paths.settings, site, environment, device.values)


def device_settings(paths: UserPaths, settings: Settings) -> DeviceSettings:
    """Return what the feed sets up on this machine; nothing if it is no signed feed.

    It is what was verified with the last sync, also when the server cannot be reached now.

    Args:
        paths: The reader's folders.
        settings: Which feed it is, and what this machine is called.
    """
    feed = settings.feed
    is_signed = feed.url and feed.trust == "signed"
    content = known_device(device_file(paths, feed.url)) if is_signed else b""
    if not content:
        return DeviceSettings({})
    try:
        config = read_device(content)
    except FeedError as error:  # the file was damaged since: the next sync mends it
        return DeviceSettings({}, (str(error),))
    return settings_for(config, feed.ring, settings.unattended.device)


def device_file(paths: UserPaths, url: str) -> Path:
    """Return where it is kept what a feed sets up.

    It stands beside what was verified: who is no longer trusted sets up nothing.
    """
    from helpviewer.sync.roots import metadata_folder  # noqa: PLC0415 - 10 ms, for feeds only

    return metadata_folder(paths, url) / "device.json"


def known_device(file: Path) -> bytes:
    """Return what was received before; nothing if there is nothing to be read."""
    try:
        with file.open("rb") as stream:
            return stream.read(limits.DEVICE + 1)
    except OSError:
        return b""
