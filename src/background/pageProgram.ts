/**
 * The program of a page as the build names it. No manifest does: the background brings it into a frame when a box there
 * takes the focus, and the panel when it opens beside one.
 */
export const PAGE_PROGRAM = 'src/page/main.js'
