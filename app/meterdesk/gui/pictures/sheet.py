"""A contact sheet: every picture of a folder beside its variants, in one page without scripts."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Final

_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Meterdesk: every screen</title><style>
body {{ font: 15px sans-serif; margin: 1.5em; background: #d8dce0; color: #1b1f24; }}
nav a {{ margin-right: .8em; white-space: nowrap; display: inline-block; line-height: 1.7; }}
h2 {{ margin: 1.6em 0 .4em; font-size: 1.1em; }}
section div {{ display: flex; flex-wrap: wrap; gap: 14px; align-items: flex-start; }}
figure {{ margin: 0; }} figcaption {{ font-size: .85em; color: #444c56; }}
img {{ max-width: 560px; max-height: 560px; box-shadow: 0 1px 5px #0006; display: block; }}
</style></head><body><h1>Every screen</h1><nav>{links}</nav>
{sections}</body></html>
"""


def write_sheet(folder: Path) -> Path:
    """Writes index.html over what lies in the folder as `screen.variant.png`; returns its path."""
    screens: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*.*.png")):
        screens.setdefault(path.name.split(".")[0], []).append(path)
    links = " ".join(f'<a href="#{escape(name)}">{escape(name)}</a>' for name in screens)
    sections = "\n".join(_section(name, paths) for name, paths in screens.items())
    page = folder / "index.html"
    page.write_text(_PAGE.format(links=links, sections=sections), encoding="utf-8")
    return page


def _section(name: str, paths: Iterable[Path]) -> str:
    figures = "".join(
        f'<figure><a href="{escape(path.name)}"><img loading="lazy" src="{escape(path.name)}" '
        f'alt="{escape(path.stem)}"></a><figcaption>{escape(path.name.split(".")[1])}'
        "</figcaption></figure>"
        for path in paths
    )
    return f'<section id="{escape(name)}"><h2>{escape(name)}</h2><div>{figures}</div></section>'
