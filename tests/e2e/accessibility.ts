import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Legacy mode: the other one opens a tab of its own, which a debugger of the panel cannot. */
const faultsOf = async (builder: AxeBuilder): Promise<string[]> => {
  const { violations } = await builder.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

/**
 * What axe holds against a page as it stands. The dark theme changes colours and nothing else, so that only
 * contrast is asked again in it; the page is left in the light one.
 */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await faultsOf(new AxeBuilder({ page }).withRules('color-contrast'))
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await faultsOf(new AxeBuilder({ page }))
  return [...dark.map((fault) => `in dark, ${fault}`), ...light]
}
