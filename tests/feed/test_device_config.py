from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.errors import FeedError
from helpviewer.feed.device_config import (
    REMOTE,
    DeviceConfig,
    device_bytes,
    objections_to,
    read_device,
    settings_for,
)
from helpviewer.feed.strict_json import canonical
from helpviewer.settings import Settings

IDLE, SAID = "unattended.idle_seconds", "unattended.announcement"


def file(**parts: Any) -> bytes:
    return canonical({"format": "helpviewer-device/1", **parts})


def test_what_is_said_of_fewer_machines_wins() -> None:
    config = read_device(
        file(
            all={IDLE: 60, SAID: "Welcome", "window.theme": "light"},
            rings={"canary": {IDLE: 30, SAID: "Trial"}, "other": {IDLE: 300}},
            devices={"lobby-3": {SAID: "Counter 3 is closed"}, "lobby-4": {IDLE: 20}},
        )
    )
    told = settings_for(config, "canary", "lobby-3")
    assert told.values == {IDLE: 30, SAID: "Counter 3 is closed", "window.theme": "light"}
    assert told.objections == ()
    assert settings_for(config, "", "").values[SAID] == "Welcome"


@pytest.mark.parametrize(
    "name",
    ["unattended.pin", "audience", "feed.url", "feed.trust", "kiosk", "offline", "feed.ca_file",
     "feed.proxy", "unattended.device", "locked", "", "nonsense"],
)  # fmt: skip
def test_whom_a_machine_believes_and_who_may_leave_it_cannot_be_set(name: str) -> None:
    config = read_device(file(all={name: "x"}))
    told = settings_for(config, "", "")
    assert told.values == {}
    assert told.objections == (f"{name} is no setting that a feed can set",)


def test_one_wrong_setting_is_left_out_and_the_former_one_stays() -> None:
    config = read_device(
        file(all={IDLE: 60, "window.text_size": 100}, devices={"a": {IDLE: 1}})
    )
    told = settings_for(config, "", "a")
    assert told.values == {IDLE: 60, "window.text_size": 100}
    assert told.objections == (f"{IDLE} must be from 10 to 3600",)
    assert objections_to(config) == [f"devices.a: {IDLE} must be from 10 to 3600"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (IDLE, True),
        (IDLE, "60"),
        ("unattended.speech", 1),
        (SAID, ["a"]),
        ("unattended.heartbeat", "http://example.com/"),
        ("feed.quiet_hours", "at night"),
        ("window.theme", None),
    ],
)
def test_a_value_of_another_kind_is_left_out(name: str, value: object) -> None:
    config = read_device(file(all={name: value}))
    assert settings_for(config, "", "").values == {}
    assert len(settings_for(config, "", "").objections) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format":"helpviewer-device/2"}',
        file(all=[]),
        file(all=None),
        file(rings={"a": 1}),
        file(devices={"a": []}),
        b'{"format":"helpviewer-device/1","all":{"a":1,"a":2}}',
        b'{"format":"helpviewer-device/1","all":{"a":NaN}}',
        file(all={"a": "x" * 1024 * 1024}),
        b"[" * 100_000,
    ],
    ids=range(12),
)
def test_what_is_no_such_file_is_refused(content: bytes) -> None:
    with pytest.raises(FeedError):
        read_device(content)


def test_a_file_that_says_nothing_sets_up_nothing() -> None:
    assert read_device(file()) == DeviceConfig({}, {}, {})
    assert settings_for(read_device(file()), "canary", "lobby") == ({}, ())


def test_every_setting_that_can_be_set_exists() -> None:
    assert set(dict(Settings().all())) >= REMOTE


values = st.none() | st.booleans() | st.integers(-9, 9999) | st.text(max_size=20)
parts = st.dictionaries(st.sampled_from([*sorted(REMOTE), "unattended.pin"]), values)
named = st.dictionaries(st.sampled_from(["a", "b", ""]), parts)


@given(config=st.builds(DeviceConfig, parts, named, named))
def test_whatever_is_said_only_what_can_be_used_reaches_the_settings(
    config: DeviceConfig,
) -> None:
    try:
        read = read_device(device_bytes(config))
    except FeedError:  # a text that no JSON may hold
        return
    assert read == config
    told = settings_for(read, "a", "b")
    assert told.values.keys() <= REMOTE
    for name, value in told.values.items():
        assert Settings().with_value(name, value).value(name) == value
