import { escaped } from '../escaped'
import type { Take } from './takes'

/** As the Chrome Web Store and Firefox's both take it, in pixels. */
export const SCREENSHOT = { width: 1280, height: 800 } as const

export interface Caption {
  readonly title: string
  readonly text: string
}

/** What is drawn around the product's pictures, and nothing inside them: a page of `SCREENSHOT`'s size, as HTML. */
export const framed = (
  { title, text }: Caption,
  takes: readonly Take[],
  icon: string,
): string => `<!doctype html>
<meta charset="utf-8">
<style>
  * { box-sizing: border-box; margin: 0 }
  body {
    width: ${SCREENSHOT.width}px; height: ${SCREENSHOT.height}px; overflow: hidden; padding: 52px 120px 0;
    background: radial-gradient(120% 90% at 85% -10%, #2a9d92 0%, #0b6e69 45%, #084c49 100%);
    color: #fff; font-family: "Liberation Sans", Arial, sans-serif;
  }
  header { display: flex; gap: 22px; align-items: flex-start; height: 148px }
  header img { width: 60px; height: 60px; border-radius: 14px; box-shadow: 0 4px 18px rgb(0 0 0 / 25%) }
  h1 { font-size: 40px; line-height: 1.15; letter-spacing: -.4px }
  p { margin-top: 12px; font-size: 21px; line-height: 1.4; color: #d6efec }
  .window {
    display: flex; overflow: hidden; width: 1040px; height: 620px; border-radius: 16px 16px 0 0;
    background: #fff; box-shadow: 0 24px 70px rgb(0 20 18 / 45%)
  }
  .window img { display: block; min-width: 0; height: max-content }
  .window img + img { border-left: 1px solid #d7dddc }
</style>
<header>
  <img src="data:image/png;base64,${icon}" alt="">
  <div><h1>${escaped(title)}</h1><p>${escaped(text)}</p></div>
</header>
<div class="window">${takes
  .map(({ png, width }) => `<img src="data:image/png;base64,${png}" style="flex: ${width} 0 0" alt="">`)
  .join('')}</div>
`
