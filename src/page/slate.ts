/**
 * Slate (Discord) renders a task after it was written to, and until then goes by the caret of its model alone: a letter
 * typed in between landed behind the fix. But it heeds the range that `beforeinput` names, and puts its caret back
 * within the event. The span is selected first all the same: while a letter waits to be rendered it heeds no range.
 */
export const isSlate = (element: HTMLElement): boolean => element.hasAttribute('data-slate-editor')

/** Of deletions it heeds the range of this kind only. */
export const SLATE_DELETION = 'deleteByCut'
