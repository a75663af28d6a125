"""What somebody tries who wants to get out of a kiosk, written for xdotool.

Places are those of a screen of 1280 x 800. An attempt begins when the screen has been woken,
with the keyboard in the search box.
"""

from typing import NamedTuple

from tests.gui.kiosk.real_screen import Place

WAKING = Place(420, 142)  # of the window that comes, this is a place that takes no touch
MIDDLE = Place(600, 300)
SEARCH = Place(740, 38)
KEYBOARD = Place(1048, 38)
CARD = Place(455, 300)
ARTICLE = Place(950, 480)
SIDEBAR = Place(120, 174)
ORDER = Place(565, 150)
START_OVER = Place(1185, 763)
LANGUAGE = Place(604, 763)

PIN = "271828"


class Attempt(NamedTuple):
    """One try to get out.

    Attributes:
        name: What is tried.
        script: How, for xdotool.
        article: What is opened before; empty for nothing.
    """

    name: str
    script: str
    article: str = ""


def at(place: Place, button: int = 1) -> str:
    return f"mousemove {place.x} {place.y} click {button}"


def drag(start: Place, end: Place, button: int = 1) -> str:
    return (
        f"mousemove {start.x} {start.y} mousedown {button} "
        f"mousemove {(start.x + end.x) // 2} {(start.y + end.y) // 2} sleep 0.05 "
        f"mousemove {end.x} {end.y} sleep 0.05 mouseup {button}"
    )


def keys(*names: str) -> str:
    return f"key --delay 2 {' '.join(names)}"


def typed(text: str) -> str:
    return f"type --delay 1 '{text}'"


CHORD = keys("ctrl+alt+shift+q")
SHEET = f"{at(LANGUAGE)} sleep 0.15"  # the one that every visitor can open

LINKS = {
    "file": "file:///etc/passwd",
    "file on a server": "file://server/share/setup.exe",
    "program": "C:\\\\Windows\\\\System32\\\\cmd.exe",
    "share": "\\\\\\\\server\\\\share\\\\setup.exe",
    "javascript": "javascript:alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "own scheme": "helpviewer://article/staff",
    "mail": "mailto:somebody@town.example",
    "telephone": "tel:+49301234567",
    "settings of Windows": "ms-settings:display",
    "web": "https://state.example/forms",
    "web without encryption": "http://state.example/forms",
    "internal article": "staff.md",
    "file beside the articles": "../config/config.toml",
}
"""Where the links of articles lead, by the name of their kind."""

