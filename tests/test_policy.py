from helpviewer.policy import OutsideLinks, Policy
from helpviewer.settings import LinkSettings, PersonalSettings, SearchSettings, Settings


def test_a_window_may_do_what_the_settings_allow() -> None:
    assert Policy.of(Settings()) == Policy()
    settings = Settings(
        audience="internal",
        offline=True,
        printing=False,
        links=LinkSettings(outside="never"),
        search=SearchSettings(recent=False, unanswered=False),
        personal=PersonalSettings(articles=False),
    )
    assert Policy.of(settings) == Policy(
        offline=True,
        outside_links=OutsideLinks.NEVER,
        printing=False,
        internal=True,
        recent_searches=False,
        unanswered_searches=False,
        personal_articles=False,
    )
