# ruff: noqa: RUF001 - letters of many scripts
"""Words too common to tell one article from another, by language.

They are left out of the postings of an article's body, and of questions that have other words.
A language that is not here has none: how rare a word is then weighs enough.
"""

from collections.abc import Iterable, Mapping, Sequence

from helpviewer.search.folding import fold
from helpviewer.search.stemming import primary

_LISTS: Mapping[str, str] = {
    "ar": "في من على إلى عن أن إن هذا هذه التي الذي مع أو ما لا هل هو هي كان قد ثم",
    "da": (
        "af at de den der det du en er et for fra har hvad hvor hvordan i ikke jeg kan med "
        "og om på som til ved vi"
    ),
    "de": (
        "aber als am an auf aus bei bin das dass dem den der des die durch ein eine einem "
        "einen einer es für hat ich ihr im in ist kann man mein meine mit nach oder sein "
        "sich sie sind so über um und von vom war was wenn werden wie wird wo zu zum zur"
    ),
    "el": (
        "από για δεν είναι η θα και με μου να ο οι πως πώς που σας σε στη στην στο στον τα "
        "τη την της τι το τον του των"
    ),
    "en": (
        "a am an and are as at be been being but by can could did do does for from had has "
        "have having he her him his how i if in is it its may me might must my of on or "
        "shall she should so such than that the their them then there these they this those "
        "to upon us was we were what when where which who whom whose will with would you "
        "your"
    ),
    "es": (
        "a al como cómo con cuando de del donde dónde el en es esta este la las lo los mi "
        "no o para por puedo que qué se si sin su un una y"
    ),
    "fa": "از به با بر را که در این آن است می و یا تا برای چه چگونه",
    "fr": (
        "à au aux avec ce ces comment dans de des du elle en est et il je la le les leur ma "
        "mes mon ne on ou où par pas pour que quel quelle qui sa se si son sur un une vous "
        "y"
    ),
    "hi": "का की के को है हैं में से पर और या यह वह क्या कैसे ने भी तो ही कि लिए",
    "id": "adalah apa atau bagaimana dan dari dengan di dapat ini itu ke pada saya untuk yang",
    "it": (
        "a al alla che chi come con da dal dei del della di dove e è i il in io la le lo mi "
        "mio ma nel non o per posso quando si su un una uno"
    ),
    "nl": (
        "aan als bij dat de die dit door een en er het hoe ik in is kan mijn met naar niet "
        "of om op te tot uit van voor waar wat wordt zijn"
    ),
    "pl": "a czy do gdzie i jak jest lub ma mi mnie na nie o od po się są to w z za że",
    "pt": (
        "a ao as com como da das de do dos e é em eu mais meu minha na não nas no nos o "
        "onde os ou para pela pelo por posso quando que se um uma"
    ),
    "ru": (
        "а в вы где для до и из или как к ли мне мой мы на не но о от по при с со то у что "
        "это я"
    ),
    "sv": (
        "att av de den det du en ett för från har hur i inte jag kan man med mitt och om på "
        "som till vad var"
    ),
    "tr": "bir bu da de en ile için mi mı mu mü nasıl ne nerede olan olarak ve veya ya",
    "uk": "а в ви де для до з за і й із як мені на не о от по при та те у що це я",
}


def stop_words(language: str) -> frozenset[str]:
    """Return the stop words of `language`, folded."""
    return _FOLDED.get(primary(language), frozenset())


def likely_language(words: Iterable[str], languages: Sequence[str]) -> str:
    """Return which of `languages` folded `words` are of.

    The first one, unless another one has more of them among its stop words: a German reader who
    asks "what happens when I die" means no article by *die*.
    """
    known = list(words)
    return max(languages, key=lambda language: len(stop_words(language).intersection(known)))


_FOLDED = {name: frozenset(map(fold, words.split())) for name, words in _LISTS.items()}