KEYS = (
    Attempt("close", keys("alt+F4", "ctrl+w", "ctrl+F4", "ctrl+shift+w")),
    Attempt("quit", keys("ctrl+q", "super+q", "alt+q")),
    Attempt("print", keys("ctrl+p", "ctrl+shift+p", "Print", "alt+Print", "Sys_Req")),
    Attempt("open", keys("ctrl+o", "ctrl+shift+o", "ctrl+e")),
    Attempt("save", keys("ctrl+s", "ctrl+shift+s", "F12")),
    Attempt("new window or tab", keys("ctrl+n", "ctrl+t", "ctrl+shift+n", "ctrl+shift+t")),
    Attempt("find by other ways", keys("ctrl+k", "ctrl+f", "ctrl+l", "F3", "slash")),
    Attempt("favourites, downloads, history", keys("ctrl+d", "ctrl+j", "ctrl+h", "ctrl+b")),
    Attempt("settings", keys("ctrl+comma", "alt+comma")),
    Attempt("help", keys("F1", "shift+F1", "ctrl+question", "ctrl+slash", "Help")),
    Attempt("inspect", keys("ctrl+shift+i", "ctrl+shift+j", "ctrl+u", "F12", "ctrl+shift+c")),
    Attempt("menu bar", keys("F10", "Alt_L", "alt+f", "alt+h", "shift+F10", "Menu")),
    Attempt("window menu", keys("alt+space", "alt+space", "Escape")),
    Attempt("full screen", keys("F11", "super+Up", "super+Down", "alt+Return")),
    Attempt("other parts", keys("F5", "F6", "F7", "F8", "F9", "shift+F6", "ctrl+r")),
    Attempt("escape", keys("Escape", "Escape", "shift+Escape", "ctrl+Escape", "alt+Escape")),
    Attempt("another window", keys("alt+Tab", "alt+Tab", "ctrl+alt+Tab", "alt+shift+Tab")),
    Attempt("super", keys("Super_L", "Super_R", "super+d", "super+m", "super+e", "super+r")),
    Attempt("lock, log off", keys("super+l", "ctrl+alt+l", "ctrl+alt+BackSpace")),
    Attempt("task manager", keys("ctrl+alt+Delete", "ctrl+shift+Escape", "ctrl+alt+t")),
    Attempt("another desktop", keys("ctrl+alt+Left", "ctrl+alt+Right", "super+ctrl+Right")),
    Attempt("every F key", keys(*(f"F{number}" for number in range(1, 25)))),
    Attempt("every F key with Ctrl", keys(*(f"ctrl+F{number}" for number in range(1, 13)))),
    Attempt(
        "every letter with Ctrl", keys(*(f"ctrl+{letter}" for letter in "abcdefghijklmnop"))
    ),
    Attempt("every letter with Alt", keys(*(f"alt+{letter}" for letter in "qrstuvwxyzabcdef"))),
    Attempt("sound", keys("XF86AudioPlay", "XF86AudioMute", "XF86AudioRaiseVolume")),
    Attempt("keys of browsers", keys("XF86Back", "XF86HomePage", "XF86Search", "XF86Mail")),
    Attempt("keys of programs", keys("XF86Calculator", "XF86Explorer", "XF86WWW", "XF86Close")),
    Attempt("power", keys("XF86PowerOff", "XF86Sleep", "XF86Standby", "XF86LogOff")),
    Attempt(
        "compose", keys("Multi_key", "a", "e", "dead_acute", "e", "ctrl+shift+u", "4", "1")
    ),
    Attempt(
        "history by keys", keys("alt+Left", "alt+Right", "BackSpace", "alt+Home", "alt+Up")
    ),
    Attempt("select and copy", keys("ctrl+a", "ctrl+c", "ctrl+x", "ctrl+v", "shift+Insert")),
    Attempt("text size by keys", keys("ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+KP_Add")),
    Attempt("Tab through everything", keys(*["Tab"] * 40)),
    Attempt("Tab back through everything", keys(*["shift+Tab"] * 40, "Escape")),
    Attempt("hold a key down", "keydown Tab sleep 0.8 keyup Tab keydown x sleep 0.5 keyup x"),
)

