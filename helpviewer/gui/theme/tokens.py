"""The colours of every theme, by what they are for."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class ThemeName(StrEnum):
    """The themes that a reader can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class CalloutColors(NamedTuple):
    """The colours of one kind of callout."""

    background: str
    bar: str
    title: str


class CodeColors(NamedTuple):
    """The colours of highlighted code."""

    text: str
    keyword: str
    string: str
    comment: str
    number: str
    function: str
    tag: str
    name: str
    operator: str


class Theme(NamedTuple):
    """The colours of one theme, as ``#rrggbb``.

    Attributes:
        window: Behind everything.
        surface: Behind text that is read: article, list, input.
        sidebar: Behind the sidebar.
        text: Text and icons that matter.
        heading: Headings of an article.
        muted: Text that helps: dates, counts, hints.
        border: Lines that divide.
        control: The outline of a control.
        scroll: The handle of a scroll bar.
        hover: Behind what the pointer is on.
        selected: Behind what is chosen.
        selected_text: Text on `selected`.
        accent: What can be done next.
        on_accent: Text on `accent`.
        wall: A large area that calls passers-by; on a dark screen one that does not dazzle.
        on_wall: Text on `wall`.
        link: Links.
        focus: Round the control that has the keyboard.
        accent_focus: The same, if the control is filled with `accent`.
        mark: Behind found words.
        on_mark: Found words.
        badge: Behind small labels.
        good: What went well.
        warn: What needs a look.
        bad: What went wrong.
        code: Behind code.
        code_border: Round code.
        pill: Behind code within a line.
        pill_text: Code within a line.
        table_head: Behind the first row of a table.
        zebra: Behind every other row.
        selection: Behind selected text.
        callouts: By the kind of callout: note, tip, important, warning, caution.
        code_colors: Highlighted code.
    """

    name: ThemeName
    window: str
    surface: str
    sidebar: str
    text: str
    heading: str
    muted: str
    border: str
    control: str
    scroll: str
    hover: str
    selected: str
    selected_text: str
    accent: str
    on_accent: str
    wall: str
    on_wall: str
    link: str
    focus: str
    accent_focus: str
    mark: str
    on_mark: str
    badge: str
    good: str
    warn: str
    bad: str
    code: str
    code_border: str
    pill: str
    pill_text: str
    table_head: str
    zebra: str
    selection: str
    callouts: Mapping[str, CalloutColors]
    code_colors: CodeColors


LIGHT = Theme(
    name=ThemeName.LIGHT,
    window="#f6f7f9",
    surface="#ffffff",
    sidebar="#f1f3f7",
    text="#1b2430",
    heading="#0f172a",
    muted="#5a6677",
    border="#e1e5eb",
    control="#7b8794",
    scroll="#c3cad4",
    hover="#eaeef4",
    selected="#e3ecfd",
    selected_text="#0a3f8f",
    accent="#0b5fd7",
    on_accent="#ffffff",
    wall="#0b5fd7",
    on_wall="#ffffff",
    link="#0b5fd7",
    focus="#0b5fd7",
    accent_focus="#1b2430",
    mark="#ffe58a",
    on_mark="#1b2430",
    badge="#eaeef4",
    good="#14713d",
    warn="#8a5200",
    bad="#a8232a",
    code="#f6f8fb",
    code_border="#e3e8ef",
    pill="#edf0f5",
    pill_text="#1f2a44",
    table_head="#f4f6f9",
    zebra="#fafbfc",
    selection="#b9d2ff",
    callouts={
        "note": CalloutColors("#eff5ff", "#2f6fed", "#1a4aab"),
        "tip": CalloutColors("#ecfaf1", "#1f9d57", "#116237"),
        "important": CalloutColors("#f5f0ff", "#7c4dff", "#5b2fc9"),
        "warning": CalloutColors("#fff7e8", "#c97b00", "#8a5000"),
        "caution": CalloutColors("#fef1f1", "#dc3d43", "#a8232a"),
    },
    code_colors=CodeColors(
        text="#27313f",
        keyword="#7a3fd0",
        string="#0a6b3d",
        comment="#647083",
        number="#0550ae",
        function="#1f4fd8",
        tag="#116329",
        name="#8f3500",
        operator="#27313f",
    ),
)

