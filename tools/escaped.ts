/** A text within HTML or SVG, between tags or between quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
