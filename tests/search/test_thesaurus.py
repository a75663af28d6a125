from helpviewer.search.synonyms import Synonym
from helpviewer.search.thesaurus import Alternative, Thesaurus


def test_several_words_stand_for_one_and_one_for_several() -> None:
    thesaurus = Thesaurus([Synonym("get rid of", "delete"), Synonym("2FA", "two-factor")])
    assert list(thesaurus.alternatives(["getting", "rid", "of", "2fa"], ["en"])) == [
        Alternative(0, 3, ("delet",), 0.7, is_phrase=True),
        Alternative(3, 4, ("two", "factor"), 0.7),
    ]


def test_a_synonym_of_another_language_does_not_count() -> None:
    thesaurus = Thesaurus([Synonym("gift", "poison", "de")])
    assert not list(thesaurus.alternatives(["gift"], ["en"]))
    assert list(thesaurus.alternatives(["Gift"], ["de-CH"]))


def test_a_german_reader_finds_what_english_articles_say() -> None:
    thesaurus = Thesaurus([Synonym("Überweisung", "bank transfer")])
    assert list(thesaurus.alternatives(["Überweisungen"], ["de", "en"])) == [
        Alternative(0, 1, ("bank", "transf"), 0.7),
        Alternative(0, 1, ("bank", "transfer"), 0.7),
    ]


def test_a_german_reader_may_type_english() -> None:
    thesaurus = Thesaurus([Synonym("fees", "commissions", "en")])
    assert list(thesaurus.alternatives(["fee"], ["de", "en"])) == [
        Alternative(0, 1, ("commiss",), 0.7)
    ]
