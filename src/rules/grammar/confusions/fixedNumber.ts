import { phraseLines } from '../../pattern/phraseLines'
import { type Phrase, phraseRule } from '../../pattern/phraseRule'
import { unquoted } from '../../style/unquoted'

/** A noun, and the complement that names its kind, which stays in the singular however many there are. */
const KINDS = `
heure de pointe
quart d' heure
courant d' air
liste d' attente
salle d' attente
file d' attente
tête d' affiche
point de vue
point de vente
point de départ
moyen de paiement
carte de fidélité
carte de crédit
carte d' identité
pièce d' identité
frais de dossier
frais de port
frais de livraison
mot de passe
bon de commande
bon de réduction
code de réduction
date de livraison
date de naissance
délai de livraison
adresse de livraison
mode d' emploi
hôtel de ville
maison de retraite
acte de naissance
état d' esprit
chef d' équipe
équipe de nuit
service de nuit
mail de confirmation
message de confirmation
numéro de téléphone
numéro de commande
numéro de carte
point de rassemblement
lettre de motivation
prise de contact
mise à jour
rez de chaussée
fleur de sel
reste à charge
machine à café
pâte à sel
salle à manger
coup de main
coup de fil
coup de cœur
pomme de terre`

/** After a preposition alone these say how, where or when, and are one thing; with an adjective they may be several. */
const ADVERBIAL = `
en boutique magasin stock vitrine rayon ville route attente panne marche vente promotion livraison maintenance mairie agence cuisine voiture train avion bateau trottinette avance retard urgence tête général particulier public direct différé solo studio façade surface profondeur largeur hauteur longueur moyenne totalité priorité exclusivité interne soirée vrac outre effet revanche contrepartie retour colère danger sécurité 
par mois personne foyer voie exemple erreur hasard téléphone courrier mail virement avion train tradition principe précaution mégarde inadvertance curiosité conséquence
avec plaisir joie impatience patience courage humour
sans rancune cesse
à condition distance jour bord part domicile volonté proximité hauteur droite gauche`

const plural = (noun: string): string => (/[sx]$/.test(noun) ? noun : `${noun}s`)

/** Where it is the other way round, or a gender or an s belongs to the whole. */
const SET = `
[tel quelle] => telle quelle / tel quel
[telle quel] => telle quelle / tel quel
[tels quel] => tels quels
[telles quelle] => telles quelles
[dûe] => due / dû
[dûes] => dues / dus
[(donnante|donnants|donnantes)] sur => donnant
[(datante|datants|datantes)] (de|du|d'|des) => datant
[(provenante|provenants|provenantes)] (de|du|d'|des) => provenant
[(appartenante|appartenants|appartenantes)] (à|au|aux) => appartenant
[(comprenante|comprenants|comprenantes)] (le|la|les|l'|un|une|deux|trois) => comprenant
peu [importent] (le|la|l'|votre|notre|ce|cette) <:noun.singular> ¬(et|ou|,|de|du|des|d'|<:adjective>|<:verb.participle-past>) => importe
les [vôtre] => vôtres
les [nôtre] => nôtres
(le|la) [vôtres] => vôtre
(le|la) [nôtres] => nôtre
la [sien] => sienne
la [mien] => mienne
la [tien] => tienne
, [tel] qu' elle (est|était|sera|figure|apparaît|existe|a été|vous a été|nous a été) => telle
, [telle] qu' il (est|était|sera|figure|apparaît|existe|a été|vous a été|nous a été) => tel
, [(tels|telle)] qu' elles (sont|étaient|seront|figurent|apparaissent|existent|ont été|vous ont été|nous ont été) => telles
, [(telles|tel)] qu' ils (sont|étaient|seront|figurent|apparaissent|existent|ont été|vous ont été|nous ont été) => tels
(avoir|ai|as|a|avons|avez|ont|eu|eue|aurez|auriez|avait|aviez) (bien|aussi|toujours|vraiment|donc|pas|plus)? [peurs] ($|,|de|que|d'|et) => peur
(avoir|ai|as|a|avons|avez|ont|eu|aurez|auriez|avait|aviez) (bien|aussi|toujours|vraiment|donc|pas|plus)? [torts] ($|,|de|d'|et) => tort
(comme|avec|dans|pour|de) le [tiens] => tien
(comme|avec|dans|pour|de) la [tiens] => tienne
(comme|que|à|et|avec|dans|pour|de) le [siens] => sien
(comme|que|à|et|avec|dans|pour|de) la [siens] => sienne
(est|sont|sera|seront|était|étaient|nouveau|mise|mis|mettre|reste|restent) en [lignes] ($|,|et|sur|depuis|dès|à) => ligne
(est|sont|sera|seront|était|étaient|nouveau|mise|mettre|reste|restent|tombée|tombé) en [pannes] ($|,|et|depuis|à) => panne
(est|sont|sera|seront|était|étaient|nouveau|mise|mettre|remise) en [marches] ($|,|et|depuis|dès|à) => marche
point [finale] => final
^ [bonjours] (à|<:proper>|,|!|$|monsieur|madame) => bonjour
^ [bonsoirs] (à|<:proper>|,|!|$|monsieur|madame) => bonsoir
(est|sont|était|étaient|sera|seront|serait|seraient|bien|plutôt|surtout|probablement|sûrement|principalement) [dûs] => dus
(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) [derniers] ¬(<:noun>|<:adjective>) => dernier => (et|ou|,) <:noun> derniers
(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) [prochains] ¬(<:noun>|<:adjective>) => prochain => (et|ou|,) <:noun> prochains
(avant|vers|dès|jusqu'à|ce|c'est) [midis] ¬matins => midi`

