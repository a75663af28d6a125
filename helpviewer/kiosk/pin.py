"""The PIN of the staff: kept as what scrypt (RFC 7914) makes of it, and never as it is typed.

Trying all PINs of four digits still takes whoever has the record only about an hour: a longer
PIN is a better one.
"""

import hashlib
import hmac
import re
import secrets
from itertools import pairwise

from helpviewer.setting_checks import PIN_RECORD

_COST = 2**15  # RFC 7914's N: 32 MiB and about 0.2 s for each try
_BLOCK, _PARALLEL = 8, 1  # its r and p, as it recommends them
_SALT = 16  # bytes
_LENGTH = 32  # bytes of what is made

SHORTEST, LONGEST = 4, 12
"""How many digits a PIN has."""


def hash_pin(pin: str) -> str:
    """Return what is kept of a PIN: ``scrypt$N$salt$hash``, the last two as hexadecimals."""
    salt = secrets.token_bytes(_SALT)
    return f"scrypt${_COST}${salt.hex()}${_derived(pin, salt, _COST).hex()}"


def check_pin(pin: str, record: str) -> bool:
    """Say whether this is the PIN that a record was made of; of a broken one none is.

    It takes about 0.2 s and 32 MiB, and lets other threads run meanwhile.
    """
    if not re.fullmatch(PIN_RECORD, record):
        return False
    _, cost, salt, kept = record.split("$")
    found = _derived(pin, bytes.fromhex(salt), int(cost))
    return hmac.compare_digest(found, bytes.fromhex(kept))


def objection(pin: str) -> str:
    """Return why this is no good PIN; an empty text if it is."""
    if not re.fullmatch(f"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
        return f"it must have {SHORTEST} to {LONGEST} digits"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps == {0}:
        return "all its digits are the same"
    return "it is a sequence such as 1234" if steps in ({1}, {9}) else ""


def _derived(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(errors="surrogatepass"),
        salt=salt,
        n=cost,
        r=_BLOCK,
        p=_PARALLEL,
        maxmem=2 * 128 * _BLOCK * cost,  # OpenSSL's own limit is less than this needs
        dklen=_LENGTH,
    )
