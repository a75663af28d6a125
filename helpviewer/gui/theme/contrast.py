"""How well a colour is told from another one: the contrast ratio of WCAG 2.2."""

from collections.abc import Callable, Iterable

from helpviewer.gui.theme.oklch import linear

READ, SEEN = 4.5, 3.0  # to 1, as level AA wants it: for text, and for rings and bars
_FLARE = 0.05  # of any screen, beside what it shows


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + _FLARE) / (dark + _FLARE)


def clearest(ground: str, *inks: str) -> str:
    """Return what has the most contrast to a colour."""
    return max(inks, key=lambda ink: contrast(ink, ground))


def stands_out(ratio: float, others: Iterable[str]) -> Callable[[str], bool]:
    """Return what says whether a colour, lighter or darker, stands out from all others."""
    lights = [luminance(other) + _FLARE for other in others]
    most, least = max(lights) * ratio, min(lights) / ratio

    def is_enough(color: str) -> bool:
        light = luminance(color) + _FLARE
        return light >= most or light <= least

    return is_enough


def luminance(color: str) -> float:
    """Return how much light a colour gives, from 0 to 1."""
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
