from helpviewer.policy import OutsideLinks, Policy
from helpviewer.settings import LinkSettings, Settings


def test_a_window_may_do_what_the_settings_allow() -> None:
    assert Policy.of(Settings()) == Policy()
    settings = Settings(
        audience="internal", offline=True, printing=False, links=LinkSettings(outside="never")
    )
    assert Policy.of(settings) == Policy(
        offline=True, outside_links=OutsideLinks.NEVER, printing=False, internal=True
    )
