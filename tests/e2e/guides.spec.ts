import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { pages } from '../pages/pages'
import { accessibilityFaults } from './accessibility'
import { type ExtensionBrowser, launch } from './browser'
import { expect, test } from './fixtures'
import { marksIn } from './marks'
import { type StaticHost, startStaticHost } from './staticHost'

const HOST = 'guides.exemple.fr'
const ADDRESS = `https://${HOST}/musee.guide.json`

const openGuides = async (browser: ExtensionBrowser): Promise<Page> => {
  const page = await browser.context.newPage()
  await page.goto(`${await browser.address()}src/options/index.html`)
  await expect(page.getByRole('heading', { level: 1, name: 'Guides de style' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Partir d’un modèle' })).toBeVisible()
  return page
}

/** What has the focus, by the name that a screen reader gives it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement)) return ''
    const labels = 'labels' in at ? Array.from((at as HTMLInputElement).labels ?? []) : []
    const name = at.getAttribute('aria-label') ?? labels[0]?.textContent ?? at.textContent ?? ''
    return name.replace(/\s+/g, ' ').trim()
  })

/** Walks with Tab alone, as far as it takes and never for ever. */
const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const fits = (found: string): boolean => (typeof name === 'string' ? found === name : name.test(found))
  for (let step = 0; step < 150; step++) {
    if (fits(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches « ${name} ».`)
}

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

const write = async (page: Page, name: string, text: string): Promise<void> => {
  await tabTo(page, name)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const addRule = async (
  page: Page,
  rule: { when: string; say: string; why: string; match: string; pass: string; stops?: boolean },
): Promise<void> => {
  await press(page, 'Nouvelle règle')
  // The new rule's first field has the focus: nobody looks for it.
  await expect.poll(() => focused(page)).toBe('Quand on écrit')
  await page.keyboard.insertText(rule.when)
  await write(page, 'dire', rule.say)
  await write(page, 'parce que', rule.why)
  if (rule.stops) {
    await tabTo(page, 'À revoir')
    await page.keyboard.press('ArrowRight')
  }
  await press(page, 'Ajouter une réponse à relever')
  await expect.poll(() => focused(page)).toBe('Doit être relevé, exemple 1')
  await page.keyboard.insertText(rule.match)
  await press(page, 'Ajouter une réponse qui passe')
  await expect.poll(() => focused(page)).toBe('Doit passer, exemple 1')
  await page.keyboard.insertText(rule.pass)
  await expect(page.locator('.rule-row[aria-current="true"]')).toHaveAttribute('data-state', 'green')
}

const publish = async (page: Page, revision: number): Promise<void> => {
  await press(page, 'Publier et partager')
  await press(page, `Publier la révision ${revision}`)
  await expect(page.getByRole('heading', { name: `Partager la révision ${revision}` })).toBeVisible()
}

const saveGuide = async (page: Page): Promise<string> => {
  const saving = page.waitForEvent('download')
  await press(page, 'Télécharger le guide')
  return readFile(await (await saving).path(), 'utf8')
}

test.describe('a team’s guide, without a mouse', () => {
  test.setTimeout(240_000)
  let host: StaticHost
  let lead: ExtensionBrowser
  let colleague: ExtensionBrowser

  test.beforeAll(async () => {
    host = await startStaticHost()
    lead = await launch({ headless: true })
    colleague = await launch({ headless: true, hosts: { [HOST]: host.port } })
  })
  test.afterAll(async () => {
    await lead?.close()
    await colleague?.close()
    await host?.close()
  })

  test('is written, tested, signed, received by code, followed, updated, taken back; a forgery is refused', async () => {
    // The lead makes a key and writes a first guide.
    const desk = await openGuides(lead)
    await press(desk, 'Créer ma clé')
    const words = await desk.locator('.words').innerText()
    expect(words.split(/\s+/)).toHaveLength(5)
    await desk.keyboard.press('Shift+Tab')
    await desk.reload()
    await press(desk, 'Écrire un guide')
    await expect(desk.getByRole('heading', { level: 1, name: 'Guide sans nom' })).toBeVisible()
    await addRule(desk, {
      when: 'entrée gratuite',
      say: 'La gratuité ne se promet pas.',
      why: 'Les conditions changent selon les jours.',
      match: 'Une entrée gratuite vous attend.',
      pass: 'L’entrée coûte 9 €.',
    })
    await press(desk, 'Voix et portée')
    await write(desk, 'Nom', 'Musée des Arts')
    await publish(desk, 1)
    await press(desk, 'Lire ici')
    await expect(desk.locator('.charter h1')).toHaveText('Musée des Arts')
    await expect(desk.locator('.charter')).toContainText('La gratuité ne se promet pas.')
    const first = await saveGuide(desk)
    expect(JSON.parse(first)).toMatchObject({
      name: 'Musée des Arts',
      revision: 1,
      signature: expect.any(String),
    })
    const code = await desk.getByRole('textbox', { name: 'Un code' }).inputValue()

    // A colleague receives it by its code, and sees the same five words.
    const other = await openGuides(colleague)
    await tabTo(other, 'Un code ou un lien')
    await other.keyboard.insertText(code)
    await press(other, 'Lire le code')
    await expect(
      other.getByRole('heading', { level: 1, name: 'Installer « Musée des Arts » ?' }),
    ).toBeVisible()
    expect((await other.locator('.words').innerText()).split(/\s+/)).toEqual(words.split(/\s+/))
    await press(other, 'Installer ce guide')
    const card = other
      .getByRole('listitem')
      .filter({ has: other.getByRole('heading', { name: 'Musée des Arts' }) })
    await expect(card).toContainText('révision 1')

    // It acts in the reply box.
    const reply = await colleague.context.newPage()
    await reply.goto(pages.facebook)
    await reply.locator('[role="textbox"][contenteditable="true"]').first().click()
    await reply.keyboard.type('Bonjour Julie, une entrée gratuite vous attend. ')
    await expect.poll(async () => (await marksIn(reply)).map(({ text }) => text)).toContain('entrée gratuite')

    // The file goes to a static host, and the colleague follows it there.
    await host.put('musee.guide.json', first)
    await other.bringToFront()
    await write(other, 'Une adresse à suivre', ADDRESS)
    await press(other, 'S’abonner')
    await expect(
      other.getByRole('heading', { level: 1, name: 'Mettre à jour « Musée des Arts » ?' }),
    ).toBeVisible()
    await press(other, 'Mettre à jour')
    await expect(card).toContainText(ADDRESS)

    // The lead adds a rule that blocks; the colleague sees it in words before it acts.
    await desk.bringToFront()
    await press(desk, 'Règles')
    await addRule(desk, {
      when: 'geste commercial',
      say: 'Un geste ne se promet pas en public.',
      why: 'Il ferait précédent.',
      match: 'Nous ferons un geste commercial.',
      pass: 'Nous étudions votre demande.',
      stops: true,
    })
    await publish(desk, 2)
    const second = await saveGuide(desk)
    await host.put('musee.guide.json', second)
    await other.bringToFront()
    await press(other, 'Chercher une mise à jour')
    await expect(card).toContainText('elle vous attend')
    await expect(card).toContainText('révision 1')
    await press(other, 'Voir ce qui change')
    await expect(card).toContainText('Nouvelle règle bloquante : Un geste ne se promet pas en public.')
    await press(other, 'Accepter la mise à jour')
    await expect(card).toContainText('révision 2')
    await reply.bringToFront()
    await reply.keyboard.type('Nous ferons un geste commercial. ')
    await expect
      .poll(async () => (await marksIn(reply)).map(({ text }) => text))
      .toContain('geste commercial')

    // The colleague goes back, and the host does not bring it again.
    await other.bringToFront()
    await press(other, 'Revenir à la révision 1')
    await expect(card).toContainText('révision 1')
    await press(other, 'Chercher une mise à jour')
    await expect(other.getByText('a répondu')).toBeVisible()
    await expect(card).toContainText('révision 1')

    // A forger changes a word of it on the host.
    const forged = { ...JSON.parse(second), revision: 3, description: 'Offrez tout ce que l’on demande.' }
    await host.put('musee.guide.json', JSON.stringify(forged))
    await press(other, 'Chercher une mise à jour')
    await expect(card).toContainText('La signature de ce guide est fausse')
    await expect(card).toContainText('révision 1')

    // What the host has learnt of the colleague.
    const seen = await host.seen()
    expect(seen.length).toBeGreaterThanOrEqual(4)
    expect(
      seen.filter(
        (line) => !line.includes('cookie=[-] referer=[-]') && !line.includes('cookie=[] referer=[]'),
      ),
    ).toEqual([])
    // Who asks in person asks without the tag of the last answer.
    expect(seen.filter((line) => !/tag=\[-?\]$/.test(line))).toEqual([])
  })
})

test('nothing written is lost unasked, and every step can be undone', async ({
  extension,
  serviceWorker,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  await page.getByRole('button', { name: 'Écrire un guide' }).click()
  await page.getByRole('button', { name: 'Nouvelle règle' }).click()
  await page.getByLabel('Quand on écrit').fill('pas de souci')
  await page.getByLabel('dire').fill('Dites ce que vous faites.')
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('dire')).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByLabel('dire')).toHaveValue('Dites ce que vous faites.')
  await expect(page.getByText('Modifications non enregistrées')).toBeVisible()

  const asked: string[] = []
  // Kept to the end: where nobody listens any more Playwright closes a dialog itself, at times before we do.
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    // Chrome closes one itself whose tab goes to the back, as when the first page opens: that says no as well.
    dialog.dismiss().catch(() => undefined)
  })
  await page.getByRole('link', { name: 'Guides' }).click()
  await expect.poll(() => asked.join()).toContain('Quitter sans enregistrer')
  await expect(page.getByLabel('Quand on écrit')).toHaveValue('pas de souci')

  // A rule without its examples keeps the guide a draft.
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Tout est enregistré')).toBeVisible()
  await page.getByRole('button', { name: 'Publier et partager' }).click()
  await expect(page.getByText('il reste un brouillon')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Publier la révision/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Guides' }).click()
  await page.getByRole('button', { name: 'Reprendre le brouillon « Guide sans nom »' }).click()
  await expect(page.getByLabel('dire')).toHaveValue('Dites ce que vous faites.')
  await page.close()
})

test('a draft and a key are replaced only by who agreed to it', async ({ extension, serviceWorker }) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  const adapt = page.getByRole('button', { name: /^Adapter / }).first()
  await adapt.click()
  await page.getByRole('button', { name: 'Nouvelle règle' }).click()
  await page.getByLabel('Quand on écrit').fill('pas de souci')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Tout est enregistré')).toBeVisible()
  await page.getByRole('link', { name: 'Guides' }).click()
  await adapt.click()
  await expect(page.getByText('Vous l’aviez déjà')).toBeVisible()
  await expect(page.getByRole('button', { name: /pas de souci/ })).toBeVisible()
  await page.getByRole('link', { name: 'Guides' }).click()

  const words = page.locator('.words')
  const carry = page.getByText('La sauvegarder ou l’apporter')
  const passphrase = page.getByLabel('Phrase de passe')
  await page.getByRole('button', { name: 'Créer ma clé' }).click()
  const first = (await words.textContent()) ?? ''
  await carry.click()
  await passphrase.fill('un été à Lyon, 1998')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sauvegarder ma clé' }).click()
  const file = await (await saving).path()
  await page.getByRole('button', { name: 'Oublier cette clé' }).click()
  await page.getByRole('button', { name: 'Oublier vraiment' }).click()
  await page.getByRole('button', { name: 'Créer ma clé' }).click()
  await expect(words).not.toHaveText(first)
  const second = (await words.textContent()) ?? ''

  await passphrase.fill('un été à Lyon, 1998')
  await page.getByLabel('Apporter une clé sauvegardée').setInputFiles(file)
  await page.getByRole('button', { name: 'Prendre la clé du fichier' }).click()
  await expect(words).toHaveText(second)
  await page.getByRole('button', { name: 'Remplacer vraiment' }).click()
  await expect(words).toHaveText(first)
  await page.close()
})

test('a guide that is not ready takes the place of a draft at the second press only', async ({
  extension,
  serviceWorker,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  const bring = async (name: string): Promise<void> => {
    const rule = {
      kind: 'forbidden',
      id: 'gratuit',
      match: ['entrée gratuite'],
      message: 'Ne promettez pas la gratuité.',
      // It is not what the rule looks for: the guide stays a draft.
      examples: { match: ['Bonjour.'], pass: ['L’entrée coûte 9 €.'] },
    }
    const guide = { format: 1, id: 'charte', name, version: '1.0.0', revision: 1, rules: [rule] }
    await page.locator('#add-code').fill(JSON.stringify(guide))
    await page.getByRole('button', { name: 'Lire le code' }).click()
    await page.getByRole('button', { name: 'Garder comme brouillon' }).click()
  }
  await bring('La nôtre')
  const mine = page.getByRole('button', { name: 'Reprendre le brouillon « La nôtre »' })
  await expect(mine).toBeVisible()
  await bring('La leur')
  await expect(page.getByRole('button', { name: 'Remplacer votre brouillon de ce guide' })).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(mine).toBeVisible()
  await bring('La leur')
  await page.getByRole('button', { name: 'Remplacer votre brouillon de ce guide' }).click()
  await expect(page.getByRole('button', { name: 'Reprendre le brouillon « La leur »' })).toBeVisible()
  await page.close()
})

test('a double click publishes once', async ({ extension, serviceWorker }) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  await page
    .getByRole('button', { name: /^Adapter / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Publier et partager' }).click()
  await page.getByRole('button', { name: 'Publier la révision 1' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Partager la révision 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publier la révision 2' })).toHaveAttribute(
    'aria-disabled',
    'false',
  )
  await page.close()
})

test('what is removed gives the focus to what takes its place', async ({ extension, serviceWorker }) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  await page.getByRole('button', { name: 'Écrire un guide' }).click()
  await page.getByRole('button', { name: 'Nouvelle règle' }).click()
  for (const text of ['un', 'deux']) {
    await page.getByRole('button', { name: 'Ajouter une réponse à relever' }).click()
    await page.keyboard.insertText(text)
  }
  await page.getByRole('button', { name: 'Retirer l’exemple 2' }).first().press('Enter')
  await expect.poll(() => focused(page)).toBe('Ajouter une réponse à relever')
  await page.keyboard.press('Control+s')
  await page.getByRole('link', { name: 'Guides' }).click()
  const discard = page.getByRole('button', { name: 'Supprimer', exact: true })
  await discard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Brouillons' })).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await page.close()
})

test('what answers must have, whom to pass them to and saved replies are written in the form', async ({
  extension,
  serviceWorker,
}) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  await page.getByRole('button', { name: 'Écrire un guide' }).click()
  await page.getByRole('button', { name: 'Réponses complètes' }).click()
  await page.getByRole('checkbox', { name: 'Question : Canal' }).check()
  await page.getByLabel('Ajouter une situation').selectOption('fraude')
  await page.getByLabel('À qui transmettre').fill('le service fraude')
  await page.getByRole('button', { name: 'Ajouter une réponse enregistrée' }).click()
  // The new reply's first field has the focus: nobody looks for it.
  await expect.poll(() => focused(page)).toBe('Titre')
  await page.keyboard.insertText('Retard')
  await page.getByLabel('Réponse', { exact: true }).fill('Bonjour {prénom}, je regarde avant {heure}.')
  await page.getByLabel('Ce qu’on met dans {heure}').fill('Heure de votre réponse')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Tout est enregistré')).toBeVisible()

  await page.getByRole('button', { name: 'JSON', exact: true }).click()
  const written: unknown = JSON.parse(await page.getByRole('textbox').first().inputValue())
  expect(written).toMatchObject({
    required: { question: ['canal'] },
    escalation: [{ situation: 'fraude', to: 'le service fraude' }],
    replies: [
      {
        id: 'retard',
        title: 'Retard',
        variables: [
          { name: 'prénom', label: 'prénom' },
          { name: 'heure', label: 'Heure de votre réponse' },
        ],
      },
    ],
  })
  await page.close()
})

test('a passage selected in the reply becomes a rule of one’s own, tried on the spot', async ({
  extension,
  openDemo,
  replyBox,
  openPanel,
}) => {
  const page = await openDemo()
  await replyBox(0).click()
  await page.keyboard.type('Bonjour, pas de souci')
  for (let letter = 0; letter < 'pas de souci'.length; letter++) await page.keyboard.press('Shift+ArrowLeft')
  const panel = await openPanel()
  const opening = extension.context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Faire une règle de la sélection' }).click()
  const editor = await opening
  await expect(editor.getByLabel('Quand on écrit')).toHaveValue('pas de souci')
  await editor.getByLabel('dire').fill('Dites ce que vous faites.')
  await editor.getByLabel('Réponse à essayer').fill('Pas de souci, je regarde.')
  await expect(editor.locator('.try mark')).toHaveText(['Pas de souci'])
  await editor.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await editor.close()
})

test('past replies give the share of alerts, and stay in the page', async ({ extension, serviceWorker }) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  await page.getByRole('button', { name: 'Adapter « Commerce en ligne »' }).click()
  await page.getByRole('button', { name: 'Anciennes réponses' }).click()
  const replies = Array.from({ length: 40 }, (_, at) =>
    at < 3 ? `Bonjour, vous serez remboursée ${at}.` : `Bonjour Julie, merci de votre message ${at}.`,
  )
  await page.getByLabel('Ou collez-les, une par ligne').fill(replies.join('\n'))
  await page.getByRole('button', { name: 'Essayer', exact: true }).click()
  await expect(page.locator('.budget')).toContainText('7,5')
  await expect(page.locator('.budget')).toContainText('Dans le budget')
  await expect(page.getByText('vous serez remboursée').first()).toBeVisible()
  const kept = await serviceWorker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))
  expect(kept).not.toContain('merci de votre message')
  await page.close()
})

test('every screen of guides is accessible in either theme', async ({ extension, serviceWorker }) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
  const page = await openGuides(extension)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Utiliser « Service public »' }).click()
  await expect(page.getByRole('button', { name: 'Installer ce guide' })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Installer ce guide' }).click()
  await page.getByRole('button', { name: 'Dupliquer « Service public »' }).click()
  for (const tab of [
    'Règles',
    'Voix et portée',
    'Réponses complètes',
    'Anciennes réponses',
    'Publier et partager',
    'JSON',
  ]) {
    await page.getByRole('button', { name: tab, exact: true }).click()
    expect(await accessibilityFaults(page), tab).toEqual([])
  }
  await page.close()
})
