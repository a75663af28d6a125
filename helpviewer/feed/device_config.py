"""``device.json``: what a publisher sets up on machines that nobody sits at.

It has settings for all machines, for those of a ring, and for one machine by its name; what
is said of fewer machines wins. Only `REMOTE` settings can be told: whom a machine believes,
what it shows to whom, and who may leave it stays with those who stand before it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from helpviewer.errors import FeedError
from helpviewer.feed import limits
from helpviewer.feed.strict_json import Value, canonical, objection, parse
from helpviewer.settings import Settings

FORMAT = "helpviewer-device/1"
REMOTE = frozenset(
    {
        "unattended.idle_seconds",
        "unattended.announcement",
        "unattended.allowed_hosts",
        "unattended.languages",
        "unattended.speech",
        "unattended.usage",
        "unattended.update_hours",
        "unattended.usage_words",
        "unattended.heartbeat",
        "window.theme",
        "window.text_size",
        "feed.interval",
        "feed.quiet_hours",
    }
)
"""The settings that a feed can set."""

Part = Mapping[str, Value]
"""Settings by their dotted names, as somebody wrote them."""

_PARTS = ("all", "rings", "devices")


class DeviceConfig(NamedTuple):
    """What a publisher sets up.

    Attributes:
        all: On every machine.
        rings: On the machines of a ring, by its name.
        devices: On one machine, by its name.
    """

    all: Part
    rings: Mapping[str, Part]
    devices: Mapping[str, Part]


class DeviceSettings(NamedTuple):
    """What is set up on one machine.

    Attributes:
        values: By the settings' dotted names; each of them can be used.
        objections: Why something is left out.
    """

    values: Mapping[str, object]
    objections: tuple[str, ...] = ()


def device_bytes(config: DeviceConfig) -> bytes:
    """Return the file that `read_device` makes the same of."""
    said = {name: _plain(part) for name, part in config._asdict().items()}
    return canonical({"format": FORMAT, **said})


def read_device(content: bytes) -> DeviceConfig:
    """Return what a file says, whether or not its settings can be used.

    Raises:
        FeedError: It is too large, of another version, or not made of tables of settings.
    """
    if len(content) > limits.DEVICE:
        raise FeedError("what it sets up on machines is too large")
    value = parse(content)
    reason = objection(value)
    if reason or not isinstance(value, dict):
        raise FeedError(f"what it sets up cannot be used ({reason or 'it is no object'})")
    if value.get("format") != FORMAT:
        raise FeedError("what it sets up is of another version")
    return config_of(value)


def config_of(value: Mapping[str, Value]) -> DeviceConfig:
    """Return the configuration that a table with the keys all, rings and devices says.

    Raises:
        FeedError: Something else stands where a table should.
    """
    for_all, rings, devices = (_table(value.get(name, {}), name) for name in _PARTS)
    return DeviceConfig(
        for_all,
        {name: _table(part, f"rings.{name}") for name, part in rings.items()},
        {name: _table(part, f"devices.{name}") for name, part in devices.items()},
    )


def settings_for(config: DeviceConfig, ring: str, device: str) -> DeviceSettings:
    """Return what is set up on one machine.

    Args:
        config: Of all machines.
        ring: The one it belongs to; empty for none.
        device: Its name; empty if it has none.
    """
    parts = (config.all, config.rings.get(ring, {}), config.devices.get(device, {}))
    values: dict[str, object] = {}
    objections: list[str] = []
    for part in parts:
        for name, value in part.items():
            if reason := objection_to(name, value):
                objections.append(reason)
            else:
                values[name] = value
    return DeviceSettings(values, tuple(objections))


def objections_to(config: DeviceConfig) -> list[str]:
    """Return everything that machines would leave out, for whoever publishes it."""
    named = [("all", config.all)]
    named += [(f"rings.{name}", part) for name, part in config.rings.items()]
    named += [(f"devices.{name}", part) for name, part in config.devices.items()]
    return [
        f"{where}: {reason}"
        for where, part in named
        for name, value in part.items()
        if (reason := objection_to(name, value))
    ]


def objection_to(name: str, value: Value) -> str:
    """Return why a feed cannot set this; an empty text if it can."""
    if name not in REMOTE:
        return f"{name[: limits.NAME]} is no setting that a feed can set"
    return Settings().objection(name, value)


def _table(value: Value, name: str) -> dict[str, Value]:
    if not isinstance(value, dict):
        raise FeedError(f"what it sets up for {name[: limits.NAME]} is no table")
    return value


def _plain(part: Part | Mapping[str, Part]) -> dict[str, Value]:
    return {
        name: dict(value) if isinstance(value, Mapping) else value
        for name, value in part.items()
    }
