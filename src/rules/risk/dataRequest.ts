import { capitalise } from '../../text/normalise'
import { type Span, sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { type FoldedSentence, fold, sentencesOf } from './folded'
import { namesPrivateChannel } from './privateChannel'

const VERB =
  'laiss|post|donn|indiqu|communiqu|transmett|partag|precis|publi|fourn|rappel|mentionn|ajout|confirm|not|renseign|tap|commentez|fait|fer|met|inscri|repond|redonn|rajout|list|dict|joign|balanc|fil|coll|depos|gliss|lach'
const ENDING = '(?:ez|er|iss?ez|ir|re|tre|dre|es|e|is|s|vez)?'
const SEND =
  '(?:envo(?:yez|yer|ie)|ecri(?:vez|re|s)|dites|dire|dis|faites|faire|fais|mettez|mettre|mets|transmets|transmettre)'
const REQUEST_VERB = `(?:(?:${VERB})${ENDING}|${SEND})(?:(?:-| )(?:nous|moi|le|la|lui|les))?`
const CUE = `(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous (?:pouvez|pourriez)|tu peux|merci de(?: bien vouloir)?|veuillez|n'hesitez pas a|n'hesite pas a|je vous (?:invite|prie|demande) (?:a|de)|nous vous (?:invitons|prions|demandons) (?:a|de)|il faudrait(?: nous)?|il faut(?: nous)?|vous devez|est-ce que vous pouvez|auriez-vous la gentillesse de|pensez a|svp|s'il vous plait|besoin que vous|il suffit de|afin de vous aider,?)`
/** Nouns that name a datum of the customer; with any determiner. */
const DATUM =
  "(?:n(?:umero|°|um)s? ?(?:(?:de|d'|du|des) ?)?(?:telephone|tel|portable|mobile|fixe|commande|client|dossier|suivi|contrat|colis|reservation|adherente?|abonnee?|allocataire|compte|carte(?: de fidelite| bancaire)?|securite sociale|secu|facture|serie|sinistre|ticket|billet|plaque|passeport|licence|assuree?|pdl|compteur|vol et (?:votre )?nom)|telephone portable|date de naissance|dates? et lieu de naissance|nom de famille|nom complet|nom et (?:votre |ton )?prenom|nom,? prenom|prenom et (?:votre |ton )?nom|adresse (?:e-?mail|mail|postale|de livraison|complete|electronique|exacte|de facturation|du logement)|coordonnees(?: bancaires| completes| telephoniques)?|rib|iban|code(?: secret)? de (?:votre|la) carte|mot de passe|code confidentiel|code de (?:validation|securite)|cryptogramme|piece d'identite|carte d'identite|carte vitale|carte grise|passeport|justificatif de domicile|avis d'imposition|fiches? de paie|bulletins? de (?:salaire|paie)|releves? (?:de compte|bancaires?|d'identite bancaire)|ordonnance|(?:une |la |des )?(?:photo|capture|copie|screen\\w*|scan)s?(?: d'ecran)? (?:de |du |des |d')(?:votre |vos |ton |ta |tes |la |le |l'|un |une )?(?:releve|compte|carte|facture|ordonnance|piece|rib|passeport|ticket|commande|bon|justificatif|virement|paiement|contrat|dossier|profil|mail|e-?mail|conversation|bulletin|fiche|plaque|avis)\\w*)"
/** Names of data that are the customer's only with a possessive of the second person. */
const OWN_DATUM =
  '(?:numeros?|telephone|tel|portable|mobile|06|mail|e-?mail|courriel|adresse|adresses|nom|noms|prenom|code postal|identifiants?|immatriculation|plaque|age|facture|releve|justificatifs?|matricule|login|identite|contact|reference(?: client| de (?:commande|dossier|reservation))?|commande|dossier)'
const DETERMINER =
  "(?:votre|vos|ton|ta|tes|un|une|le|la|les|l'|des|du|de|d'|au moins votre|aussi votre|ici votre)"
const OBJECT = `(?:${DETERMINER} ?(?:propre |numero de |bon |vrai |reel |ancien |nouveau )?${DATUM}|(?:votre|vos|ton|ta|tes) (?:propre |bon |vrai |ancien |nouveau |nouvelle |vraie )?${OWN_DATUM}(?! (?:avis|ressenti|experience|prefere\\w*|favori\\w*|ideale?)))(?![a-z-])`
const MORE = `(?:(?:,| et| ou|,? ainsi que| avec| \\+) (?:de |d')?(?:${OBJECT}|${DATUM}|(?:votre |vos |ton |ta )?${OWN_DATUM}(?![a-z-])))`
const PLACE =
  '(?: (?:ici(?: meme)?|la|(?:juste )?(?:ci-dessous|en-dessous|dessous)|(?:directement )?(?:en|dans (?:les|vos|un)|sous (?:ce|cette|le|la|notre)|en reponse a ce|sur (?:ce|cette|notre)) ?(?:commentaires?|reponse|com|coms|post|publication|message|fil|page|mur|public|statut|photo|video)|publiquement|a la suite|en mp public))'
/** Nothing that names another thing may stand between the verb and the datum: `le modèle de votre téléphone` asks for none. */
const FILLER =
  "(?:(?: |, )(?:nous|moi|me|te|ici|aussi|bien|juste|simplement|svp|stp|directement|s'il|vous|plait|avec|egalement|d'abord|vite|rapidement|maintenant|moins|en|au|a|ce|cette|commentaires?|message|dessous|reponse|nouveau|par|ecrit)){0,5}?"

/**
 * A pattern that holds all of these words takes a tenth of a second to compile, so each is looked for only where its
 * parts are found, and what may follow the first datum is read by itself.
 */
const THING = new RegExp(`${OBJECT}|(?:a|sous) quel`)
const ASKS = new RegExp(`(?<![a-z'-])${REQUEST_VERB}(?![a-z])`)
const REQUEST = new RegExp(
  `(?<![a-z'-])(?<cue>${CUE}(?: |, )(?:[a-z'-]{1,10} ){0,2}?)?(?<verb>${REQUEST_VERB})(?![a-z])${PLACE}?${FILLER}(?: |,? )${OBJECT}`,
  'g',
)
const MORE_THINGS = new RegExp(MORE, 'y')
const MOST_THINGS = 4
const AT_PLACE = new RegExp(PLACE, 'y')
/** `il nous faudrait votre…`, `quel est votre…`, `votre numéro de commande, s'il vous plaît ?` */
const NEEDS =
  "(?:il (?:nous |me )?(?:faudrait|faut|manque) |(?:nous|j'|on) ?(?:avons|aurions|ai|aurais|a|aurait) (?:juste |seulement |aussi |encore |simplement )?besoin (?:de |d')|quel(?:le)?s? (?:est|sont|etait) ?|c'est quoi |avez-vous |auriez-vous |as-tu |on (?:veut|voudrait) |nous (?:attendons|manquent?) |(?:il )?(?:me|nous) manque )"
const NEEDED = new RegExp(`(?<![a-z-])${NEEDS}|(?:a|sous) quel`)
const NEED = new RegExp(
  `(?<![a-z-])(?:${NEEDS}(?:juste |seulement |aussi |encore )?${OBJECT}|(?<whole>a quel numero (?:peut-on|pouvons-nous|puis-je|vous) [a-z -]{0,20}(?:joindre|appeler|rappeler)|a quelle adresse (?:peut-on|pouvons-nous|vous|habitez|doit-on) ?[a-z -]{0,20}|sous quel (?:nom|numero) (?:avez-vous|est|a ete) [a-z -]{0,20}))`,
  'g',
)
const BARE = new RegExp(
  `^(?:(?:et|bonjour|ok|merci)[ ,]+)?(?<object>${OBJECT}${MORE}{0,4})${PLACE}?(?:(?:,? (?:svp|stp|s'il (?:vous|te) plait|merci))? ?\\?|,? (?:svp|stp|s'il (?:vous|te) plait)[ .!]*$)`,
)

/** Only a question or a plea can ask by its object alone. */
const BARE_SIGN = new RegExp(`^(?:(?:et|bonjour|ok|merci)[ ,]+)?${DETERMINER}.*(?:\\?|svp|stp|s'il )`, 's')

const INFINITIVE = /^[a-z]+(?:er|ir|re)(?:[ -]|$)/
const FORBIDS =
  /\b(?:ne|n'|jamais|evite[zr]?|inutile|pas besoin|sans|surtout pas|interdit|ne pas|aucun|personne)\b[^.;!?:]{0,40}$/
const FORBIDDEN_INSIDE = /\b(?:pas|jamais|ne|n'|aucune?|plus|masqu\w+|retire[zr]|supprime[zr])\b/
/** What the house or the customer has done already asks for nothing. */
const ALREADY =
  /\b(?:nous (?:avons|vous avons)|vous (?:avez|aviez)|j'ai|avoir|ayant|a ete|ont|merci (?:de|d') (?:nous )?avoir)(?: [a-z']{1,10}){0,2} $/

/** An order is placed and a telephone is switched to silent: nothing is written down. */
const ORDER =
  /^(?:fait|fais|fair|fer|met)[a-z]* (?:votre|ton|ta|vos) (?:commande|reservation|dossier|demande|portable|mobile|telephone|tel)$/
/** What travel or a counter requires of everybody is asked of nobody here. */
const RULE = /^il faut (?:un|une) /

/** Where a request ends: past the other things asked for, and the place. */
function endOf(text: string, from: number): number {
  const past = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : at
  }
  let end = from
  for (let things = 0; things < MOST_THINGS; things++) {
    const next = past(MORE_THINGS, end)
    if (next === end) break
    end = next
  }
  return past(AT_PLACE, end)
}

/** Every request of a sentence, from the word that asks to the last thing asked for, as places in the folded text. */
function* requestsIn({ text, searched }: FoldedSentence): Generator<Span> {
  if (!searched.holds(THING)) return
  for (const [sign, pattern] of [
    [ASKS, REQUEST],
    [NEEDED, NEED],
  ] as const) {
    if (!searched.holds(sign)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index, groups = {} } = match
      if (groups.whole === undefined) pattern.lastIndex = endOf(text, pattern.lastIndex)
      const found = text.slice(index, pattern.lastIndex)
      // An infinitive asks for nothing by itself (`pour indiquer votre adresse`).
      if (groups.verb && !groups.cue && INFINITIVE.test(groups.verb)) continue
      const before = text.slice(Math.max(0, index - 60), index)
      if (FORBIDS.test(before) || FORBIDDEN_INSIDE.test(found) || ALREADY.test(before)) continue
      if (/\b(?:notre|nos|mon|ma)\b/.test(found)) continue
      if (ORDER.test(found) || RULE.test(found)) continue
      yield { start: index, end: index + found.trimEnd().length }
    }
  }
  const bare = searched.holds(BARE_SIGN) ? BARE.exec(text) : null
  const object = bare?.groups?.object
  if (bare && object) {
    const start = bare[0].indexOf(object)
    yield { start, end: start + object.length }
  }
}

const PUBLIC_PLACE = new RegExp(PLACE)
const IN_PRIVATE = ' en message privé'
const QUESTION = /^(?:quel(?:le)?s? (?:est|sont|etait) |c'est quoi )?(?=(?:votre|vos|ton|ta|tes) )/
/** These ask for an answer here: changing the place is not enough. */
const ANSWER_HERE = /\b(?:repond\w*|commente\w*|a quel|sous quel|avez-vous|auriez-vous|as-tu)\b/

/** The same request with the private channel in it, where the sentence stays French. */
function inPrivate(asked: string): readonly string[] {
  const folded = fold(asked)
  if (ANSWER_HERE.test(folded.text)) return []
  const question = QUESTION.exec(folded.text)
  if (question) {
    const thing = asked.slice(question[0] === '' ? 0 : folded.span(0, question[0].length).end)
    const owned = /^(?:ton|ta|tes) /i.test(thing)
    return [
      `${owned ? 'peux-tu' : 'pouvez-vous'} nous envoyer ${thing.charAt(0).toLowerCase()}${thing.slice(1)}${IN_PRIVATE}`,
    ]
  }
  const place = PUBLIC_PLACE.exec(folded.text)
  if (!place) return [asked + IN_PRIVATE]
  const { start, end } = folded.span(place.index, place.index + place[0].length)
  return [asked.slice(0, start) + IN_PRIVATE + asked.slice(end)]
}

export const dataRequest = replyRule({
  id: 'risk/data-request',
  kind: 'risk',
  category: 'demande_donnee',
  severity: 'warn',
  message: 'Vous demandez une donnée personnelle en public.',
  why: 'Le client va la publier sous vos yeux et ceux des escrocs. Demandez-la en message privé, ou donnez un canal sûr dans la même phrase.',
  examples: {
    match: [
      {
        text: 'Laissez votre numéro ici, on vous rappelle.',
        marks: 'Laissez votre numéro ici',
        fixed: 'Laissez votre numéro en message privé, on vous rappelle.',
      },
      {
        text: 'Pouvez-vous nous communiquer votre numéro de commande ?',
        marks: 'Pouvez-vous nous communiquer votre numéro de commande',
        fixed: 'Pouvez-vous nous communiquer votre numéro de commande en message privé ?',
      },
      {
        text: 'Merci de nous indiquer votre nom et votre date de naissance en commentaire.',
        marks: 'Merci de nous indiquer votre nom et votre date de naissance en commentaire',
        fixed: 'Merci de nous indiquer votre nom et votre date de naissance en message privé.',
      },
      { text: 'Postez une capture de votre relevé.', marks: 'Postez une capture de votre relevé' },
      { text: 'Il nous faudrait votre adresse complète.', marks: 'Il nous faudrait votre adresse complète' },
      {
        text: 'Quel est ton numéro de dossier ?',
        marks: 'Quel est ton numéro de dossier',
        fixed: 'Peux-tu nous envoyer ton numéro de dossier en message privé ?',
      },
      { text: 'Bonjour ! Votre numéro de client, svp ?', marks: 'Votre numéro de client' },
    ],
    pass: [
      'Écrivez-nous en privé avec votre numéro de commande.',
      'Envoyez-nous un message privé. Indiquez votre nom et votre numéro de dossier.',
      'Ne laissez jamais votre numéro de téléphone en commentaire.',
      'Indiquez votre taille, nous vérifions le stock.',
      'Donnez-nous votre avis sur la nouvelle carte !',
      'Votre conseiller au guichet vous demandera de donner votre date de naissance.',
      'Nous avons noté votre numéro de commande.',
      'Pouvez-vous préciser l’article et le magasin concernés ?',
      'Renseignez votre adresse mail dans votre espace client.',
      'Partagez cette adresse avec vos amis !',
    ],
  },
  *check(reply) {
    const sentences = sentencesOf(reply)
    for (const [i, sentence] of sentences.entries()) {
      for (const { start, end } of requestsIn(sentence)) {
        // A public place named in the request itself is asked for, whatever the sentences around offer.
        const inPublic = PUBLIC_PLACE.test(sentence.text.slice(start, end))
        if (inPublic ? namesPrivateChannel(clauseTo(sentence.text, end)) : offersChannel(sentences, i))
          continue
        const span = sentence.span(start, end)
        const asked = sliceOf(reply.text, span)
        const capital = asked.charAt(0) !== asked.charAt(0).toLowerCase()
        const suggestions = inPrivate(asked).map((text) => (capital ? capitalise(text) : text))
        yield { span, suggestions, confidence: 0.8 }
      }
    }
  },
})

/** Does a sentence, the one before or the one after name a private way to go on? */
const offersChannel = (sentences: readonly FoldedSentence[], at: number): boolean =>
  sentences.slice(Math.max(0, at - 1), at + 2).some(({ text }) => namesPrivateChannel(text))

/** A sentence to the end of the clause that ends no sooner than `end`: what comes after *et* is another matter. */
function clauseTo(text: string, end: number): string {
  const next = text.slice(end).search(/[,;:]| (?:et|puis) /)
  return next < 0 ? text : text.slice(0, end + next)
}
