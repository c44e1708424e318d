import { replyRule } from '../define'
import { speaksToSeveral } from '../register/several'
import type { Hit, ReplyView, SentenceView } from '../rule'
import { agreementHit, allowedBy } from './agreement'
import { attributesOf } from './attributesOf'
import { type Agreement, isParticiple, isPos, may } from './features'
import { isAdjectival } from './nounGroup'
import { objectBefore } from './objectBefore'
import { subjectsOf } from './subjects'
import { governedBy } from './verbGroup'

/** Whoever is greeted alone is a man or a woman, and what is said of `vous` or `tu` goes with that. */
export const addressee = replyRule({
  id: 'grammar/addressee',
  kind: 'grammar',
  category: 'accord avec la personne saluée',
  severity: 'warn',
  message: 'Ce mot s’accorde avec la personne à qui vous répondez.',
  why: '« Bonjour Madame, vous serez prévenue » : quand « vous » ne désigne qu’une personne, l’adjectif et le participe prennent son genre.',
  examples: {
    match: [
      {
        text: 'Bonjour Madame Petit, votre colis part lundi. Vous serez prévenu par SMS.',
        marks: 'prévenu',
        fixed: 'Bonjour Madame Petit, votre colis part lundi. Vous serez prévenue par SMS.',
      },
      {
        text: 'Bonjour Monsieur, nous comprenons que vous soyez contrariée.',
        marks: 'contrariée',
        fixed: 'Bonjour Monsieur, nous comprenons que vous soyez contrarié.',
      },
      {
        text: 'Chère Sylvie, quel plaisir de vous avoir reçu au gîte !',
        marks: 'reçu',
        fixed: 'Chère Sylvie, quel plaisir de vous avoir reçue au gîte !',
      },
      {
        text: 'Monsieur Roux, voici un mot des infirmières qui vous ont soignées.',
        marks: 'soignées',
        fixed: 'Monsieur Roux, voici un mot des infirmières qui vous ont soigné.',
      },
    ],
    pass: [
      'Bonjour Madame, vous serez prévenue. Vous êtes attendus en famille.',
      'Bonjour Madame, Monsieur, vous serez prévenu par SMS.',
      'Bonjour Nadia, vous serez prévenu par SMS.',
      'Bonjour Julie et Marc, vous êtes le bienvenu.',
      'Bonjour Madame, votre mari est arrivé. Nous vous avons servi un café.',
      'Merci pour la photo, vous êtes prêt !',
      'Monsieur Roux, la soupe que nous vous avons servie était tiède.',
    ],
  },
  *check(reply) {
    const one = greeted(reply)
    if (!one || speaksToSeveral(reply)) return
    for (const { view, start } of reply.french)
      for (const hit of disagreeing(view, one))
        yield { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }
  },
})

const BEFORE_NAME =
  /^(?:bonjour|bonsoir|salut|coucou|hello|hey|merci|bravo|chère|cher|ma|mon|mille|fois|beaucoup|infiniment|un|grand|encore|oui|non|désolée?)$/
const FAR = 7

/** Gender of the one person that the reply begins by greeting, where a title or `chère` says it: a first name may mislead. */
function greeted({ french: [first], tokens }: ReplyView): Agreement | undefined {
  if (!first) return undefined
  const { view } = first
  let at = 0
  while (at < FAR && BEFORE_NAME.test(view.tokens[at]?.norm ?? '')) at++
  const said = [view.tokens[at]?.norm, view.tokens[at - 1]?.norm].find((norm) => norm && GENDERED.test(norm))
  if (said === undefined || !(isCapital(view, at) || TITLE.test(said))) return undefined
  // `Bonjour Madame, Monsieur`: whoever it is.
  if (tokens.filter(({ norm }) => TITLE.test(norm)).length > 1) return undefined
  at++
  while (isCapital(view, at)) at++
  const next = view.tokens[at]
  return !next || next.text === ',' || next.text === '!' || next.kind === 'protected'
    ? { genders: FEMININE.test(said) ? 2 : 1, numbers: 1 }
    : undefined
}

const TITLE = /^(?:madame|mme|mademoiselle|mlle|monsieur|mr?)$/
const FEMININE = /^(?:madame|mme|mademoiselle|mlle|chère)$/
const GENDERED = /^(?:madame|mme|mademoiselle|mlle|monsieur|mr?|ch(?:er|ère))$/

const isCapital = ({ tokens }: SentenceView, at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '')

function* disagreeing(view: SentenceView, one: Agreement): Generator<Hit> {
  for (const [verb, subject] of subjectsOf(view)) {
    if (subject.person !== 2 || subject.kind === 'phrase') continue
    for (const hit of attributesOf(view, verb, { ...subject, attribute: one })) {
      const at = view.tokens.findIndex(({ start }) => start === hit.span.start)
      if (isOfOne(allowedBy(view, at, isAdjectival), one)) yield hit
    }
  }
  for (let at = 1; at < view.tokens.length; at++) {
    if (!may(view, at, ({ pos, lemma }) => pos === 'verb' && lemma === 'avoir')) continue
    // `nous vous avons reçue`: an object, and not the subject.
    if (!/^(?:vous|t')$/.test(view.tokens[at - 1]?.norm ?? '') || subjectsOf(view).get(at)?.person === 2)
      continue
    const done = governedBy(view, at)?.at ?? at
    const own = may(view, done, (each) => isParticiple(each) && TO_SOMEONE.has(each.lemma))
      ? allowedBy(view, done, isParticiple)
      : undefined
    if (!own || !isOfOne(own, one) || (own.genders & one.genders) !== 0) continue
    // `la viande que nous vous avons servie`: `que` is the object.
    const object = objectBefore(view, at, done)
    if (object.kind === 'found' && object.isRelative) continue
    if (may(view, done + 1, isPos('determiner', 'noun', 'pronoun', 'numeral'))) continue
    const hit = agreementHit(view, done, isParticiple, one)
    if (hit) yield hit
  }
}

/** `vous êtes attendus`: with others; but a man is never among `attendues`. */
const isOfOne = (own: Agreement | undefined, one: Agreement): boolean =>
  ((own?.numbers ?? 2) & 1) !== 0 || (own?.genders === 2 && one.genders === 1)

/** Verbs of which a person is the object, and nothing else is. */
const TO_SOMEONE = new Set(
  'accueillir recevoir décevoir toucher apercevoir remercier satisfaire contrarier inquiéter surprendre rassurer convaincre séduire ravir blesser choquer aider prévenir avertir informer contacter recontacter rembourser inviter croiser rencontrer revoir servir gêner déranger retrouver inscrire soigner applaudir féliciter guider accompagner réveiller émouvoir bouleverser étonner amuser agacer énerver vexer froisser combler enchanter induire encourager soutenir interpeller alerter solliciter écouter attendre opérer recruter'.split(
    ' ',
  ),
)
