"""The colours of what is printed: black on white, whatever the window looks like."""

from helpviewer.gui.theme.tokens import LIGHT, CodeColors

_BLACK = "#000000"

PAPER = LIGHT._replace(
    window="#ffffff",
    text=_BLACK,
    heading=_BLACK,
    muted="#333333",
    border="#bbbbbb",
    control="#777777",
    pill_text=_BLACK,
    code="#f7f7f7",
    code_border="#cccccc",
    pill="#eeeeee",
    table_head="#eeeeee",
    zebra="#ffffff",
    callouts={
        kind: colors._replace(background="#ffffff", title=_BLACK)
        for kind, colors in LIGHT.callouts.items()
    },
    code_colors=CodeColors(*[_BLACK] * len(CodeColors._fields))._replace(
        comment="#444444", keyword="#1a3f7a"
    ),
)
