import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.render.references import attachment_path, resolve_image, resolve_link

HERE = "faq/security/phishing.md"


@pytest.mark.parametrize(
    ("href", "stored"),
    [
        ("#what-to-do", "#what-to-do"),
        ("#%C3%BCber-uns", "#\u00fcber-uns"),
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("HTTP://example.com", "HTTP://example.com"),
        ("https://example.com/?next=%0A%5C", "https://example.com/?next=%0A%5C"),
        (" https://example.com/a b ", "https://example.com/a%20b"),
        ("mailto:support@example.com", "mailto:support@example.com"),
        ("article:trading-fees#vip", "article:trading-fees#vip"),
        ("article:Geb\u00fchren & mehr", "article:Geb%C3%BChren%20%26%20mehr"),
        ("article:Geb%C3%BChren", "article:Geb%C3%BChren"),
        ("helpviewer://article/faq%2Ffees#vip", "article:faq/fees#vip"),
        ("HelpViewer://Article/fees", "article:fees"),
        ("attachment:faq/form.pdf", "attachment:faq/form.pdf"),
    ],
)
def test_an_address_of_a_known_kind_stays(href: str, stored: str) -> None:
    assert resolve_link(href, HERE) == stored


@pytest.mark.parametrize(
    ("href", "stored"),
    [
        ("passwords.md", "article:faq/security/passwords.md"),
        ("./passwords.md#reset", "article:faq/security/passwords.md#reset"),
        ("../fees/maker%20fees.MD", "article:faq/fees/maker%20fees.MD"),
        ("../../news/moved.markdown", "article:news/moved.markdown"),
        ("/news/moved.md", "article:news/moved.md"),
        ("passwords.md?plain=1", "article:faq/security/passwords.md"),
        ("Geb\u00fchren.md", "article:faq/security/Geb%C3%BChren.md"),
        ("form.pdf", "attachment:faq/security/form.pdf"),
        ("/files/form.pdf#page=2", "attachment:files/form.pdf"),
    ],
)
def test_a_path_is_followed_from_where_the_article_stands(href: str, stored: str) -> None:
    assert resolve_link(href, HERE) == stored


@pytest.mark.parametrize(
    ("src", "stored"),
    [
        ("img/a.png", "attachment:faq/security/img/a.png"),
        ("../../images/a b.png", "attachment:images/a%20b.png"),
        ("/images/a.png?raw=true#x", "attachment:images/a.png"),
        ("attachment:shot-1.png", "attachment:shot-1.png"),
        ("https://example.com/a.png", "https://example.com/a.png"),
    ],
)
def test_an_image_is_a_file_of_the_library_or_stays_where_it_is(src: str, stored: str) -> None:
    assert resolve_image(src, HERE) == stored


@pytest.mark.parametrize("src", ["#a", "article:a", "mailto:a@example.com", ""])
def test_what_is_no_file_is_no_image(src: str) -> None:
    assert resolve_image(src, HERE) is None


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#",
        "?page=2",
        ".",
        "..",
        "../fees/",
        "../fees/..",
        "/",
        "//example.com/a.md",
        "///example.com",
        "/%2Fexample.com/a.md",
        "%2f%2fexample.com",
        "\\\\host\\share",
        "/\\host/share",
        "a%5Cb.png",
        "C:\\a.md",
        "c:/a.md",
        "img/c:/a.md",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "ftp://example.com",
        "http:example.com",
        "https://",
        "https://a\u202eb.example",
        "helpviewer://search/x",
        "helpviewer://article/",
        "article:",
        "attachment:../a.png",
        "attachment:",
        "../../../outside.md",
        "..%2f..%2f..%2foutside.md",
        "/../outside.md",
        "a%00.md",
        "a\x7f.md",
        "mailto:",
    ],
)
def test_anything_else_leads_nowhere(href: str) -> None:
    assert resolve_link(href, HERE) is None
    assert resolve_image(href, HERE) is None


@given(reference=st.text(st.sampled_from("./\\%25fFcC:#?ahtp\t "), max_size=14))
def test_no_path_leaves_the_library(reference: str) -> None:
    for target in (resolve_link(reference, HERE), resolve_image(reference, HERE)):
        if target and target.startswith(("article:", "attachment:")):
            path = attachment_path(target.partition("#")[0].replace("article:", "attachment:"))
            parts = path.split("/")
            assert ".." not in parts or target.startswith("article:")
            assert "\\" not in path
            if target.startswith("attachment:"):
                assert parts[0]


@given(reference=st.text())
def test_no_reference_breaks_the_renderer(reference: str) -> None:
    resolve_link(reference, HERE)
    resolve_image(reference, HERE)


def test_an_attachment_names_a_path() -> None:
    assert attachment_path("attachment:images/a%20b.png") == "images/a b.png"
