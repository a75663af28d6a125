"""How a screen asks to be touched, in many languages at once.

Passers-by do not read the window's language, so these do not come from its translation.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

_WORDS: Mapping[str, str] = MappingProxyType({
    "ar": "المس الشاشة للبدء",
    "de": "Berühren Sie den Bildschirm",
    "el": "Αγγίξτε την οθόνη",
    "en": "Touch the screen to begin",
    "es": "Toque la pantalla para empezar",
    "fr": "Touchez l'écran pour commencer",
    "he": "געו במסך כדי להתחיל",
    "it": "Tocca lo schermo per iniziare",
    "ja": "画面にタッチしてください",
    "nl": "Raak het scherm aan",
    "pl": "Dotknij ekranu, aby rozpocząć",
    "pt": "Toque na tela para começar",
    "ru": "Коснитесь экрана, чтобы начать",
    "tr": "Başlamak için ekrana dokunun",
    "uk": "Торкніться екрана, щоб почати",
    "zh": "触摸屏幕开始",
})  # fmt: skip


def begin_words(languages: Sequence[str]) -> Mapping[str, str]:
    """Return what to say in each of these languages, by tag; English if in none of them."""
    words = {tag: _WORDS.get(tag.partition("-")[0].lower(), "") for tag in languages}
    return {tag: text for tag, text in words.items() if text} or {"en": _WORDS["en"]}
