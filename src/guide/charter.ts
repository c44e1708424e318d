import type { Guide } from './guide'
import type { GuideExample, GuideRule } from './guideRule'

/** A guide as a page to read and print. Everything that the guide holds is text: it is escaped, and nothing runs. */
export function charterOf(guide: Guide): string {
  const sections = [
    voice(guide),
    rulesSection(
      'Ce qui bloque la publication',
      guide.rules.filter((rule) => rule.enabled && rule.severity === 'stop'),
    ),
    rulesSection(
      'Ce qui est à revoir',
      guide.rules.filter((rule) => rule.enabled && rule.severity === 'warn'),
    ),
    rulesSection(
      'Conseils',
      guide.rules.filter((rule) => rule.enabled && rule.severity === 'hint'),
    ),
    terms(guide),
    required(guide),
    escalation(guide),
    replies(guide),
    changes(guide),
  ].filter(Boolean)
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(guide.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(guide.name)}</h1>
<p>Version ${escapeHtml(guide.version)}, révision ${guide.revision}${guide.expires ? `, à revoir avant le ${escapeHtml(guide.expires)}` : ''}</p>
${guide.description ? `<p>${escapeHtml(guide.description)}</p>` : ''}
${sections.join('\n')}
</body>
</html>
`
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}h3{margin-bottom:0}article{break-inside:avoid}del{color:#b3261e}ins{color:#1b5e20;text-decoration:none}td,th{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top}@media print{body{margin:0;max-width:none}}'

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const section = (title: string, body: string): string =>
  body === '' ? '' : `<section><h2>${title}</h2>${body}</section>`
const quoted = (texts: readonly string[]): string => texts.map((text) => `« ${escapeHtml(text)} »`).join(', ')

const ADDRESS = { vous: 'Nous vouvoyons.', tu: 'Nous tutoyons.', either: '' } as const
const EMOJI = { free: '', few: 'Peu d’emoji', none: 'Pas d’emoji' } as const

const GUARD = {
  off: '',
  risks: 'Une réponse qui porte un risque est retenue une fois avant sa publication.',
  all: 'Une réponse qui porte une remarque est retenue une fois avant sa publication.',
} as const

/** France is what applies where nothing is said. */
const REGION = {
  'fr-FR': '',
  'fr-BE': 'Usage de Belgique : septante, nonante.',
  'fr-CA': 'Usage du Canada : pas d’espace avant « ! », « ? » et « ; » ; courriel, infolettre.',
  'fr-CH': 'Usage de Suisse : espaces fines ; septante, nonante.',
} as const

function voice(guide: Guide): string {
  const {
    address,
    emoji,
    greeting,
    signOff,
    length,
    hashtags,
    capitals,
    contacts,
    region,
    typography,
    guard,
  } = guide
  return section(
    'Notre voix',
    list(
      [
        ADDRESS[address],
        greeting.texts.length > 0 ? `Nous commençons par ${quoted(greeting.texts)}.` : '',
        signOff.texts.length > 0 ? `Nous signons ${quoted(signOff.texts)}.` : '',
        EMOJI[emoji.use] && `${EMOJI[emoji.use]}${emoji.use === 'few' ? ` : ${emoji.most} au plus` : ''}.`,
        emoji.forbidden.length > 0 ? `Emoji exclus : ${escapeHtml(emoji.forbidden.join(' '))}` : '',
        hashtags.most < 30 ? `Mots-dièse : ${hashtags.most} au plus.` : '',
        capitals.use === 'quiet' ? 'Pas de mots en capitales.' : '',
        Object.keys(length).length > 0
          ? `Longueur : ${Object.entries(length)
              .map(([network, most]) => `${escapeHtml(network === 'default' ? 'ailleurs' : network)} ${most}`)
              .join(', ')} signes au plus.`
          : '',
        REGION[region],
        typography === 'fine'
          ? 'Typographie soignée : espaces insécables, apostrophes courbes, guillemets français.'
          : '',
        GUARD[guard],
        contacts.length > 0 ? `Coordonnées publiques : ${escapeHtml(contacts.join(', '))}` : '',
      ].filter(Boolean),
    ),
  )
}

const rulesSection = (title: string, rules: readonly GuideRule[]): string =>
  section(title, rules.map(ruleOf).join(''))

function ruleOf(rule: GuideRule): string {
  const { message, why, match, better, link, lock, examples } = rule
  const words = match.length > 12 ? [...match.slice(0, 12), `et ${match.length - 12} autres`] : match
  return `<article><h3>${escapeHtml(message)}</h3>
<p>${escapeHtml(why)}${lock === 'open' ? '' : ' <em>Règle verrouillée.</em>'}</p>
<p><small>${escapeHtml(words.join(' · '))}</small></p>
${better.length > 0 ? `<p>Mieux : ${better.map((text) => `<ins>${escapeHtml(text)}</ins>`).join(' ou ')}</p>` : ''}
${list([...examples.match.slice(0, 2).map((example) => `<del>${escapeHtml(textOf(example))}</del>`), ...examples.pass.slice(0, 1).map((example) => `<ins>${escapeHtml(textOf(example))}</ins>`)])}
${link ? `<p><a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(link)}</a></p>` : ''}</article>`
}

const textOf = (example: GuideExample): string => (typeof example === 'string' ? example : example.text)

const terms = ({ terms }: Guide): string =>
  section(
    'Nos mots',
    terms.length === 0
      ? ''
      : `<table><tr><th>Nous écrivons</th><th>et non</th><th>parce que</th></tr>${terms.map(({ write, instead, why }) => `<tr><td>${escapeHtml(write)}</td><td>${escapeHtml(instead.join(', '))}</td><td>${escapeHtml(why)}</td></tr>`).join('')}</table>`,
  )

const required = ({ required }: Guide): string =>
  section(
    'Une réponse complète',
    list(
      Object.entries(required).map(
        ([type, parts]) => `${escapeHtml(type)} : ${escapeHtml(parts.join(', '))}`,
      ),
    ),
  )

const escalation = ({ escalation }: Guide): string =>
  section(
    'À transmettre',
    list(
      escalation.map(
        ({ situation, to, say, delay }) =>
          `<strong>${escapeHtml(situation)}</strong> : ${escapeHtml(to)}${delay ? `, ${escapeHtml(delay)}` : ''}.${say ? `<br>« ${escapeHtml(say)} »` : ''}`,
      ),
    ),
  )

const replies = ({ replies }: Guide): string =>
  section(
    'Réponses enregistrées',
    replies
      .map(({ title, text }) => `<article><h3>${escapeHtml(title)}</h3><p>${escapeHtml(text)}</p></article>`)
      .join(''),
  )

const changes = ({ changes }: Guide): string =>
  section(
    'Historique',
    list(
      changes.map(
        ({ revision, date, note }) => `${escapeHtml(date)}, révision ${revision} : ${escapeHtml(note)}`,
      ),
    ),
  )
