"""A library whose authors try everything to have something opened that is not theirs.

Each thing that they are after has "canary" in its name: no file of that name may be opened, and
no host of that name be asked for.
"""

import base64
import os
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

from tests.conftest import write_files

HOST = "canary.example"

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
    "rkJggg=="
)


def _huge_png() -> bytes:
    """Return the head of a picture of 60,000 x 60,000 pixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    length, check = struct.pack(">I", 13), struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + length + head + check


def _html(canary: str) -> Mapping[str, str]:
    """Return pieces of HTML by what they try."""
    data = base64.b64encode(f"<svg><image href='{canary}.png'/></svg>".encode()).decode()
    return {
        "img-file": f"<img src='file://{canary}.png'>",
        "img-file-case": f"<img src='FiLe:{canary}.png'>",
        "img-absolute": f"<img src='{canary}.png'>",
        "img-up": "<img src='../secrets/canary.png'><img src='../../secrets/canary.png'>",
        "img-up-encoded": (
            "<img src='..%2Fsecrets%2Fcanary.png'>"
            "<img src='%2e%2e/secrets/canary.png'>"
        ),
        "img-up-twice-encoded": "<img src='..%252Fsecrets%252Fcanary.png'>",
        "img-up-backslash": (
            "<img src='..\\secrets\\canary.png'>"
            "<img src='..%5Csecrets%5Ccanary.png'>"
        ),
        "img-unc": f"<img src='\\\\{HOST}\\share\\canary.png'>",
        "img-unc-slashes": f"<img src='//{HOST}/share/canary.png'>",
        "img-file-host": f"<img src='file://{HOST}/share/canary.png'>",
        "img-http": (
            f"<img src='http://{HOST}/canary.png'>"
            f"<img src='https://{HOST}/canary.png'>"
        ),
        "img-port": (
            "<img src='http://127.0.0.1:9/canary.png'>"
            "<img src='http://[::1]:9/canary.png'>"
        ),
        "img-other-schemes": (
            f"<img src='ftp://{HOST}/canary.png'>"
            f"<img src='smb://{HOST}/canary.png'>"
        ),
        "img-data-png": f"<img src='data:image/png;base64,{base64.b64encode(PNG).decode()}'>",
        "img-data-svg": f"<img src='data:image/svg+xml;base64,{data}'>",
        "img-data-bomb": (
            "<img "
            f"src='data:image/png;base64,{base64.b64encode(_huge_png()).decode()}'>"
        ),
        "img-srcset": (
            f"<img src='a.png' srcset='{canary}.png "
            f"2x, https://{HOST}/canary.png 3x'>"
        ),
        "img-qrc": (
            "<img src='qrc:/canary.png'>"
            "<img src=':/canary.png'><img src='image://canary'>"
        ),
        "img-own-schemes": "<img src='icon:../../secrets/canary'><img src='toggle:1'>",
        "img-attachment": (
            "<img src='attachment:../secrets/canary.png'>"
            f"<img src='attachment:{canary}.png'>"
        ),
        "img-nul": f"<img src='{canary}.png%00.png'><img src='a.png\0{canary}.png'>",
        "img-long": f"<img src='{'a/' * 3000}../../secrets/canary.png'>",
        "img-cwd": "<img src='cwd-canary.png'><img src='./cwd-canary.png'>",
        "img-about": "<img src='about:canary'><img src='view-source:canary'>",
        "img-home": "<img src='~/canary.png'><img src='$HOME/canary.png'>",
        "img-linked": "<img src='link-canary.png'><img src='linked/canary.png'>",
        "img-devices": "<img src='pipe.png'><img src='zero.png'><img src='/dev/zero'>",
        "img-huge": "<img src='huge.png'><img src='cut.jpg'><img src='no-image.png'>",
        "img-svg": "".join(f"<img src='{name}.svg'>" for name in sorted(svgs("x"))),
        "style-import": (
            f"<style>@import url(file://{canary}.css); "
            f"@import '{canary}.css';</style>"
        ),
        "style-background": f"<style>body{{background:url({canary}.png)}}</style><p>x",
        "style-list": f"<ul style='list-style-image:url({canary}.png)'><li>x</ul>",
        "style-attribute": f"<p style='background-image:url(file://{canary}.png)'>x</p>",
        "style-cell": (
            "<table><tr>"
            f"<td style='text-align:left;background:url({canary}.png)'>x</table>"
        ),
        "style-font": f"<style>@font-face{{font-family:x;src:url({canary}.ttf)}}</style>",
        "background-body": f"<body background='{canary}.png'>x</body>",
        "background-table": (
            f"<table background='{canary}.png' bgcolor='url({canary}.png)'>"
            "<tr><td>x</table>"
        ),
        "background-cell": (
            f"<table><tr background='{canary}.png'>"
            f"<td background='\\\\{HOST}\\a'>x</table>"
        ),
        "link-style": f"<link rel='stylesheet' href='file://{canary}.css'>",
        "link-icon": (
            f"<link rel='icon' href='{canary}.png'>"
            f"<link rel='prefetch' href='//{HOST}/x'>"
        ),
        "object": f"<object data='{canary}.png' type='image/png'>x</object>",
        "embed": f"<embed src='{canary}.png'><applet code='{canary}.class'></applet>",
        "iframe": (
            f"<iframe src='file://{canary}.html'></iframe>"
            f"<iframe src='https://{HOST}/'></iframe>"
        ),
        "frameset": f"<frameset><frame src='{canary}.html'></frameset>",
        "video": (
            f"<video poster='{canary}.png' src='{canary}.mp4'>"
            f"<source src='//{HOST}/x'></video>"
        ),
        "audio": (
            f"<audio src='file://{canary}.mp3' autoplay></audio>"
            f"<bgsound src='{canary}.wav'>"
        ),
        "picture": f"<picture><source srcset='{canary}.png'><img src='{canary}.png'></picture>",
        "svg-image": (
            f"<svg><image href='file://{canary}.png'/>"
            f"<use href='{canary}.svg#a'/></svg>"
        ),
        "svg-style": (
            f"<svg><style>@import '{canary}.css';</style>"
            f"<image xlink:href='//{HOST}/x'/></svg>"
        ),
        "math": f"<math><mi href='{canary}.png'>x</mi></math>",
        "meta-refresh": f"<meta http-equiv='refresh' content='0;url=file://{canary}.html'>",
        "base": (
            f"<base href='file://{canary}/'>"
            "<img src='canary.png'><a href='canary.md'>x</a>"
        ),
        "form": (
            f"<form action='https://{HOST}/'>"
            f"<input type='image' src='{canary}.png'></form>"
        ),
        "a-ping": f"<a href='#x' ping='https://{HOST}/' download='{canary}.png'>x</a>",
        "a-file": f"<a href='file://{canary}.html'>x</a><a href='{canary}.html'>y</a>",
        "a-script": (
            "<a href='javascript:open(\"canary\")'>x</a>"
            "<a href='data:text/html,canary'>y</a>"
        ),
        "a-unc": f"<a href='\\\\{HOST}\\share'>x</a><a href='//{HOST}/share'>y</a>",
        "a-attachment": (
            "<a href='attachment:../secrets/canary.png'>x</a>"
            f"<a href='{canary}.png'>y</a>"
        ),
        "a-web": f"<a href='https://{HOST}/'><img src='https://{HOST}/canary.png'></a>",
        "script": (
            f"<script src='file://{canary}.js'></script>"
            f"<script>open('{canary}.png')</script>"
        ),
        "details": (
            f"<details><summary><img src='{canary}.png'></summary>"
            f"<img src='{canary}.png'></details>"
        ),
        "import-xml": (
            f"<?xml-stylesheet href='{canary}.css'?>"
            f"<!DOCTYPE x SYSTEM '{canary}.dtd'><p>x"
        ),
        "entity": f"<!DOCTYPE x [<!ENTITY e SYSTEM 'file://{canary}.txt'>]><p>&e;</p>",
        "comment": (
            f"<!--[if true]><img src='{canary}.png'>"
            f"<![endif]--><![CDATA[<img src='{canary}.png'>]]>"
        ),
        "wide-table": (
            f"<table>{'<td>word word word word' * 30}"
            f"<td><img src='{canary}.png'></table>"
        ),
        "escaped": (
            f"&lt;img src='{canary}.png'&gt;<pre><code>"
            f"&lt;img src='{canary}.png'&gt;</code></pre>"
        ),
    }  # fmt: skip


def _markdown(canary: str) -> Mapping[str, str]:
    return {
        "md-image": (
            f"![x]({canary}.png) ![y](<file://{canary}.png>) ![z](../secrets/canary.png)"
        ),
        "md-image-web": f"![x](https://{HOST}/canary.png) ![y](//{HOST}/canary.png)",
        "md-reference": f"![x][r] [y][r]\n\n[r]: file://{canary}.png",
        "md-link": f"[x](file://{canary}.html) [y]({canary}.md) <file://{canary}.png>",
        "md-up": "[x](../secrets/canary.md) [y](..%2Fsecrets%2Fcanary.md) [z](../../secrets/)",
        "md-title": f'![x](a.png "<img src={canary}.png>") [y](https://{HOST} "{canary}.png")',
        "md-alt": f"![<img src='{canary}.png'>](missing.png)",
        "md-heading": f"## <img src='{canary}.png'> x\n\n## `<img src='{canary}.png'>` y",
        "md-code": f"`<img src='{canary}.png'>`\n\n```\n<img src='{canary}.png'>\n```",
        "md-callout": (
            f"> [!NOTE]\n> <img src='{canary}.png'>\n\n!!! note \"{canary}.png\"\n    x"
        ),
        "md-footnote": f"x[^1]\n\n[^1]: <img src='{canary}.png'> ![x]({canary}.png)",
        "md-attributes": f"![x](a.png){{src={canary}.png background={canary}.png}}",
        "md-snippet": f'--8<-- "{canary}.md"\n\n{{% include "{canary}.md" %}}',
        "md-table": f"| ![x]({canary}.png) | y |\n|---|---|\n| <img src='{canary}.png'> | z |",
    }


def svgs(canary: str) -> Mapping[str, str | bytes]:
    """Return SVG files that want to open another, by name."""
    head = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
    size = "width='40' height='40'"

    def svg(inside: str, before: str = "") -> str:
        return f"{before}{head}{size}>{inside}<rect width='9' height='9'/></svg>"

    inner = base64.b64encode(svg(f"<image href='{canary}.png'/>").encode()).decode()
    image = "<image {}='{}' width='9' height='9'/>"
    return {
        "svg-file": svg(image.format("xlink:href", f"file://{canary}.png")),
        "svg-absolute": svg(image.format("xlink:href", f"{canary}.png")),
        "svg-svg": svg(image.format("xlink:href", f"{canary}.svg")),
        "svg-plain-href": svg(image.format("href", f"{canary}.png")),
        "svg-relative": svg(image.format("xlink:href", "../secrets/canary.png")),
        "svg-cwd": svg(image.format("xlink:href", "cwd-canary.png")),
        "svg-web": svg(image.format("xlink:href", f"https://{HOST}/canary.png")),
        "svg-data-name": svg(image.format("xlink:href", "data/../cwd-canary.png")),
        "svg-in-svg": svg(image.format("xlink:href", f"data:image/png;base64,{inner}")),
        "svg-use": svg(f"<use xlink:href='{canary}.svg#a'/>"),
        "svg-sheet": svg("", f"<?xml-stylesheet type='text/css' href='{canary}.css'?>"),
        "svg-import": svg(f"<style>@import url({canary}.css);</style>"),
        "svg-fill": svg(f"<rect width='9' height='9' fill='url({canary}.svg#a)'/>"),
        "svg-font": svg(f"<font-face><font-face-uri xlink:href='{canary}.ttf'/></font-face>"),
        "svg-entity": svg(
            image.format("xlink:href", "&e;"),
            f"<!DOCTYPE svg [<!ENTITY e '{canary}.png'>]>",
        ),
        "svg-element": svg(
            "&e;", f'<!DOCTYPE svg [<!ENTITY e "<image href=\'{canary}.png\'/>">]>'
        ),
        "svg-system": svg("&e;", f"<!DOCTYPE svg [<!ENTITY e SYSTEM 'file://{canary}.txt'>]>"),
        "svg-laughs": svg(
            "<text>&i;</text>",
            "<!DOCTYPE svg [<!ENTITY a 'ha'>"
            + "".join(
                f"<!ENTITY {name} '{f'&{before};' * 10}'>"
                for before, name in zip("abcdefgh", "bcdefghi", strict=True)
            )
            + "]>",
        ),
        "svg-utf-16": svg(image.format("xlink:href", f"{canary}.png")).encode("utf-16"),
        "svg-script": svg(f"<script xlink:href='{canary}.js'/>"),
        "svg-broken": svg(image.format("xlink:href", f"{canary}.png"))[:-6],
    }  # fmt: skip


def cases(canary: str) -> Mapping[str, str]:
    """Return the bodies of the articles, by name."""
    return {**_html(canary), **_markdown(canary)}


def write_hostile_library(folder: Path) -> Path:
    """Write the library, and beside it what its authors are after; return the library."""
    secrets = write_files(
        folder / "secrets",
        dict.fromkeys(
            ("canary.png", "canary.svg", "canary.md", "canary.css", "canary.txt"), PNG
        ),
    )
    write_files(folder / "elsewhere", {"cwd-canary.png": PNG})
    canary = str(secrets / "canary")
    tag = f"<img src='{canary}.png'>"
    articles = {
        f"cases/{name}.md": f"---\nid: {name}\n---\n{body}\n\nword\n"
        for name, body in cases(canary).items()
    }
    library = write_files(
        folder / "library",
        {
            **articles,
            **{f"cases/{name}.svg": svg for name, svg in svgs(canary).items()},
            "cases/huge.png": _huge_png(),
            "cases/cut.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00",
            "cases/no-image.png": f"<svg><image href='{canary}.png'/></svg>",
            "fields.md": (
                f"---\nid: fields\ntitle: \"{tag} title\"\nsummary: \"{tag}\"\n"
                f"category: \"{tag}\"\ntags: [\"{tag}\", \"../secrets/canary\"]\n"
                f"keywords: [\"{tag}\"]\nurl: \"file://{canary}.html\"\n"
                f"related: [\"{canary}.md\", \"../secrets/canary\", img-file]\n"
                f"verified_by: \"{tag}\"\ncontext_ids: [\"{canary}\"]\n"
                f"icon: \"{canary}\"\n---\nword\n"
            ),
            "yaml.md": f"---\ntitle: !!python/object/apply:open ['{canary}.txt']\n---\nword\n",
            "include.md": f"---\ntitle: !include {canary}.txt\n---\nword\n",
            f"<img src='{HOST}'>.md": "word\n\n![x](missing.png)\n",
            "a\\..\\secrets\\canary.md": "word",
            "%2e%2e%2fsecrets%2fcanary.md": "word",
            "library.toml": (
                f'title = "{tag}"\nid = "../../secrets/canary"\n'
                f'[brand]\nname = "{tag}"\nicon = "../../secrets/canary"\n'
                f'[[categories]]\npath = "cases"\nname = "{tag}"\nicon = "{canary}"\n'
                f'[[categories]]\npath = "fields"\nname = "x"\nicon = "../../secrets/canary"\n'
            ),
        },
    )  # fmt: skip
    (library / "cases" / "link-canary.png").symlink_to(secrets / "canary.png")
    (library / "cases" / "linked").symlink_to(secrets)
    (library / "cases" / "zero.png").symlink_to("/dev/zero")
    (library / "link-canary.md").symlink_to(secrets / "canary.md")
    (library / "synonyms.toml").symlink_to(secrets / "canary.txt")
    os.mkfifo(library / "cases" / "pipe.png")
    return library