POINTER = (
    Attempt("right click on the bar for all", at(Place(300, 763), 3)),
    Attempt("right click on a button", at(Place(450, 38), 3)),
    Attempt("right click on the search box", f"{at(SEARCH, 3)} sleep 0.1 {keys('Down', 'Up')}"),
    Attempt("right click on a category", at(SIDEBAR, 3)),
    Attempt("right click on a card", at(CARD, 3)),
    Attempt("right click in an article", at(ARTICLE, 3)),
    Attempt("right click on a link", f"{at(ARTICLE, 3)} sleep 0.1 key Return", "web"),
    Attempt("right click on the screen keyboard", f"{at(KEYBOARD)} sleep 0.2 {at(ARTICLE, 3)}"),
    Attempt("right click on a sheet", f"{SHEET} {at(MIDDLE, 3)} {at(Place(640, 400), 3)}"),
    Attempt(
        "right click held down",
        f"mousemove {ARTICLE.x} {ARTICLE.y} mousedown 3 sleep 0.6 "
        "mousemove_relative 40 40 mouseup 3",
    ),
    Attempt("long press", f"mousemove {ARTICLE.x} {ARTICLE.y} mousedown 1 sleep 1.2 mouseup 1"),
    Attempt("middle click", f"{at(ARTICLE, 2)} {at(SEARCH, 2)} {at(CARD, 2)}"),
    Attempt("middle click on a link", f"{at(ARTICLE, 2)} sleep 0.1", "web"),
    Attempt("other buttons of a mouse", f"{at(ARTICLE, 8)} click 9 click 6 click 7 click 10"),
    Attempt("double click", f"{at(ARTICLE)} click 1 {at(SEARCH)} click 1 {at(CARD)} click 1"),
    Attempt("triple click and copy", f"{at(ARTICLE)} click 1 click 1 {keys('ctrl+c')}"),
    Attempt("drag text", f"{drag(ARTICLE, Place(700, 250))} {drag(ARTICLE, SEARCH)}"),
    Attempt("drag a link", drag(ARTICLE, SEARCH), "web"),
    Attempt("drag a card", drag(CARD, SEARCH)),
    Attempt(
        "drag the borders of parts",
        f"{drag(Place(657, 500), Place(400, 500))} {drag(Place(279, 500), Place(60, 500))}",
    ),
    Attempt(
        "drag the edge of the screen",
        f"{drag(Place(1279, 400), Place(700, 400))} "
        f"{drag(Place(640, 0), Place(640, 500))} {drag(Place(0, 799), Place(500, 300))}",
    ),
    Attempt(
        "drag the window with Alt",
        f"keydown alt {drag(ARTICLE, CARD)} {drag(ARTICLE, CARD, 3)} keyup alt",
    ),
    Attempt(
        "click with keys held",
        f"keydown ctrl {at(ARTICLE)} keyup ctrl keydown shift "
        f"{at(ARTICLE)} keyup shift keydown super {at(ARTICLE)} keyup super",
        "web",
    ),
    Attempt(
        "wheel with Ctrl",
        f"mousemove {ARTICLE.x} {ARTICLE.y} keydown ctrl click 4 click 4 click 5 keyup ctrl",
    ),
    Attempt(
        "select by keys", f"{at(ARTICLE)} {keys(*['shift+Right'] * 5, 'shift+End', 'ctrl+c')}"
    ),
    Attempt("order of the list", f"{at(ORDER)} sleep 0.1 {at(ORDER)} sleep 0.1 {keys('Down')}"),
    Attempt(
        "five taps in the other corners",
        " ".join(
            f"{at(corner)} click 1 click 1 click 1 click 1"
            for corner in (Place(1275, 5), Place(5, 795), Place(1275, 795))
        ),
    ),
    Attempt(
        "a storm of touches",
        " ".join(at(Place(37 * step % 1280, 53 * step % 720)) for step in range(20)),
    ),
)

WINDOW = (
    Attempt("ask the window to close", "windowquit {window}"),
    Attempt("minimise it", "windowminimize {window}"),
    Attempt("minimise it again and again", "windowminimize {window} sleep 0.1 " * 5),
    Attempt("unmap it", "windowunmap {window}"),
    Attempt("move it", "windowmove {window} 300 300"),
    Attempt("make it small", "windowsize {window} 300 200"),
    Attempt("make it no full screen", "windowstate --remove FULLSCREEN {window}"),
    Attempt("hide it", "windowstate --add HIDDEN {window}"),
    Attempt("lower it", "windowstate --remove ABOVE {window} windowstate --add BELOW {window}"),
    Attempt("iconify by other states", "windowstate --toggle SHADED {window}"),
    Attempt("send it to another desktop", "set_desktop_for_window {window} 1"),
)

TYPING = (
    Attempt("type a path", f"{typed('file:///etc/passwd')} key Return sleep 0.2 key Return"),
    Attempt("type an address", f"{typed('https://state.example/')} key Return"),
    Attempt("type an address of its own", f"{typed('helpviewer://article/staff')} key Return"),
    Attempt("type a command", f"{typed('!xterm; $(xterm) `xterm` | xterm')} key Return"),
    Attempt("type an option", f"{typed('--config /etc/passwd -h tag:x ../../..')} key Return"),
    Attempt("type far too much", f"{typed('x' * 500)} key Return"),
    Attempt("type what is no text", keys("Tab", "Return", "U202E", "U0007", "UFFFD", "U1F4A9")),
    Attempt("paste a path and much else", f"{keys('ctrl+v', 'shift+Insert')} {at(SEARCH, 2)}"),
)

