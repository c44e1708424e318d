/** The look of the badge, the card and the dialog. One string: a content script can load no file of its own. */
import { INK } from './palette'

const vars = (theme: 'light' | 'dark'): string => `
  --risk: ${INK[theme].risk}; --grammar: ${INK[theme].grammar}; --spelling: ${INK[theme].spelling}; --tone: ${INK[theme].tone};`

export const styles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  z-index: 2147483647 !important;
}
* { box-sizing: border-box; }

.theme {
  ${vars('light')}
  --paper: #ffffff; --ink: #1c1e21; --soft: #5b6068; --line: #e3e5e9; --hover: #f0f2f5; --accent: #1a56c4;
  --on-accent: #ffffff; --ok: #1b7a3d; --shadow: 0 0 0 1px rgb(0 0 0 / 6%), 0 2px 6px rgb(0 0 0 / 8%), 0 12px 32px rgb(0 0 0 / 16%);
  color-scheme: light;
  color: var(--ink);
  font: 14px/1.45 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  -webkit-font-smoothing: antialiased;
}
.theme[data-theme="dark"] {
  ${vars('dark')}
  --paper: #2b2d31; --ink: #eceef1; --soft: #a9aeb6; --line: #43464c; --hover: #3a3d43; --accent: #8ab4f8;
  --on-accent: #10213d; --ok: #6fd08c; --shadow: 0 0 0 1px rgb(255 255 255 / 9%), 0 12px 32px rgb(0 0 0 / 55%);
  color-scheme: dark;
}

.mirror { position: fixed; overflow: hidden; pointer-events: none; }
.mirror-text { box-sizing: border-box; width: 100%; color: transparent; white-space: pre-wrap; overflow-wrap: break-word; }
.mirror-text > div { unicode-bidi: inherit; }
.mirror-text > div + div { text-indent: 0; }

button {
  font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: start;
  border-radius: 8px;
}
button:focus-visible, textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

/* 24 px is the smallest target WCAG 2.2 allows. */
.badge {
  position: fixed; display: inline-flex; align-items: center; justify-content: center; gap: 4px;
  min-width: 24px; height: 24px; padding: 0 7px;
  border-radius: 12px; background: var(--paper); color: var(--soft); box-shadow: 0 0 0 1px var(--line), 0 1px 3px rgb(0 0 0 / 14%);
  font-size: 12px; font-weight: 600; line-height: 24px; font-variant-numeric: tabular-nums;
}
.badge:hover { background: var(--hover); }
.badge[data-state="ready"] { color: var(--ok); padding: 0; }
.badge[data-state="stop"] { background: var(--risk); color: var(--paper); box-shadow: 0 1px 3px rgb(0 0 0 / 24%); }
.badge[data-state="reread"] { color: var(--ink); }
.badge svg { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.badge:is([data-state="checking"], [data-state="in-pieces"]) svg { animation: breathe 1.2s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: .35; } }

.card {
  position: fixed; width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
  background: var(--paper); border-radius: 14px; box-shadow: var(--shadow); padding: 12px;
  animation: rise .12s ease-out;
}
@keyframes rise { from { opacity: 0; transform: translateY(3px); } }
.kind { display: flex; align-items: baseline; gap: 8px; color: var(--soft); font-size: 12px; font-weight: 600; letter-spacing: .01em; }
.kind .shape { color: inherit; font-weight: 400; line-height: 1.5; user-select: none; text-decoration-skip-ink: none; text-underline-offset: 2px; }
.shape[data-look="risk"] { text-decoration: underline solid 3px var(--risk); }
.shape[data-look="grammar"] { text-decoration: underline double 1px var(--grammar); }
.shape[data-look="spelling"] { text-decoration: underline wavy 1.5px var(--spelling); }
.shape[data-look="tone"] { text-decoration: underline dotted 2px var(--tone); }
.message { margin: 6px 0 10px; }
.why { margin: 8px 0 0; padding: 8px 10px; border-radius: 8px; background: var(--hover); color: var(--ink); font-size: 13px; }
.fixes { display: flex; flex-wrap: wrap; gap: 6px; }
.fix { padding: 6px 12px; border-radius: 999px; background: var(--hover); font-weight: 600; overflow-wrap: anywhere; max-width: 100%; }
.fix:hover { filter: brightness(.97); }
.fix.best { background: var(--accent); color: var(--on-accent); }
.fix.best:hover { filter: brightness(1.08); }
.rest { display: flex; flex-wrap: wrap; gap: 2px; margin: 10px -6px -4px; padding-top: 6px; border-top: 1px solid var(--line); }
.rest button { padding: 4px 6px; font-size: 12.5px; color: var(--soft); border-radius: 6px; }
.rest button:hover { background: var(--hover); color: var(--ink); }
.source { margin: 8px 0 0; font-size: 11px; color: var(--soft); }
.copy { width: 100%; min-height: 84px; margin: 0 0 8px; padding: 8px; font: inherit; font-size: 13px; color: var(--ink); background: var(--hover); border: 1px solid var(--line); border-radius: 8px; resize: vertical; }

.unaided p { margin: 0; }
.unaided ul { display: flex; flex-wrap: wrap; gap: 2px 12px; list-style: none; margin: 6px 0 0; padding: 0; }
.unaided q { quotes: "«\u00a0" "\u00a0»"; font-weight: 600; overflow-wrap: anywhere; }
.unaided .fixes { margin-top: 10px; }
.remains { display: block; height: 3px; margin-top: 10px; border-radius: 2px; background: var(--accent); transform-origin: 0 0; animation: remain 10s linear forwards; }
@keyframes remain { to { transform: scaleX(0); } }

.guard { width: 360px; padding: 16px; }
.guard h2 { display: flex; align-items: center; gap: 8px; margin: 0 0 6px; font-size: 15px; line-height: 1.3; }
.guard h2 svg { flex: none; width: 20px; height: 20px; fill: none; stroke: var(--risk); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.guard ul { list-style: none; margin: 10px 0; padding: 0; display: grid; gap: 8px; }
.guard li { border-inline-start: 3px solid var(--risk); padding-inline-start: 10px; }
.guard q { display: block; quotes: none; font-weight: 600; overflow-wrap: anywhere; }
.guard p { margin: 0; }
.guard .hint { color: var(--soft); font-size: 12.5px; }
.guard .choices { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; margin-top: 14px; }
.guard .choices button { padding: 7px 14px; font-weight: 600; background: var(--hover); }
.guard .choices button.best { background: var(--accent); color: var(--on-accent); }

.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (prefers-reduced-motion: reduce) { * { animation: none !important; } .remains { display: none; } }
@media (forced-colors: active) {
  .card, .badge { border: 1px solid CanvasText; }
  .fix, .guard .choices button { border: 1px solid ButtonBorder; }
  .shape { forced-color-adjust: none; }
}
`
