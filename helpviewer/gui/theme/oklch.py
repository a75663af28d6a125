"""Colours by how light, how colourful and of which hue they look.

OKLCH by Björn Ottosson, whose numbers these are: https://bottosson.github.io/posts/oklab/.
Unlike HSL it keeps the hue that people see when a colour becomes lighter or darker, and a
black that is hardly blue becomes a grey that is hardly blue.
"""

import math
from typing import NamedTuple, Self

_Numbers = tuple[float, float, float]

_STRAIGHT = 0.0031308  # up to where sRGB's curve is a line, in light
_STEPS = 12  # of halving, which is finer than the 256 steps of a screen
_ALMOST = 0.0005  # outside of what screens can show, and not to be seen


class Oklch(NamedTuple):
    """One colour.

    Attributes:
        lightness: From 0, black, to 1, white.
        chroma: How far from grey; 0.4 is more than any screen shows.
        hue: In radians.
    """

    lightness: float
    chroma: float
    hue: float

    @classmethod
    def of(cls, color: str) -> Self:
        """Return the colour of an ``#rrggbb``."""
        red, green, blue = linear(color)
        long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
        a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
        return cls(lightness, math.hypot(a, b), math.atan2(b, a))

    def code(self) -> str:
        """Return the ``#rrggbb`` of this lightness and hue, as colourful as screens allow."""
        if _is_shown(rgb := _rgb(self)):
            return _code(rgb)
        shown, hidden = 0.0, self.chroma
        for _ in range(_STEPS):
            chroma = (shown + hidden) / 2
            if _is_shown(_rgb(self._replace(chroma=chroma))):
                shown = chroma
            else:
                hidden = chroma
        return _code(_rgb(self._replace(chroma=shown)))


def linear(color: str) -> _Numbers:
    """Return red, green and blue of an ``#rrggbb`` in light, each from 0 to 1 (sRGB)."""
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _light(red), _light(green), _light(blue)


def _rgb(shade: Oklch) -> _Numbers:
    """Return red, green and blue in light, some of which no screen may show."""
    lightness, chroma, hue = shade
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _light(sent: float) -> float:
    is_straight = sent <= _STRAIGHT * 12.92
    return sent / 12.92 if is_straight else ((sent + 0.055) / 1.055) ** 2.4


def _sent(light: float) -> int:
    part = min(max(light, 0.0), 1.0)
    sent = part * 12.92 if part <= _STRAIGHT else 1.055 * part ** (1 / 2.4) - 0.055
    return round(sent * 255)


def _is_shown(light: _Numbers) -> bool:
    return all(-_ALMOST <= part <= 1 + _ALMOST for part in light)


def _code(light: _Numbers) -> str:
    red, green, blue = map(_sent, light)
    return f"#{red:02x}{green:02x}{blue:02x}"
