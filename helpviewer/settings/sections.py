"""The settings of each section of a file of settings, with their defaults."""

from typing import NamedTuple

THEMES = ("system", "light", "dark", "contrast")
"""What the window can look like."""

MENU_BARS = ("on_alt", "always")
"""When the window shows its menu bar: while Alt or F10 asks for it, or all the time."""


class WindowSettings(NamedTuple):
    """How the window looks.

    Attributes:
        theme: One of `THEMES`.
        language: The language of the window, as a tag; empty for the system's.
        reduced_motion: Nothing moves by itself.
        menu_bar: One of `MENU_BARS`.
        text_size: How large the text of the window is, in percent of the usual.
    """

    theme: str = "system"
    language: str = ""
    reduced_motion: bool = False
    menu_bar: str = "on_alt"
    text_size: int = 100


class LibrarySettings(NamedTuple):
    """Which articles are shown.

    Attributes:
        folder: The library to open at start; empty for the bundled one.
        language: The language of the articles, as a tag; empty for the window's.
    """

    folder: str = ""
    language: str = ""


class LinkSettings(NamedTuple):
    """What happens to links.

    Attributes:
        outside: ``always`` opens a link that leads out of the library, ``ask`` shows its target
            first, ``never`` only shows it.
    """

    outside: str = "ask"


class SearchSettings(NamedTuple):
    """What is remembered of searches, on this machine only.

    Attributes:
        recent: Recent searches, to suggest them again.
        unanswered: Searches that found nothing, for those who write the articles.
    """

    recent: bool = True
    unanswered: bool = True


class PersonalSettings(NamedTuple):
    """What is kept of reading, on this machine only.

    Attributes:
        articles: Favourites, what was viewed, and what changed since the last visit.
        feedback: Whether an article helped is asked, and the answer kept.
    """

    articles: bool = True
    feedback: bool = True


class AuthSettings(NamedTuple):
    """How a feed's server is told who asks; never the secret itself.

    Attributes:
        type: ``none``, ``bearer``, ``basic``, ``mtls`` or ``netrc``.
        token_file: A file with the token, or with ``name:password``; for ``netrc`` that file.
        token_env: A variable of the environment with the same.
        keyring: The name under which the system's keyring has the same.
        certificate: For ``mtls``: a file.
        key: For ``mtls``: a file; empty if it is in that of the certificate.
    """

    type: str = "none"
    token_file: str = ""
    token_env: str = ""
    keyring: str = ""
    certificate: str = ""
    key: str = ""


class FeedSettings(NamedTuple):
    """Where articles come from that keep themselves current.

    Attributes:
        url: The feed's address; empty for none.
        trust: ``signed`` takes only what the publisher signed, ``https`` what the server sends.
        mode: ``overlay`` puts the feed's articles over those of the folder, ``replace`` in
            their place.
        interval: Minutes between two syncs; 0 means only on request.
        quiet_hours: When nothing is fetched by itself, such as ``22:00-06:00``; may be empty.
        proxy: ``system``, ``none``, or the address of a proxy.
        ca_file: Certificates that are trusted besides the system's; a file, or empty.
        ring: Which machines this one belongs to; empty for everybody's.
        auth: How the server is told who asks.
    """

    url: str = ""
    trust: str = "signed"
    mode: str = "overlay"
    interval: int = 60
    quiet_hours: str = ""
    proxy: str = "system"
    ca_file: str = ""
    ring: str = ""
    auth: AuthSettings = AuthSettings()


class UnattendedSettings(NamedTuple):
    """What a screen does that stands unattended: a kiosk.

    Attributes:
        idle_seconds: After so long without a touch or a key, the visit is over.
        allowed_hosts: Hosts whose pages may be opened, parted by spaces; all others are only
            shown.
        pin: What ``helpviewer kiosk set-pin`` made of the PIN of the staff; empty for none.
        languages: The window's languages that are offered, as tags parted by spaces; empty
            for all.
        speech: Whether reading aloud is offered.
        announcement: What is said above everything, such as "Counter 3 is closed"; may be
            empty.
        usage: Whether it is counted what visitors open, on this machine only.
        usage_words: Whether the words of searches that found nothing are kept with that.
        update_hours: When articles are brought up to date, such as ``22:00-06:00``, and even
            then only while nobody is there; empty for all day.
        heartbeat: The address that is told how the machine is doing; empty for none.
        device: The machine's name, for reports and for what the feed configures; may be empty.
    """

    idle_seconds: int = 60
    allowed_hosts: str = ""
    pin: str = ""
    languages: str = ""
    speech: bool = True
    announcement: str = ""
    usage: bool = True
    usage_words: bool = False
    update_hours: str = ""
    heartbeat: str = ""
    device: str = ""
