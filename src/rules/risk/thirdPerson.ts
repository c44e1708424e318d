import { replyRule } from '../define'
import { fold, sentencesOf } from './folded'
import { personal } from './personal'
import { PRIVATE_TOPICS } from './privateTopics'

const TITLE = '(?:m\\.|mr\\.?|mme|mlle|monsieur|madame|mademoiselle)'
const KIN =
  '(?:votre|ton|ta|vos|tes) (?:ex-)?(?:mari|femme|epoux|epouse|conjointe?|compagnon|compagne|fils|fille|enfant|mere|pere|frere|soeur|voisine?|colocataire|collegue|patron|employeur|proprietaire|locataire|ami|amie|ex)'
/** Nobody but the person, or who holds a file, should say this of somebody named. */
const FACT = `(?:a(?:vait)? (?:un|une|des|deux|trois|plusieurs|deja (?:un|une|des)) (?:impayes?|dettes?|decouvert|retards? de (?:paiement|loyer)|cancer|maladie|probleme de sante|avertissement|casier|loyers? (?:de retard|impayes?))|est (?:actuellement |encore |toujours |deja )?(?:en (?:arret(?: maladie| de travail)?|depression|cure|conge (?:de )?maternite|conge maladie|instance de divorce|prison|garde a vue|retard de (?:paiement|loyer)|burn-?out)|malade|enceinte|hospitalisee?|depressi(?:f|ve)|alcoolique|seropositi(?:f|ve)|handicapee?|divorcee?|separee?|surendettee?|sous (?:tutelle|curatelle|traitement)|au (?:chomage|rsa)|a decouvert|interdite? bancaire)|a ete (?:licenciee?|renvoyee?|hospitalisee?|operee?|condamnee?|radiee?|internee?|placee? (?:en|sous)|convoquee? (?:par|pour)|expulsee?|diagnostiquee?)|(?:nous |vous |lui )?doit (?:encore |toujours )?(?:\\d|de l'argent|(?:un|deux|trois|plusieurs) mois)|a (?:deja )?(?:postule|porte plainte|depose plainte|fait (?:une|un) (?:fausse couche|burn-?out|depression|tentative|malaise))|touche le rsa|habite (?:au|a|dans|chez|rue|juste)|vit (?:avec|chez) |demenage (?:au|a|en)|attend un (?:enfant|bebe)|suit un traitement|ne paie (?:pas|plus)|n'a pas paye|n'a pas regle)`
const PERSON = `(?:${TITLE} (?:[a-z][a-z'-]{1,20})(?: [a-z][a-z'-]{1,20})?(?: du (?:\\d{1,3}(?:er|e|eme)?|rez-de-chaussee|dessus|dessous)(?: etage)?)?|${KIN}(?: [a-z][a-z'-]{1,20})?)`
const SAID = new RegExp(
  `\\b${PERSON}(?:,? (?:du|au) \\d{1,3}(?:er|e|eme)?(?: etage)?)?(?:,? (?:qui|votre voisine?|notre collegue|elle|lui)(?: aussi)?,?)? (?:(?:nous|vous|y|en|l') ?)?${FACT}(?:(?: |')[a-z\\d€-]{1,20}){0,2}`,
  'g',
)
/** `l'impayé de Mme Durand`, `le traitement de votre fille`. */
const OWNED = new RegExp(
  `\\b(?:le|la|les|l'|du|de la|des|au|a la|un|une) ?(?:${PRIVATE_TOPICS.map(({ noun }) => noun).join('|')}) (?:de |d')(?:${TITLE} [a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?|${KIN})`,
  'g',
)
/** A deed of a relative, told to whoever reads: only where the comment does not speak of that relative. */
const KIN_DEED = new RegExp(
  `\\b${KIN}(?: [a-z][a-z'-]{1,20})? (?:nous |vous |y |en |l')?(?:a|avait|est|etait)(?: (?:deja|bien|meme))? (?:nous )?(?:commandee?|annulee?|appelee?|contactee?s?|ecrit|retiree?|recuperee?|signee?|resiliee?|reserve|paye|venue?|passee? (?:nous|en|au|commande|prendre)|modifiee?|demandee?|refusee?|souscrit|utilisee?)`,
  'g',
)
/** Somebody is named or is a relative, whichever pattern holds. */
const SOMEBODY = new RegExp(`\\b(?:${TITLE} |${KIN})`)
const CAPITAL_NAME = /(?:M\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mademoiselle|MME|MR)\s+\p{Lu}/u
const GENERAL = /\b(?:si|s'il|lorsque|quand|en cas)\b[^,.;!?]{0,40}$/

export const thirdPerson = replyRule({
  ...personal({
    id: 'risk/third-person',
    message: 'Vous révélez un fait privé d’une autre personne, qui ne l’a pas demandé.',
    why: 'Une personne nommée ou reconnaissable a droit au respect de sa vie privée (C. civ., art. 9), même quand elle a tort. Parlez de ce que vous faites, pas d’elle.',
    examples: {
      match: [
        { text: 'Mme Lopez du 3e a un impayé, voilà pourquoi.', marks: 'Mme Lopez du 3e a un impayé' },
        {
          text: 'M. Arnaud est en arrêt maladie depuis mardi.',
          marks: 'M. Arnaud est en arrêt maladie depuis mardi',
        },
        { text: 'Votre voisine est enceinte, soyez indulgent.', marks: 'Votre voisine est enceinte' },
        { text: 'C’est à cause du divorce de Monsieur Riva.', marks: 'du divorce de Monsieur Riva' },
        {
          text: 'Votre fils a été hospitalisé après le cours.',
          marks: 'Votre fils a été hospitalisé après le',
        },
      ],
      pass: [
        'Mme Lopez a bien reçu votre message et vous répond demain.',
        'M. Arnaud, notre médiateur, est en congé jusqu’à lundi.',
        'Si votre fils est malade, le cours est reporté.',
        'Votre fille a été formidable sur scène !',
        'Le conseil de Mme la maire se tient jeudi.',
      ],
    },
  }),
  *check(reply) {
    const comment = reply.context.comment === undefined ? undefined : fold(reply.context.comment).text
    for (const sentence of sentencesOf(reply)) {
      const { text } = sentence
      if (!sentence.searched.holds(SOMEBODY)) continue
      const patterns = comment === undefined ? [SAID, OWNED] : [SAID, OWNED, KIN_DEED]
      for (const pattern of patterns) {
        for (const { 0: found, index } of sentence.searched.all(pattern)) {
          const span = sentence.span(index, index + found.length)
          const kin = new RegExp(KIN).exec(found)?.[0]
          if (kin === undefined && !CAPITAL_NAME.test(reply.text.slice(span.start, span.end))) continue
          if (GENERAL.test(text.slice(Math.max(0, index - 50), index))) continue
          // *Votre enfant est malade ?* asks.
          if (/^ ?\?/.test(text.slice(index + found.length))) continue
          // What the comment says of this relative may be answered.
          const relative = kin?.split(' ').at(-1) ?? ''
          if (kin !== undefined && comment?.includes(relative)) continue
          yield { span, confidence: 0.8 }
        }
      }
    }
  },
})
