import type { Span } from '../../text/span'
import { replyRule } from '../define'
import { type FoldedSentence, fold, sentencesOf } from './folded'
import { personal } from './personal'
import { PRIVATE_TOPICS } from './privateTopics'

const ADVERB =
  "(?: (?:deja|bien|donc|aussi|d'ailleurs|recemment|souvent|pas|plus|jamais|toujours|effectivement|hier|encore|longtemps|vous-meme|par le passe|l'an dernier))"
/** Deeds and states of the customer that only a file, a form or a colleague can have told. */
const DEED = `(?:postule|candidate|ete (?:hospitalisee?|operee?|soignee?|suivie? (?:en|par|pour)|diagnostiquee?|licenciee?|renvoyee?|condamnee?|radiee?|fichee?|interdite? bancaire|placee? (?:en|sous)|convoquee?|recue? en entretien|traitee? pour|arretee? (?:pour|par)|declaree?)|fait (?:une|un) (?:fausse couche|burn-?out|depression|tentative|malaise|credit|cure|ivg|fiv)|depose (?:un|votre|ta) (?:cv|candidature|dossier de surendettement)|perdu (?:votre|ton) (?:emploi|permis|mari|femme|bebe)|souscrit un credit|(?:un|des|deux|trois|quatre|plusieurs|\\d{1,2}) (?:impayes?|dettes?|retards? de (?:paiement|loyer)|mois de (?:loyer|retard)(?: de retard| impayes?)?)|ete en arret)`
const STATE = `(?:enceinte|malade|depressi(?:f|ve)|diabetique|seropositi(?:f|ve)|handicapee?|divorcee?|separee?|surendettee?|a decouvert|en arret(?: maladie| de travail)?|au chomage|en depression|en cure|sous (?:traitement|tutelle|curatelle|antidepresseurs)|interdite? bancaire|fichee?|en (?:retard|impaye) de (?:paiement|loyer)|hospitalisee?|en instance de divorce|au rsa|inscrite? (?:a pole emploi|a france travail|au chomage)|beneficiaire du rsa|debit(?:eur|rice))`
const TOLD = new RegExp(
  `\\b(?:(?:vous|tu)(?: (?:nous|y|en|l'))? ?(?:aviez|avez|avais|as)${ADVERB}{0,2} ${DEED}|(?:vous|tu)(?: n')? ?(?:etiez|etes|etais|es)${ADVERB}{0,2} ${STATE}|(?:vous|tu)(?: nous)?(?: n')? ?(?:devez|dois|deviez|devais)(?: (?:encore|toujours|a ce jour|deja))? (?:\\d[\\d ,.]{0,9} ?(?:€|euros?)|\\d mois de loyer|de l'argent))`,
  'g',
)

/** The house lays its own knowledge on the table. */
const KNOWN =
  "(?:(?:nous|je|on) (?:voyons|vois|voit|constatons|constate|savons|sais|sait|lisons|lis|avons (?:bien )?(?:vu|constate|releve|note|retrouve|traite|refuse|recu)|ai (?:bien )?(?:vu|constate|releve|note|retrouve|recu))|(?:d'apres|selon|vu|suite a|compte tenu de|en raison de|a cause de|etant donne|depuis|concernant|malgre|au vu de|comme|puisque|rapport a|lie[es]{0,2} a|c'est|il s'agit de|lors de|pendant|apres|avant)(?: (?:votre dossier|nos fichiers|notre systeme|votre fiche),?(?: que)?)?)"
const QUALIFIER =
  '(?:(?:derni(?:er|ere|ers|eres)|nouveau|nouvelle|premiere?|ancien|ancienne|propre|(?:demande|dossier|rendez-vous|problemes?|situation|periode) de) )?'
const MONTH = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
/** An amount, a date or a reason makes a mention a fact… */
const DETAIL = `(?:,? (?:de|du|d'un montant de|pour|depuis|le) (?:\\d[\\d ,.]{0,9}(?: ?(?:€|euros?|mois|jours|${MONTH}))?|depression|burn-?out)| chez nous)?`
/** … and so does a verb that says how it stands. */
const STANDS =
  "(?: (?:(?:au|a la|aux|pour|chez|en|de|du) (?:[a-z'-]{1,20} ){1,4}?)?(?:n'|ne )?(?:vous |nous )?(?:a|ont|avait|avaient|est|sont|etait|etaient|s'eleve|s'elevait|date|datent|datait|remonte|remontait|indique|indiquent|montre|montrent|mentionne|apparait|figure|explique|reste|depasse|dure|coute|justifie|empeche)(?![a-z])(?: [a-z'-]{1,20}){0,5})?"