const phrases: readonly Phrase[] = [
  ...KINDS.trim()
    .split('\n')
    .map((line): Phrase => {
      const [noun = '', of = '', kind = ''] = line.split(' ')
      return { find: `(${noun}|${plural(noun)}) ${of} [${plural(kind)}]`, better: [kind], confidence: 0.95 }
    }),
  ...ADVERBIAL.trim()
    .split('\n')
    .flatMap((line): readonly Phrase[] => {
      const [preposition = '', ...nouns] = line.split(' ')
      return nouns
        .filter((noun) => plural(noun) !== noun)
        .map((noun) => ({
          find: `${preposition} [${plural(noun)}] ¬(<:adjective>|<:verb.participle-past>|<:numeral>|et|ou|,|de|d')`,
          better: [noun],
          // `tu en cuisines souvent`: there it is a verb.
          without: preposition === 'en' ? ["tu (n')? en"] : [],
          confidence: 0.9,
        }))
    }),
  ...phraseLines(SET),
]

export const fixedNumber = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/fixed-number',
  category: 'accord',
  message: 'Dans cette tournure, ce mot s’écrit autrement.',
  why: 'Le second nom dit de quelle sorte il s’agit, et reste au singulier : des heures de pointe, des mots de passe. « Tel quel » s’accorde en entier.',
  examples: {
    match: [
      {
        text: 'Évitez les heures de pointes.',
        marks: 'pointes',
        fixed: 'Évitez les heures de pointe.',
      },
      {
        text: 'Changez vos mots de passes.',
        marks: 'passes',
        fixed: 'Changez vos mots de passe.',
      },
      {
        text: 'Rendez-la tel quelle au guichet.',
        marks: 'tel quelle',
        fixed: 'Rendez-la telle quelle au guichet.',
      },
      {
        text: 'Un mot comme le tiens fait plaisir.',
        marks: 'tiens',
        fixed: 'Un mot comme le tien fait plaisir.',
      },
      {
        text: 'Le site est en lignes depuis hier.',
        marks: 'lignes',
        fixed: 'Le site est en ligne depuis hier.',
      },
      {
        text: 'Nous vous répondrons avec plaisirs.',
        marks: 'plaisirs',
        fixed: 'Nous vous répondrons avec plaisir.',
      },
      {
        text: 'Elle est en stocks à Annecy.',
        marks: 'stocks',
        fixed: 'Elle est en stock à Annecy.',
      },
      {
        text: 'Ces frais sont dûs à la douane.',
        marks: 'dûs',
        fixed: 'Ces frais sont dus à la douane.',
      },
      { text: 'Ces choix sont aussi les nôtre.', marks: 'nôtre', fixed: 'Ces choix sont aussi les nôtres.' },
      {
        text: 'La garantie, tel qu’elle est décrite, suffit.',
        marks: 'tel',
        fixed: 'La garantie, telle qu’elle est décrite, suffit.',
      },
      {
        text: 'Nous avons eu peurs de vous perdre.',
        marks: 'peurs',
        fixed: 'Nous avons eu peur de vous perdre.',
      },
      {
        text: 'La pièce donnante sur la cour est calme.',
        marks: 'donnante',
        fixed: 'La pièce donnant sur la cour est calme.',
      },
      { text: 'Peu importent la taille.', marks: 'importent', fixed: 'Peu importe la taille.' },
      { text: 'La caution est dûe lundi.', marks: 'dûe', fixed: 'La caution est due lundi.' },
    ],
    pass: [
      'Trois quarts d’heure, deux listes d’attente, la passe de deux.',
      'Je le tiens de lui, et le tien me plaît.',
      'J’ai retrouvé votre bonnet et le tiens à votre disposition.',
      'Venez à pieds joints, en lignes serrées.',
      'Par jours de grand vent, en parties égales, à distances égales.',
      'Le texte est coupé en parties de dix lignes.',
      'Un bruit tel qu’elle a sursauté.',
      'Vos peurs sont les nôtres.',
      'Peu importent le jour et l’heure.',
      'Peu importent la taille du groupe et l’heure.',
      'Tu en cuisines souvent ?',
      'Nous en sommes là, nous comptons par semaines, nos jeux sont classés en familles.',
      'Nos vignes poussent en terrasses.',
    ],
  },
  phrases: unquoted(phrases),
})
