import base64
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpviewer.render.svg import is_self_contained

XLINK = "xmlns:xlink='http://www.w3.org/1999/xlink'"
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n and so on").decode()
SVG = base64.b64encode(b"<svg><image href='/a.png'/></svg>").decode()


def svg(inside: str, before: str = "") -> bytes:
    head = f"<svg xmlns='http://www.w3.org/2000/svg' {XLINK}>"
    return f"{before}{head}{inside}</svg>".encode()


@pytest.mark.parametrize(
    "drawing",
    [
        svg("<rect width='9' height='9' fill='url(#a)'/>"),
        svg("<use xlink:href='#a'/><image href=''/>"),
        svg(f"<image xlink:href='data:image/png;base64,{PNG}'/>"),
        svg("", "<?xml version='1.0' encoding='UTF-8'?>"),
        svg("", "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/x.dtd'>"),
        gzip.compress(svg("<rect/>"), mtime=0),
        svg("<rect/>").decode().encode("utf-16"),
    ],
)
def test_a_drawing_that_is_all_there_is_self_contained(drawing: bytes) -> None:
    assert is_self_contained(drawing)


@pytest.mark.parametrize(
    "drawing",
    [
        svg("<image xlink:href='/a.png'/>"),
        svg("<image href='a.png'/>"),
        svg("<image HREF='a.png'/>"),
        svg("<image xlink:href=' file:///a.png'/>"),
        svg("<image xlink:href='https://evil.example/a.png'/>"),
        svg("<image xlink:href='data/a.png'/>"),
        svg(f"<image xlink:href='data:image/svg+xml;base64,{SVG}'/>"),
        svg(f"<image xlink:href='data:image/png;base64,{SVG}'/>"),
        svg("<image xlink:href='data:image/png;base64,a'/>"),
        svg("<image xlink:href='data:image/png;base64,\u00e9'/>"),
        svg("<use xlink:href='a.svg#b'/>"),
        svg("<g xml:base='file:///'/>"),
        svg("<script src='a.js'/>"),
        svg("<font-face-uri xlink:href='a.ttf'/>"),
        svg("", "<?xml-stylesheet href='a.css'?>"),
        svg("&e;", "<!DOCTYPE svg [<!ENTITY e 'a.png'>]>"),
        svg("&e;", "<!DOCTYPE svg [<!ENTITY e SYSTEM 'a.txt'>]>"),
        svg("<image xlink:href='/a.png'/>").decode().encode("utf-16"),
        gzip.compress(svg("<image href='a.png'/>"), mtime=0),
        gzip.compress(svg("<rect/>"), mtime=0)[:-9],
        gzip.compress(b" " * 41 * 1024 * 1024, mtime=0),
        svg("<rect/>")[:-2],
        b"",
    ],
)
def test_a_drawing_that_names_a_file_is_not(drawing: bytes) -> None:
    assert not is_self_contained(drawing)


@given(st.binary(max_size=60) | st.text(max_size=60).map(svg))
def test_nothing_that_a_file_may_hold_breaks_it(content: bytes) -> None:
    assert is_self_contained(content) in {True, False}