const OWNED = /\b(?:votre|vos|ton|ta|tes) /

const KNOWN_BEFORE = new RegExp(`\\b${KNOWN} (?:[a-z']{1,14} ){0,3}$`)

const FACTS = PRIVATE_TOPICS.map(({ noun, spokenOf }) => ({
  spokenOf,
  owned: new RegExp(`${OWNED.source}${QUALIFIER}(?:${noun})(?![a-z])(?<after>${DETAIL}${STANDS})`, 'g'),
}))

/** Without one of the nouns no topic is touched; one look for all of them. */
const TOUCHES = new RegExp(
  `${OWNED.source}${QUALIFIER}(?:${PRIVATE_TOPICS.map(({ noun }) => noun).join('|')})(?![a-z])`,
)

/** Said as a rule, a case, an advice or an invitation: nothing about this person is told. */
const GENERAL_BEFORE =
  /\b(?:si|s'il|en cas de|lorsque|quand|des que|tant que|au cas ou|avant de|afin de|pour (?:deposer|envoyer|suivre|declarer|demander|obtenir|toute?)|n'hesitez pas|pensez a|quel que soit|quelle que soit|aucune?)\b[^,.;!?]{0,60}$/
const GOVERNED_BEFORE =
  /\b(?:depose|envoye|envoie|adresse|transmet|transmette|soumet|soumette|arrete|modifie|poursui(?:s|v)|poursuive|interromp|prene|prend|prendre|continue|sui(?:s|v)|suive|renouvele|presente|apporte|montre|prepare|parle|demande|consulte|declare|gere|regle|regler|calcule|estime|simule|remplisse|joigne|joindre|lire|relire|relise|telecharge|actualise|depos|suspend|suspende|financer|soigne|vivre|vive|respecte|protege)(?:r|z|s|x)?(?:-(?:nous|moi|les|le|la))? (?:(?:de|d'|a|bien|nous|en|sur|toujours|pas|jamais|directement) ){0,2}$/
/** What is to be brought along: *avec votre quotient familial*. */
const BROUGHT_BEFORE = /\b(?:avec|munie?s? de|muni(?:ssez|r|s)-? ?(?:vous|toi)? de|sans oublier) $/
/** The customer told it: an answer may say so. Only where no comment shows otherwise. */
const ANSWERS =
  /\b(?:merci|desolee?s?|navree?s?|courage|felicitations|bravo|apprendre|touchee?s?|retablissement|vous (?:nous )?(?:dites|disiez|indiquez|evoquez|mentionnez|expliquez|signalez|parlez|partagez)|vous nous avez (?:dit|ecrit|parle|signale)|comprenons|condoleances|pensees)\b/

/** A scale: *jusqu’à 5 000 € selon vos revenus*. At its beginning the same word opens what the files say. */
const SCALED_BEFORE = /[a-z\d€%],? (?:selon|suivant|en fonction de|au regard de) $/
const LOOK_BACK = 70
/** A passage does not end on a word that calls for another. */
const HANGING = /(?: (?:le|la|les|l'|un|une|de|du|des|d'|pour|a|au|aux|et|en|par|que|qui|sur|dans))+$/

/** Is a fact spoken of in the (folded) comment? `undefined` where the comment is not known. */
const inComment = (comment: string | undefined, spokenOf: RegExp): boolean | undefined =>
  comment === undefined ? undefined : spokenOf.test(comment)

function* toldIn(sentence: FoldedSentence, comment: string | undefined): Generator<Span> {
  const { text } = sentence
  const answers = comment === undefined && sentence.searched.holds(ANSWERS)
  for (const { 0: found, index } of sentence.searched.all(TOLD)) {
    if (GENERAL_BEFORE.test(text.slice(Math.max(0, index - LOOK_BACK), index))) continue
    // `Vous étiez malade ?` asks; `Vous aviez postulé, non ?` tells.
    if (/^[^,]*\?/.test(text.slice(index + found.length, index + found.length + LOOK_BACK))) continue
    const topic = PRIVATE_TOPICS.find(({ spokenOf }) => spokenOf.test(found))
    if (topic && inComment(comment, topic.spokenOf)) continue
    if (answers) continue
    yield sentence.span(index, index + found.length)
  }
}

function* ownedIn(sentence: FoldedSentence, comment: string | undefined): Generator<Span> {
  const { text } = sentence
  if (!sentence.searched.holds(OWNED) || !sentence.searched.holds(TOUCHES)) return
  const answers = sentence.searched.holds(ANSWERS)
  for (const { owned, spokenOf } of FACTS) {
    for (const { 0: found, index, groups = {} } of sentence.searched.all(owned)) {
      const spoken = inComment(comment, spokenOf)
      if (spoken) continue
      const before = text.slice(Math.max(0, index - LOOK_BACK), index)
      const known = KNOWN_BEFORE.exec(before)?.[0] ?? ''
      if ([GENERAL_BEFORE, GOVERNED_BEFORE, SCALED_BEFORE].some((harmless) => harmless.test(before))) continue
      // Advice ends where a question or an order begins; a fact is told only by a verb, an amount or a source.
      const revealed = known !== '' || (groups.after ?? '').trim() !== ''
      if (!revealed && BROUGHT_BEFORE.test(before)) continue
      if (spoken === undefined && (!revealed || answers)) continue
      if (
        /\b(?:est|sera|reste) (?:notre|une? (?:priorite|moment|droit|sujet)|important\w*|prive\w*|confidentiel\w*)/.test(
          found + text.slice(index + found.length, index + found.length + 20),
        )
      )
        continue
      yield sentence.span(index - known.length, index + found.replace(HANGING, '').trimEnd().length)
    }
  }
}

export const privateFact = replyRule({
  ...personal({
    id: 'risk/private-fact',
    message: 'Vous révélez un fait privé de cette personne : santé, argent, emploi ou famille.',
    why: 'Ce que vos fichiers disent d’une personne ne se dit qu’à elle : secret médical et bancaire, RGPD. Si elle ne l’a pas écrit ici, ne l’écrivez pas pour elle.',
    examples: {
      match: [
        { text: 'Vous aviez postulé chez nous en mars.', marks: 'Vous aviez postulé' },
        {
          text: 'Bonjour Luc. Votre découvert de 340 € explique ces frais.',
          marks: 'Votre découvert de 340 € explique ces frais.',
          fixed: 'Bonjour Luc. Je vous réponds en message privé pour protéger vos informations.',
        },
        {
          text: 'Nous voyons bien votre grossesse dans le dossier.',
          marks: 'Nous voyons bien votre grossesse',
        },
        {
          text: 'Votre candidature a été écartée par le jury.',
          marks: 'Votre candidature a été écartée par le jury.',
        },
        { text: 'Bonjour, vous nous devez 230 €.', marks: 'vous nous devez 230 €' },
        { text: 'Suite à votre licenciement, le crédit est suspendu.', marks: 'Suite à votre licenciement' },
      ],
      pass: [
        'Déposez votre candidature sur notre site.',
        'L’aide peut atteindre 5 000 € selon vos revenus et le logement.',
        'Le livret, puis, selon vos revenus, le plan.',
        'En cas de découvert, votre conseiller trouve une solution avec vous.',
        'Pendant la grossesse, demandez l’avis d’un médecin.',
        'N’arrêtez pas votre traitement sans en parler à votre médecin.',
        'Nous sommes désolés d’apprendre votre hospitalisation.',
        'Si vous avez postulé, la réponse arrive sous dix jours.',
        'Votre santé est notre priorité.',
        'Le traitement de votre demande prend deux jours.',
      ],
    },
  }),
  *check(reply) {
    const { guide } = reply.context
    const comment = reply.context.comment === undefined ? undefined : fold(reply.context.comment).text
    const move =
      guide.address === 'tu'
        ? 'Je te réponds en message privé pour protéger tes informations.'
        : 'Je vous réponds en message privé pour protéger vos informations.'
    for (const sentence of sentencesOf(reply)) {
      const whole = sentence.span(0, sentence.text.length)
      for (const find of [toldIn, ownedIn]) {
        for (const span of find(sentence, comment)) {
          const fits = span.start === whole.start && whole.end - span.end <= 2
          yield {
            span: fits ? whole : span,
            suggestions: fits ? [move] : [],
            confidence: comment === undefined ? 0.75 : 0.85,
          }
        }
      }
    }
  },
})
