"""How an article looks in a browser: in the same colours; printed, black on white."""

from collections.abc import Iterator

from helpviewer.gui.theme.branding import theme_of
from helpviewer.gui.theme.fonts import MONO, SANS
from helpviewer.gui.theme.tokens import Theme, ThemeName
from helpviewer.library.library_file import LibraryInfo

_CODE = (
    ("keyword", "k kc kd kn kp kr kt ow"),
    ("string", "s s1 s2 sa sb sc dl sd se sh si sx sr ss l ld"),
    ("comment", "c c1 ch cm cp cpf cs gp"),
    ("number", "m mb mf mh mi mo il"),
    ("function", "nf fm nc nd nn"),
    ("tag", "nt gi"),
    ("name", "na nb bp nv vc vg vi vm no ne"),
)


def web_style_sheet(library: LibraryInfo) -> str:
    """Return the style sheet of an article of a library that is saved for a browser."""
    light = "\n".join(_colors(theme_of(ThemeName.LIGHT, library)))
    dark = "\n".join(_colors(theme_of(ThemeName.DARK, library)))
    return f"""{light}
@media (prefers-color-scheme: dark) {{
{dark}
}}
html {{ color-scheme: light dark; background: var(--surface); color: var(--text); }}
body {{ font: 1rem/1.62 {_names(SANS)}, system-ui, sans-serif; margin: 0; }}
main, footer {{ max-width: 47.5rem; margin: 0 auto; padding: 1.5rem; }}
footer, .meta, .breadcrumbs, figcaption, caption {{ color: var(--muted); font-size: .875rem; }}
h1, h2, h3, h4, h5, h6 {{ color: var(--heading); line-height: 1.25; margin: 1.8em 0 .5em; }}
h1 {{ font-size: 2rem; margin-top: .4em; }}
h4, h5, h6 {{ font-size: 1rem; }}
a {{ color: var(--link); }}
:focus-visible {{ outline: 3px solid var(--focus); outline-offset: 2px; }}
img {{ max-width: 100%; height: auto; border-radius: 8px; }}
figure {{ margin: 1.25rem 0; }}
.missing-image {{ display: inline-block; padding: 1rem; border: 1px solid var(--border);
  border-radius: 8px; background: var(--code); color: var(--muted); }}
code, kbd, samp {{ font-family: {_names(MONO)}, monospace; font-size: .875em; }}
:not(pre) > code, kbd {{ background: var(--pill); border-radius: 4px; padding: .1em .3em; }}
kbd {{ background: var(--surface); border: 1px solid var(--control); }}
pre {{ background: var(--code); border: 1px solid var(--code-border); border-radius: 8px;
  padding: .9rem 1.1rem; overflow-x: auto; line-height: 1.5; }}
blockquote {{ border-inline-start: 4px solid var(--control); margin: 1.1rem 0;
  padding-inline-start: 1rem; }}
aside {{ border-inline-start: 4px solid; border-radius: 8px; margin: 1.1rem 0;
  padding: .6rem 1.25rem; }}
.callout-title {{ font-weight: 600; margin: 0 0 .25rem; }}
details {{ border: 1px solid var(--border); border-radius: 8px; margin: 1rem 0;
  padding: .6rem 1.1rem; }}
summary {{ font-weight: 600; }}
.table {{ overflow-x: auto; margin: 1.1rem 0; }}
table {{ border-collapse: collapse; min-width: 100%; }}
th, td {{ border: 1px solid var(--border); padding: .45rem .75rem; vertical-align: top; }}
th {{ background: var(--table-head); color: var(--muted); text-align: start; }}
hr {{ border: 0; border-top: 1px solid var(--border); margin: 1.6rem 0; }}
mark {{ background: var(--mark); color: var(--on-mark); }}
.footnotes {{ font-size: .875rem; }}
@media print {{
  html, body, aside, pre, th, .callout-title {{
    background: #fff !important; color: #000 !important;
  }}
  main, footer {{ max-width: none; padding: 0; }}
  pre {{ white-space: pre-wrap; }}
  .table {{ overflow: visible; }}
  h1, h2, h3, h4 {{ break-after: avoid; }}
  img, aside, tr {{ break-inside: avoid; }}
}}
"""


def _colors(theme: Theme) -> Iterator[str]:
    names = (
        "surface text heading muted border control link focus mark on_mark code code_border "
        "pill table_head"
    )
    values = (f"--{name.replace('_', '-')}: {getattr(theme, name)};" for name in names.split())
    yield f":root {{ {' '.join(values)} }}"
    for kind, colors in theme.callouts.items():
        box = f"background: {colors.background}; border-color: {colors.bar};"
        yield f".callout-{kind} {{ {box} }}"
        yield f".callout-{kind} > .callout-title {{ color: {colors.title}; }}"
    for part, classes in _CODE:
        selector = ", ".join(f"pre .{name}" for name in classes.split())
        yield f"{selector} {{ color: {getattr(theme.code_colors, part)}; }}"


def _names(families: tuple[str, ...]) -> str:
    return ", ".join(f"'{family}'" for family in families)
