import browser from 'webextension-polyfill'
import { PERSONAL_GUIDE, RULE_SEED } from '../../guideMessages'

/** The passage waits in memory, not in an address: addresses are kept in the browser's history. */
export const openRuleEditor = async (passage: string): Promise<void> => {
  await browser.storage.session.set({ [RULE_SEED]: passage })
  await browser.tabs.create({
    url: browser.runtime.getURL(`src/options/index.html#edit/${PERSONAL_GUIDE}/rules`),
  })
}
