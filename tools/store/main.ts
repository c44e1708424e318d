/**
 * `npm run store`: what the stores ask for, in `dist/store`: for each language the texts of the listing and five
 * screenshots made of the real product, and the notes for reviewers.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExtensionBrowser, launch } from '../../tests/e2e/browser'
import { root } from '../setup/run.mjs'
import { done, step } from '../setup/say.mjs'
import { framed, SCREENSHOT } from './frame'
import { justifications, LANGUAGES, type Language, listings, SCENES, type Scene } from './listing'
import { type Take, takeCard, takeGuide, takeMarks, takePanel, takePractice } from './takes'

const out = join(root, 'dist', 'store')

/** In this order: the panel shows no guide before the guide's own scene has brought one. */
const takes: Readonly<Record<Scene, (browser: ExtensionBrowser) => Promise<Take[]>>> = {
  marks: takeMarks,
  card: takeCard,
  panel: takePanel,
  guide: takeGuide,
  practice: takePractice,
}

const screenshots = async (language: Language, folder: string): Promise<void> => {
  const icon = readFileSync(join(root, 'public', 'icons', '128.png')).toString('base64')
  const browser = await launch({ headless: true, language })
  try {
    for (const [at, scene] of SCENES.entries()) {
      const html = framed(listings[language].captions[scene], await takes[scene](browser), icon)
      const page = await browser.context.newPage()
      await page.setViewportSize(SCREENSHOT)
      await page.setContent(html)
      const name = `${at + 1}-${scene}.png`
      await page.screenshot({ path: join(folder, name) })
      await page.close()
      done(`dist/store/${language}/${name}`)
    }
  } finally {
    await browser.close()
  }
}

const texts = (language: Language): string => {
  const { summary, purpose, description } = listings[language]
  return [`SUMMARY\n${summary}`, `SINGLE PURPOSE\n${purpose}`, `DESCRIPTION\n${description}`, ''].join('\n\n')
}

rmSync(out, { recursive: true, force: true })
for (const language of LANGUAGES) {
  step(`The listing in ${language}`)
  const folder = join(out, language)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'listing.txt'), texts(language))
  await screenshots(language, folder)
}
writeFileSync(
  join(out, 'permissions.txt'),
  Object.entries(justifications)
    .map(([permission, why]) => `${permission}\n${why}\n`)
    .join('\n'),
)
copyFileSync(join(root, 'tools', 'store', 'REVIEWERS.md'), join(out, 'REVIEWERS.md'))
