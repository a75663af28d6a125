# ruff: noqa: RUF001 - letters of other scripts
"""The keyboards of languages that are read from the right."""

from helpviewer.kiosk.keyboards.keys import rows
from helpviewer.kiosk.keyboards.layout import Direction, KeyboardLayout

ARABIC = KeyboardLayout(
    language="ar",
    name="العربية",
    sign="عر",
    letters_sign="أبت",
    direction=Direction.RIGHT_TO_LEFT,
    letters=rows(  # Arabic 101, and above it what stands there on the shift key
        "أ إ آ لأ لإ لآ ، ؛ ؟",
        "ض ص ث ق ف غ ع ه خ ح ج د",
        "ش س ي ب ل ا ت ن م ك ط ذ",
        "ئ ء ؤ ر لا ى ة و ز ظ {delete}",
    ),
    numbers=rows(
        "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠",
        "1 2 3 4 5 6 7 8 9 0",
        """- / : ) ( € & @ " '""",
        "{symbols} . ، ؛ ؟ ! ٪ % + {delete}",
    ),
)
HEBREW = KeyboardLayout(
    language="he",
    name="עברית",
    sign="עב",
    letters_sign="אבג",
    direction=Direction.RIGHT_TO_LEFT,
    letters=rows(
        """ " ' ק ר א ט ו ן ם פ""",
        "ש ד ג כ ע י ח ל ך ף",
        "ז ס ב ה נ מ צ ת ץ {delete}",
    ),
    numbers=rows(
        "1 2 3 4 5 6 7 8 9 0",
        """- / : ; ) ( ₪ & @ " """,
        "{symbols} . , ? ! ' % + {delete}",
    ),
)