DARK = Theme(
    name=ThemeName.DARK,
    window="#0c1016",
    surface="#12171f",
    sidebar="#0f141b",
    text="#e3e9f1",
    heading="#f4f7fb",
    muted="#9aa7b8",
    border="#262f3b",
    control="#758294",
    scroll="#3a4554",
    hover="#1a222d",
    selected="#1a2c4d",
    selected_text="#cfe1ff",
    accent="#7aacff",
    on_accent="#0a1628",
    wall="#1a2c4d",
    on_wall="#cfe1ff",
    link="#8ab6ff",
    focus="#84b7ff",
    accent_focus="#e3e9f1",
    mark="#6b5410",
    on_mark="#fff3c4",
    badge="#1f2833",
    good="#6fd39b",
    warn="#f0b35a",
    bad="#ff9aa0",
    code="#171e27",
    code_border="#273240",
    pill="#222c38",
    pill_text="#e2e9f2",
    table_head="#19212b",
    zebra="#151b24",
    selection="#2b4a7f",
    callouts={
        "note": CalloutColors("#13213a", "#4d8dff", "#a9c8ff"),
        "tip": CalloutColors("#10281c", "#3fb96f", "#93e0b2"),
        "important": CalloutColors("#211a38", "#a07bff", "#cdb8ff"),
        "warning": CalloutColors("#2c2210", "#e8a33a", "#ffd18a"),
        "caution": CalloutColors("#2f171a", "#f0616a", "#ffabb0"),
    },
    code_colors=CodeColors(
        text="#cdd6e1",
        keyword="#c4a2ff",
        string="#8ddb9c",
        comment="#8593a6",
        number="#86b9ff",
        function="#8fb5ff",
        tag="#7ee2a0",
        name="#ffb77a",
        operator="#cdd6e1",
    ),
)

CONTRAST = Theme(
    name=ThemeName.CONTRAST,
    window="#000000",
    surface="#000000",
    sidebar="#000000",
    text="#ffffff",
    heading="#ffffff",
    muted="#e0e0e0",
    border="#a8a8a8",
    control="#b4b4b4",
    scroll="#ffffff",
    hover="#303030",
    selected="#0054d0",
    selected_text="#ffffff",
    accent="#ffe900",
    on_accent="#000000",
    wall="#0054d0",
    on_wall="#ffffff",
    link="#8cd7ff",
    focus="#ffe900",
    accent_focus="#ffffff",
    mark="#ffe900",
    on_mark="#000000",
    badge="#303030",
    good="#7dff9b",
    warn="#ffc457",
    bad="#ffa3a3",
    code="#141414",
    code_border="#c8c8c8",
    pill="#2a2a2a",
    pill_text="#ffffff",
    table_head="#242424",
    zebra="#141414",
    selection="#0050c8",
    callouts={
        "note": CalloutColors("#000d26", "#8cd7ff", "#b5e5ff"),
        "tip": CalloutColors("#001a08", "#7dff9b", "#a8ffbd"),
        "important": CalloutColors("#170a33", "#cdb3ff", "#dccbff"),
        "warning": CalloutColors("#261800", "#ffc457", "#ffd68a"),
        "caution": CalloutColors("#2b0508", "#ffa3a3", "#ffbdbd"),
    },
    code_colors=CodeColors(
        text="#ffffff",
        keyword="#dcc2ff",
        string="#9dffb0",
        comment="#d0d0d0",
        number="#9edcff",
        function="#9edcff",
        tag="#9dffb0",
        name="#ffcc80",
        operator="#ffffff",
    ),
)
"""Black and white with few strong colours: 7 to 1, as WCAG wants it for AAA.

What is chosen is as far from the black round it as from its text, and so has less of both.
"""

THEMES: Mapping[ThemeName, Theme] = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
