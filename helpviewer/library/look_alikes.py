"""Telling hosts that only look like another: mixed scripts, and letters that are twins.

After Unicode's UTS 39: the highly restrictive level for scripts, and of the letters in its
``confusables.txt`` the small ones that look like ASCII, for a host has no others. Libraries
have the whole of that table, a hundred times as long, for texts of any kind.
"""

import re
import unicodedata

_TWINS = str.maketrans(
    "аьсԁеһіјӏорԛгѕѵԝхуѡ"  # Cyrillic
    "ανιοργυωκ"  # Greek
    "հոսօցզյ"  # Armenian
    "ɑɡɩꞷ",  # Latin, as phoneticians write it
    "abcdehijlopqrsvwxyw" + "aviopyuwk" + "hnuogqj" + "agiw",
)
_SIMILAR = str.maketrans("01łøđıßкмнптв", "ollodibkmhntb")  # noqa: RUF001 - beside a known host
_GROUPS = str.maketrans({"m": "rn", "w": "vv"})
_LONGEST_LABEL = 63  # characters, as the DNS has it
_SHORT_LEVEL = 3  # letters of what stands before the top level in ``co.uk`` or ``com.br``

_EAST_ASIAN = (
    {"LATIN", "CJK", "HIRAGANA", "KATAKANA"},
    {"LATIN", "CJK", "BOPOMOFO"},
    {"LATIN", "CJK", "HANGUL"},
)
_ANY_SCRIPT = frozenset(
    {"MODIFIER", "KATAKANA-HIRAGANA"}
)  # how the names of such letters begin
_CODED = re.compile(r"xn--([a-z0-9-]+)", re.IGNORECASE)


def readable_host(host: str) -> str:
    """Return a host with its Punycode decoded: ``xn--mnchen-3ya.de`` is ``münchen.de``."""
    return ".".join(map(_decoded, host.split("."))).lower()


def mixes_scripts(host: str) -> bool:
    """Say whether a part of a readable host mixes scripts as no language does."""
    return any(_is_mixed(_scripts(label)) for label in host.split("."))


def twin_of(host: str) -> str:
    """Return the ASCII host that a readable host is the twin of; empty if there is none.

    A name in the script that its top-level domain is in is a word of it, and no twin.
    """
    host = unicodedata.normalize("NFKC", host)
    twin = host.translate(_TWINS)
    if twin == host or not twin.isascii():
        return ""
    *labels, top = host.split(".")
    words = (label for label in labels if not label.isascii())
    is_native = not top.isascii() and all(_scripts(label) == _scripts(top) for label in words)
    return "" if is_native else twin


def looks_like(host: str, other: str) -> bool:
    """Say whether a readable host could be taken for one of the site that `other` is of.

    ``login.paypa1.com`` looks like ``www.paypal.com``; so does ``paypal.com.evil.example``.
    """
    site = _site(other)
    if is_same_site(host, site):
        return False
    seen, known = _skeleton(host), _skeleton(site)
    return f".{seen}".endswith(f".{known}") or f".{known}." in f".{seen}"


def is_same_site(host: str, other: str) -> bool:
    """Say whether one of two hosts belongs to the other."""
    host, other = host.removeprefix("www."), other.removeprefix("www.")
    return host == other or host.endswith(f".{other}") or other.endswith(f".{host}")


def _site(host: str) -> str:
    """Return what somebody registered of a host; close enough without the list of suffixes."""
    labels = host.split(".")
    is_short = len(labels[-2:][0]) <= _SHORT_LEVEL
    return ".".join(labels[-3 if is_short else -2 :])


def _decoded(label: str) -> str:
    coded = _CODED.fullmatch(label) if len(label) <= _LONGEST_LABEL else None
    try:
        return coded[1].encode("ascii").decode("punycode") if coded else label
    except ValueError:  # it is no Punycode
        return label


def _skeleton(host: str) -> str:
    """Return a text that hosts have in common that look alike."""
    parts = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", host))
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return bare.translate(_TWINS).translate(_SIMILAR).translate(_GROUPS)


def _scripts(label: str) -> set[str]:
    """Return the scripts of a label's letters, by the first word of the letters' names."""
    letters = filter(str.isalpha, unicodedata.normalize("NFKC", label))
    return {unicodedata.name(one, "").partition(" ")[0] for one in letters} - _ANY_SCRIPT


def _is_mixed(scripts: set[str]) -> bool:
    return len(scripts) > 1 and not any(scripts <= allowed for allowed in _EAST_ASIAN)
