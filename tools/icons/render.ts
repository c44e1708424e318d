/**
 * Renders the mark to the PNG sizes that browsers ask for: `npx tsx tools/icons/render.ts`.
 * The PNGs are committed, so a build needs no browser; run this after editing `mark.svg`.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const SIZES = [16, 32, 48, 128]
/** Debian's Chromium where there is one; otherwise the one Playwright brings. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium'

const svg = await readFile(new URL('mark.svg', import.meta.url), 'utf8')
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
})
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({
    path: new URL(`../../public/icons/${size}.png`, import.meta.url).pathname,
    omitBackground: true,
  })
}
await browser.close()
