"""Language tags: which ones there are, and which one serves a reader best."""

import re
from collections.abc import Collection, Iterator

_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*", re.IGNORECASE | re.ASCII)
_TWO_LETTERS, _SCRIPT = 2, 4

# ISO 639-1, so that "guide.de.md" is German while "arduino.cc.md" is not a language
_CODES = frozenset(
    (  # noqa: SIM905 - words are easier to read than 184 literals
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr "
        "cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu "
        "gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
        "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms "
        "mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro "
        "ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl "
        "tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
    ).split()
)
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def is_language(tag: str) -> bool:
    """Say whether a text can only be a language tag, such as ``"de"`` or ``"pt-BR"``."""
    return bool(_TAG.fullmatch(tag)) and tag.partition("-")[0].lower() in _CODES


def language_tag(text: str) -> str:
    """Return a language tag in its usual spelling: ``pt_br`` is ``pt-BR``; empty if it is none.

    Case does not tell tags apart, so an article's identity must not rest on it.
    """
    primary, *rest = text.replace("_", "-").split("-")
    tag = "-".join([primary.lower(), *map(_usual_spelling, rest)])
    valid = _TAG.fullmatch(tag) and (len(primary) > _TWO_LETTERS or is_language(tag))
    return tag if valid else ""


def is_right_to_left(tag: str) -> bool:
    """Say whether a language is written from right to left."""
    return tag.partition("-")[0].lower() in _RIGHT_TO_LEFT


def best_language(available: Collection[str], wanted: str, usual: str) -> str:
    """Return the language in which a reader gets an article that exists in several.

    It is the wanted one, else one of the same family (``ar-SA`` -> ``ar``), else the library's
    usual one, else the first in alphabetical order.

    Args:
        available: At least one tag.
        wanted: The reader's language.
        usual: The library's own language.
    """
    by_folded = {tag.casefold(): tag for tag in available}
    for tag in (*_chain(wanted), *_chain(usual)):
        if tag in by_folded:
            return by_folded[tag]
        relatives = sorted(other for other in by_folded if other.startswith(tag + "-"))
        if relatives:
            return by_folded[relatives[0]]
    return min(available)


def _usual_spelling(subtag: str) -> str:
    if len(subtag) == _TWO_LETTERS:
        return subtag.upper()  # a country
    return subtag.title() if len(subtag) == _SCRIPT and subtag.isalpha() else subtag.lower()


def _chain(tag: str) -> Iterator[str]:
    """Yield a tag and what it is a kind of: ``zh-Hant-TW``, ``zh-Hant``, ``zh``; casefolded."""
    parts = tag.casefold().replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        if parts[0]:
            yield "-".join(parts[:length])
