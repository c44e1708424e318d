import { replyRule } from '../define'
import { fold, sentencesOf } from './folded'
import { personal } from './personal'

const WAY =
  'rue|avenue|av\\.?|ave|boulevard|bld|bvd|bd\\.?|place|pl\\.|allees?|all\\.|impasse|imp\\.|chemin|ch\\.|route|rte|cours|quai|square|passage|villa|residence|lotissement|hameau|sentier|ruelle|faubourg|fbg|rond-point|esplanade|traverse|montee|cite|clos|mail|promenade|venelle|voie|galerie|parvis|chaussee|dreve|rang'
/** Number, way and up to six words of name; then the floor, the postcode and the town, when they follow. */
const ADDRESS = new RegExp(
  `(?<![a-z\\d])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:${WAY}) (?!(?:et|ou|a|est|sont|pour|par|en|dans|sur|avec) )(?:(?:de|du|des|d'|la|le|les|l'|aux?|saint|sainte|general|marechal|docteur|dr|president) ?){0,3}[a-z][a-z'-]{1,24}(?:[ -](?!a |est|et |sera|est |pour |avec |dans |vous|nous|avant|entre|demain|hier|ce |cette|aujourd|le |au |ou |qui|que |a$|afin|car |mais |donc |des |de \\d|du \\d|d'ici|sous |chez |comme |par |sans |ne |n'|ouvert|jusqu|si |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[a-z][a-z'-]{1,20}){0,3}(?:,? (?:(?:appt?|appartement|bat(?:iment)?|bât|escalier|esc)\\.? ?[a-z\\d]{1,4}|\\d{1,2}(?:er|e|eme) etage)){0,3}(?:,? (?:a )?\\d{5} [a-z][a-z-]{1,30}(?: [a-z-]{2,20})?)?`,
  'g',
)

/** Someone lives or waits there. */
const HOME =
  /\b(?:chez (?:vous|toi|lui|elle)|domicile|adresse de (?:livraison|facturation)|votre (?:adresse|rue|logement|appartement|maison|immeuble|domicile|box|compteur|ligne|bac|poubelle|voisine?|colis|commande|livraison|paquet|courrier|recommande|rendez-vous|intervention|installation|raccordement)|ton (?:adresse|colis|appartement|immeuble)|ta (?:commande|livraison|maison)|vos (?:voisins|bacs|poubelles)|habit(?:e|ez|es|ait|iez)|resid(?:e|ez|ait|iez)|demeur(?:e|ez|ant)|loge(?:z|ait)?|emmenage\w*|demenag\w*|livr(?:e|ee|es|er|eur|ons)|technicien(?:ne)?|facteur|factrice|coursiere?|colis|locataire|m\.|mr|mme|madame|monsieur|voisine?s?|domiciliee?)\b/
/** A place open to the public, named for it. */
const VENUE =
  /\b(?:notre|nos|magasins?|boutiques?|agences?|siege|bureaux?|salles?|mairie|musee|mediatheque|bibliotheque|piscine|gymnase|theatre|restaurant|hotel|cafe|bar|atelier|cabinet|pharmacie|garage|clinique|hopital|ecole|college|lycee|relais|consigne|guichet|depot|entrepot|accueil|showroom|stand|marche|parking|gare|station|dechetterie|decheterie|commissariat|prefecture|tresorerie|poste|retrouvez|rejoignez|rendez-vous (?:a|au|le|sur)|passez|venez|situee?s?|ouvert(?:e|s|es|ure)?|horaires?|ecri(?:re|vez) a|par courrier|travaux|chantier|stationnement|circulation|concert|expo\w*|spectacle|festival|\d{1,2} ?h(?:\d\d)? ?(?:a|-) ?\d{1,2} ?h)\b/
const VENUE_HEAD =
  /\b(?:magasin|boutique|agence|siege|bureaux?|salle|mairie|musee|mediatheque|bibliotheque|piscine|restaurant|hotel|atelier|cabinet|pharmacie|garage|clinique|hopital|relais|consigne|guichet|depot|entrepot|accueil|showroom|gare|poste|nous)\b[^.;!?]{0,45}$/
/** Home without doubt: a venue elsewhere in the sentence changes nothing. */
const SURELY_HOME =
  /\b(?:chez (?:vous|toi)|domicile|adresse de (?:livraison|facturation)|votre (?:adresse|logement|appartement|maison|immeuble|domicile)|habit(?:e|ez|es|ait|iez)|resid(?:ez|iez)|(?:m\.|mme|madame|monsieur) [a-z-]+,? )\b/

/** Who is greeted need not live there. */
const GREETED = /\b(?:bonjour|bonsoir|chere?|merci) (?:madame|monsieur|mme|mr|m\.)/g

export const address = replyRule({
  ...personal({
    id: 'risk/address',
    message: 'L’adresse d’une personne serait visible de tous.',
    why: 'Une adresse publiée expose la personne au harcèlement, au vol de colis ou au cambriolage. Vérifiez-la en message privé.',
    examples: {
      match: [
        { text: 'Votre colis sera remis au 12 rue des Tilleuls demain.', marks: '12 rue des Tilleuls' },
        {
          text: 'Le technicien est passé chez vous, 4 bis avenue Jean-Jaurès, hier.',
          marks: '4 bis avenue Jean-Jaurès',
        },
        {
          text: 'Votre adresse de livraison est le 18, impasse du Moulin, 69003 Lyon.',
          marks: '18, impasse du Moulin, 69003 Lyon',
        },
        { text: 'Vous habitez bien 7 chemin des Vignes ?', marks: '7 chemin des Vignes' },
        { text: 'Mme Petit, 33 boulevard Voltaire, a signé le reçu.', marks: '33 boulevard Voltaire' },
      ],
      pass: [
        'Retrouvez-nous au 12 rue des Tilleuls, de 10 h à 19 h.',
        'Notre magasin du 4 bis avenue Jean-Jaurès vous attend.',
        'Votre colis vous attend au point relais, 12 rue des Tilleuls.',
        'Écrivez à notre médiateur : 18 impasse du Moulin, 69003 Lyon.',
        'Les travaux du 7 chemin des Vignes finissent vendredi.',
        'Livraison sous 48 h, 12 rues sont concernées.',
        'Votre carte permet d’emprunter 5 BD et 3 DVD.',
        'La mairie est au 1 place de l’Hôtel-de-Ville.',
      ],
    },
  }),
  *check(reply) {
    const contacts = (): readonly string[] => reply.context.guide.contacts
    for (const sentence of sentencesOf(reply)) {
      for (const { 0: found, index } of sentence.searched.all(ADDRESS)) {
        const before = sentence.text.slice(Math.max(0, index - 80), index)
        const around =
          `${before} ${sentence.text.slice(index + found.length, index + found.length + 80)}`.replace(
            GREETED,
            '',
          )
        if (VENUE_HEAD.test(before)) continue
        if (!SURELY_HOME.test(around) && (VENUE.test(around) || !HOME.test(around))) continue
        if (contacts().some((contact) => fold(contact).text.includes(found))) continue
        yield { span: sentence.span(index, index + found.length), confidence: 0.85 }
      }
    }
  },
})
