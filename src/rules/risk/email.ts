import { sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { contactReader } from './contacts'
import { wholeOf } from './folded'
import { personal } from './personal'
import { isRoleAddress } from './roleAddress'

/** `@` and the ways people hide it from robots, with the spaces they take. */
const AT = ' ?[(\\[{<] ?(?:a|at|@|arobase|arobas|chez) ?[)\\]}>] ?| (?:arobase?|arobaze|at) |@| @ '
const DOT = ' ?[(\\[{<] ?(?:point|dot|\\.) ?[)\\]}>] ?| (?:point|dot) |\\.'
const PART = '[a-z\\d][a-z\\d_%+-]{0,62}'
/** No dot is tried inside a part, so each repetition has one way to match. */
const ADDRESS = new RegExp(
  `(?<![a-z\\d_%+-])(?<local>${PART}(?:(?:\\.|${DOT})${PART}){0,5})(?<at>${AT})(?<domain>[a-z\\d-]{1,62}(?:(?:${DOT})[a-z\\d-]{1,62}){0,4}(?:${DOT})[a-z]{2,12})(?![a-z\\d@])`,
  'g',
)

/** Where spaces or words stand for the signs, only an ending that people have makes an address of them. */
const KNOWN_ENDING =
  /\.(?:fr|com|net|org|eu|be|ch|ca|lu|info|io|re|nc|pf|gp|mq|gf|bzh|paris|uk|de|es|it|pt|pro|me|co|email)$/

interface Address {
  readonly start: number
  readonly end: number
  readonly local: string
  readonly domain: string
}

const plain = (part: string): string => part.replace(new RegExp(DOT, 'g'), '.').replace(/ /g, '')

/** Every address of a folded text, hidden or not. */
function addresses(text: string): Address[] {
  // Most replies hold none: nothing is tried without the sign or one of its names.
  if (!/@|[([{<] ?(?:a|chez)|arob| at /.test(text)) return []
  return Array.from(text.matchAll(ADDRESS), ({ 0: whole, index, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    local: plain(groups.local ?? ''),
    domain: plain(groups.domain ?? ''),
    bare: groups.at === '@',
  })).filter(({ domain, bare }) => bare || KNOWN_ENDING.test(domain))
}

const allowedAddresses = contactReader((text) =>
  addresses(text).map(({ local, domain }) => `${local}@${domain}`),
)

export const email = replyRule({
  ...personal({
    id: 'risk/email',
    message: 'Une adresse électronique serait visible de tous.',
    examples: {
      match: [
        {
          text: 'Je réponds à julie.martin@exemple.fr demain.',
          marks: 'julie.martin@exemple.fr',
          fixed: 'Je réponds à j***@exemple.fr demain.',
        },
        { text: 'Écrivez à samir [at] exemple.com pour la suite.', marks: 'samir [at] exemple.com' },
        { text: 'Son adresse est lea arobase exemple point fr.', marks: 'lea arobase exemple point fr' },
        { text: 'Le lien est parti sur hugo_petit(a)exemple.be', marks: 'hugo_petit(a)exemple.be' },
        { text: 'Écrivez à nina (chez) exemple.fr ce soir.', marks: 'nina (chez) exemple.fr' },
        { text: 'Confirmation envoyée à MAMAN78@wanadoo.fr !', marks: 'MAMAN78@wanadoo.fr' },
      ],
      pass: [
        'Merci @julie.martin pour ce message !',
        'Rendez-vous sur www.exemple.fr.',
        'Écrivez à contact@exemple.fr ou à service-client@exemple.com.',
        'Notre médiateur : mediation@exemple.fr, notre déléguée : dpo@exemple.fr.',
        'Nous avons bien reçu le message de j***@exemple.fr.',
        'Le point de retrait est à la gare (a côté du kiosque).',
      ],
    },
  }),
  *check(reply) {
    const folded = wholeOf(reply)
    for (const { start, end, local, domain } of addresses(folded.text)) {
      if (isRoleAddress(local, domain)) continue
      if (allowedAddresses(reply.context.guide.contacts).has(`${local}@${domain}`)) continue
      const span = folded.span(start, end)
      const typed = sliceOf(reply.text, span)
      yield { span, suggestions: [`${typed.charAt(0)}***@${domain}`] }
    }
  },
})