SHEETS = (
    Attempt("keys while a sheet is open",
            f"{SHEET} {keys('Escape', 'alt+F4', 'F11', 'x', 'F6')}"),
    Attempt("Tab out of a sheet",
            f"{SHEET} {keys(*['Tab'] * 12, 'shift+Tab', 'ctrl+Tab', 'x')}"),
    Attempt("touch beside a sheet", f"{SHEET} {at(Place(60, 100))} {at(Place(1240, 400))}"),
    Attempt("pull at a sheet", f"{SHEET} {drag(Place(640, 300), Place(200, 700))}"),
    Attempt("sheet upon sheet", f"{SHEET} {CHORD} sleep 0.1 {SHEET} {CHORD} {SHEET}"),
    Attempt("wrong PIN", f"{CHORD} sleep 0.1 {typed('123456')} key Return sleep 0.3"),
    Attempt("letters for a PIN", f"{CHORD} sleep 0.1 {typed('let me in')} key Return"),
    Attempt("1000 digits for a PIN",
            f"{CHORD} sleep 0.1 type --delay 0 {'9' * 1000} key Return"),
    Attempt("keys and a touch beside at the PIN", f"{CHORD} sleep 0.1 "
            f"{keys('Escape', 'alt+F4', 'Return', 'Tab', 'space')} {at(Place(60, 100))}"),
    Attempt("PINs without end", f"{CHORD} sleep 0.1 "
            + " ".join(f"{typed(pin * 4)} key Return sleep 0.25" for pin in "12345")),
    Attempt("the right PIN while none is tried",
            f"{CHORD} sleep 0.2 {typed(PIN)} key Return sleep 0.3 {keys('Tab', 'Return')}"),
)  # fmt: skip

BY_LINKS = tuple(Attempt(f"link: {kind}", f"{at(ARTICLE)} sleep 0.15", kind) for kind in LINKS)

ATTEMPTS = (*KEYS, *POINTER, *WINDOW, *TYPING, *BY_LINKS, *SHEETS)

BEFORE_WAKING = (
    Attempt("keys", keys("alt+F4", "ctrl+q", "F11", "Escape", "ctrl+alt+Delete", "Super_L")),
    Attempt("right click", f"{at(MIDDLE, 3)} {at(MIDDLE, 2)} {at(MIDDLE, 8)}"),
    Attempt("drag", drag(MIDDLE, ARTICLE)),
    Attempt("keys at once with a touch", f"{at(MIDDLE)} {keys('Return', 'Return', 'alt+F4')}"),
    Attempt("minimise", "windowminimize {window}"),
    Attempt(
        "a storm of touches", " ".join(f"{at(place)}" for place in (MIDDLE, CARD, ARTICLE) * 4)
    ),
)
"""While nobody is there."""

UNDER_A_DESKTOP = (
    Attempt("close", keys("alt+F4")),
    Attempt("another window", "keydown alt key Tab sleep 0.2 keyup alt"),
    Attempt("below all others", keys("alt+Escape")),
    Attempt("show the desktop", keys("super+d")),
    Attempt("another desktop", keys("ctrl+alt+Right")),
    Attempt("desktop by number", keys("super+F3")),
    Attempt("send it to another desktop", keys("shift+alt+Right")),
    Attempt("move it with Alt", f"keydown alt {drag(ARTICLE, CARD)} keyup alt"),
    Attempt("size it with Alt", f"keydown alt {drag(ARTICLE, CARD, 3)} keyup alt"),
)
"""With a window manager that has keys of its own, which gets them first."""
