"""The keyboard of Japanese: all kana by their sounds, and the marks that change them."""

from helpviewer.kiosk.keyboards.keys import rows
from helpviewer.kiosk.keyboards.layout import KeyboardLayout
from helpviewer.kiosk.keyboards.letters import katakana

JAPANESE = KeyboardLayout(
    language="ja",
    name="日本語",
    sign="あ",
    letters_sign="かな",
    shifted=katakana,
    shift_sign=("カナ", "かな"),
    shift_stays=True,
    letters=rows(
        "あ か さ た な は ま や ら わ ゛",
        "い き し ち に ひ み {} り を ゜",
        "う く す つ ぬ ふ む ゆ る ん 小",
        "え け せ て ね へ め {} れ ー 、",
        "お こ そ と の ほ も よ ろ {shift} {delete}",
    ),
    numbers=rows(
        "1 2 3 4 5 6 7 8 9 0",
        "- / : ; ( ) ¥ & @ 。",
        "{symbols} . , ? ! ・ % + {delete}",
    ),
    symbols=rows(
        "[ ] { } < > 「 」 『 』",
        "# = * ^ ~ _ \\ | § °",
        "{numbers} … $ £ € \" ' 〜 {delete}",
    ),
)
