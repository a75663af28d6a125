# ruff: noqa: RUF001 - letters of other scripts
"""The keyboards of Greek and Russian; letters with a tonos stand in a row above."""

from helpviewer.kiosk.keyboards.keys import rows
from helpviewer.kiosk.keyboards.layout import KeyboardLayout
from helpviewer.kiosk.keyboards.letters import capital

GREEK = KeyboardLayout(
    language="el",
    name="Ελληνικά",
    sign="ΕΛ",
    letters_sign="ΑΒΓ",
    shifted=capital,
    letters=rows(
        "ά έ ή ί ό ύ ώ ϊ ϋ ΐ ΰ",
        "ς ε ρ τ υ θ ι ο π",
        "α σ δ φ γ η ξ κ λ",
        "{shift} ζ χ ψ ω β ν μ {delete}",
    ),
)
RUSSIAN = KeyboardLayout(
    language="ru",
    name="Русский",
    sign="РУ",
    letters_sign="АБВ",
    shifted=capital,
    letters=rows(
        "й ц у к е н г ш щ з х ъ",
        "ф ы в а п р о л д ж э ё",
        "{shift} я ч с м и т ь б ю {delete}",
    ),
)
