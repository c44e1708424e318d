"""Runs Debian's python3-grammalecte as a peer: a JSON list of texts in, their matches and milliseconds out.

Quiet options: what people type on the web is not marked (straight apostrophes, ordinary spaces)."""
import contextlib
import io
import json
import sys
import time

import grammalecte

QUIET = dict(esp=False, tab=False, nbsp=False, unit=False, latex=False, html=True, chim=True, apos=False)
checker = grammalecte.GrammarChecker("fr")
options = {**checker.getGCEngine().getOptions(), **QUIET}


def check(text):
    found, offset = [], 0
    start = time.perf_counter()
    for paragraph in text.split("\n"):
        if paragraph.strip():
            # Some builds print while they work.
            with contextlib.redirect_stdout(io.StringIO()):
                errors = [list(e) for e in checker.getParagraphErrors(paragraph, dOptions=options, bSpellSugg=True)]
            found += [
                dict(start=offset + e["nStart"], end=offset + e["nEnd"], suggestions=list(e.get("aSuggestions") or [])[:10])
                for group in errors
                for e in group
            ]
        offset += len(paragraph) + 1
    milliseconds = (time.perf_counter() - start) * 1000
    return dict(ms=milliseconds, matches=sorted(found, key=lambda match: match["start"]))


check("Texte de chauffe.")
json.dump([check(text) for text in json.load(sys.stdin)], sys.stdout)
