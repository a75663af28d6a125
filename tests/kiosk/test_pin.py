import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.kiosk.pin import check_pin, hash_pin, objection
from helpviewer.settings import Settings

RECORD = hash_pin("2580")


def test_the_pin_is_right_and_every_other_is_wrong() -> None:
    assert check_pin("2580", RECORD)
    assert not check_pin("2581", RECORD)
    assert not check_pin("", RECORD)
    assert not check_pin("25800", RECORD)
    assert not check_pin("\udcff", RECORD)  # which has no UTF-8


def test_the_record_tells_its_cost_and_its_salt_and_is_what_scrypt_says() -> None:
    kind, cost, salt, kept = RECORD.split("$")
    assert (kind, cost, len(salt), len(kept)) == ("scrypt", "32768", 32, 64)
    found = hashlib.scrypt(
        b"2580", salt=bytes.fromhex(salt), n=32768, r=8, p=1, maxmem=2**26, dklen=32
    )
    assert found.hex() == kept


def test_the_same_pin_has_another_record_each_time() -> None:
    assert hash_pin("2580") != RECORD


@pytest.mark.parametrize(
    "record",
    [
        "",
        "2580",
        "scrypt",
        "scrypt$32768$$",
        RECORD + "\n",
        RECORD.upper(),
        RECORD[:-1],
        RECORD.replace("scrypt", "argon2"),
        RECORD.replace("32768", "1"),
        RECORD.replace("32768", "1099511627776"),  # it would take a petabyte
        RECORD.replace("32768", "-32768"),
    ],
)
def test_a_broken_record_is_of_no_pin_and_no_setting(record: str) -> None:
    assert not check_pin("2580", record)
    assert bool(Settings().objection("unattended.pin", record)) == (record != "")


def test_a_record_is_a_setting() -> None:
    assert Settings().objection("unattended.pin", RECORD) == ""


@given(record=st.text() | st.from_regex(r"scrypt\$[0-9]{1,4}\$[0-9a-f]{0,40}\$[0-9a-f]{0,70}"))
def test_no_text_is_a_record_by_chance(record: str) -> None:
    assert not check_pin("2580", record)


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("2580", ""),
        ("00012", ""),
        ("112233445566", ""),
        ("", "4 to 12 digits"),
        ("258", "4 to 12 digits"),
        ("1122334455667", "4 to 12 digits"),
        ("25a0", "4 to 12 digits"),
        ("2580\n", "4 to 12 digits"),
        ("٢٥٨٠", "4 to 12 digits"),  # the screen's keys write 2580
        ("0000", "the same"),
        ("777777", "the same"),
        ("1234", "sequence"),
        ("7890", "sequence"),
        ("4321", "sequence"),
        ("2109876", "sequence"),
    ],
)
def test_a_pin_that_many_would_try_first_is_objected_to(pin: str, reason: str) -> None:
    assert bool(objection(pin)) == bool(reason)
    assert reason in objection(pin)
