import { sliceOf } from '../../../text/span'
import { sentenceRule } from '../../define'
import type { Match } from '../../pattern/match'
import { phraseLines } from '../../pattern/phraseLines'
import { type Phrase, phraseRule } from '../../pattern/phraseRule'
import type { SentenceView } from '../../rule'
import { unquoted } from '../../style/unquoted'
import { spanOf } from '../features'
import { words } from '../kit/around'

/**
 * Compounds that hold one meaning, one a line; a space in place of the hyphen leaves real words, which no dictionary
 * marks. Brackets hold the compound where the words around decide.
 */
const COMPOUNDS = `
vis à vis
rez de chaussée
(au|par) delà
(au|par) (dessus|dessous)
ci (joint|jointe|joints|dessous|dessus|après|contre)
là (bas|haut|dessus|dedans)
week (end|ends)
quelques (uns|unes)
demi (heure|journée|tarif|finale|pension)
soi disant
sous (titre|titres|titré|titrée|titrés|titrées|vêtements|vêtement|marin|total|estimé|estimée)
avant (première|premières|hier)
après demain
non stop
grand (mère|père)
grands parents
rond point
porte (monnaie|clés|parole)
sèche (cheveux|linge)
lave (linge|vaisselle)
micro ondes
chauffe eau
essuie (glace|glaces)
pare (brise|chocs)
trop perçu
pique nique
arc en ciel
e (mail|mails)
post it
auto école
coffre fort
compte gouttes
haut parleur
hauts parleurs
garde robe
(un|le|du|au|ce|notre|votre) [tête à tête]
quatre vingts
dix (sept|huit|neuf)
soixante dix
service [après vente]
[(lui|elle|soi|moi|toi|eux|elles|nous|vous) (même|mêmes)] ¬(si|s'|pas|plus|quand|en|dans|avec|pour|les|le|la|l'|un|une|sur|sans|chose|au|aux)
(cet|cette|l'|en|d') [après midi]
(notre|votre|leur|du|un) [savoir faire]
(le|du|de|votre|au|ce|notre) [bien être]
(le|un|au|en|notre|votre) [centre ville]
(la|une|cette|notre|votre|les) [plate forme]
à [mi (chemin|temps|parcours|hauteur)]
[c'est à dire]
[jusque là] ($|,)
(de|en|au) [savoir faire] ¬(<:determiner>|face|preuve|part)
(une|la|en|de) [plus value]
(avec|son|votre|leur|de) [sang froid] ($|,|et)
chèque cadeau
chèques cadeaux
(le|un|ce|les|des|nos|votre|vos) [mot clé]
(les|des|nos|vos) [mots clés]
(le|un|notre|ce) [bouche à oreille]
(en|le|du) [porte à porte]
tee (shirt|shirts)
t (shirt|shirts)
(le|au|du|un) [court circuit]
(la|de|notre|cette) [main d'œuvre]
outre mer
(le|un|du) [trompe l'œil]
science fiction
(un|le|ce|du) [va et vient]
ras le bol
demi (finales|heures|journées|frère|sœur|écrémé|tour)
vice (président|présidente|présidence|champion|championne)
mi (temps|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|saison)
après (shampoing|rasage)
(vingt|trente|quarante|cinquante|soixante|quatre-vingt) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)
quatre vingt
(un|le|ce|du|au|des|ces) [face à face]
(l'|d'|notre|votre|mon|ton|en|une|sans|aucune|des) [arrière (boutique|boutiques|pensée|pensées|cour|plan|plans|goût|saison|pays|grand)]
(mon|ton|son|notre|votre|leur|un|une|l'|d'|des|mes|ses|nos|vos) [ex (mari|femme|directeur|directrice|collègue|collègues|employé|employée|employeur|patron|ami|amie|président|présidente|client|cliente|clients|fournisseur|compagnon|compagne|copain|copine|voisin|voisine|salarié|salariée|joueur|élève|élèves)]
(ce|ton|son|votre|du) [pied à terre]
(du|le|en|de|au) [prêt à porter]
(du|ce|au|un) [laisser aller]
(le|du|un|votre|au|ce) [chef lieu]
l' [état major]
(du|le) [sur mesure]
(le|du|au|de|ce|tout|un|des) [non (respect|paiement|remboursement|lieu|dits|dit|sens)]
(un|une|l'|d'|la|en|de|votre) [non (conformité|réponse|présentation|assistance)]
auto (entrepreneur|entrepreneurs|entrepreneuse|entreprise|stop)
(un|le|ce|en) [cul de sac]
(gagne pain|gratte ciel|lèse majesté|tape à l'œil|bric à brac)
(basket|volley|hand) ball
(nord|sud) ouest
(un|des|l'|d'|les|billet|billets|deux|trois) [(aller|allers) (retour|retours)]
sous (traitant|traitants|traitance|jacent|jacente|jacents|jacentes|sol|sols)`

/** Those that lack more than a hyphen. */
const MISSPELT = `
(un|le|ce|votre|mon|ton|notre|de|sans|sur|prendre|prenez|pris|prends|avec|au|aucun|des|les|vos|par|nouveau|prochain) [(rendez vous|rende vous|rendez vou)] => rendez-vous
[c'est a dire] => c'est-à-dire
[vis a vis] => vis-à-vis
[la bas] => là-bas
(le|un|notre|votre|du|ce|de) [chef d' (œuvre|oeuvre)] => chef-d'œuvre
[au dela] => au-delà
[(mis|mie)] (janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre) => mi`

/** The same words, held together. */
const joined = ({ span }: Match, view: SentenceView): readonly string[] => [
  sliceOf(view.text, span).replace(/\s+/g, '-'),
]

const phrases: readonly Phrase[] = unquoted([
  ...COMPOUNDS.trim()
    .split('\n')
    .map((find) => ({ find, better: joined, confidence: 0.95 })),
  ...phraseLines(MISSPELT),
  {
    find: `(${'janvier février mars avril juin juillet août septembre octobre novembre décembre temps saison'
      .split(' ')
      .map((half) => `mis-${half}`)
      .join('|')})`,
    better: ({ span }: Match, view: SentenceView) => [sliceOf(view.text, span).replace(/^(mi)s/i, '$1')],
    confidence: 0.95,
  },
])

export const hyphenWord = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/hyphen-word',
  category: 'trait d’union',
  message: 'Ce mot composé prend un trait d’union.',
  why: 'Les deux parties forment un seul mot avec son sens propre. Sans trait d’union, ce seraient deux mots qui se suivent.',
  examples: {
    match: [
      { text: 'Passez sans rendez vous.', marks: 'rendez vous', fixed: 'Passez sans rendez-vous.' },
      { text: 'Bon week end à vous !', marks: 'week end', fixed: 'Bon week-end à vous !' },
      {
        text: 'Le formulaire est ci dessous.',
        marks: 'ci dessous',
        fixed: 'Le formulaire est ci-dessous.',
      },
      {
        text: 'On vous rappelle cet après midi.',
        marks: 'après midi',
        fixed: 'On vous rappelle cet après-midi.',
      },
      {
        text: 'Ouvert demain, c’est à dire jeudi.',
        marks: 'c’est à dire',
        fixed: 'Ouvert demain, c’est-à-dire jeudi.',
      },
      { text: 'Bon week end !', marks: 'week end', fixed: 'Bon week-end !' },
      { text: 'C’est à dire demain.', marks: 'C’est à dire', fixed: 'C’est-à-dire demain.' },
      { text: 'Quelques uns sont arrivés.', marks: 'Quelques uns', fixed: 'Quelques-uns sont arrivés.' },
      { text: 'Voyez le lien ci dessous.', marks: 'ci dessous', fixed: 'Voyez le lien ci-dessous.' },
      {
        text: 'Contactez le service après vente.',
        marks: 'après vente',
        fixed: 'Contactez le service après-vente.',
      },
      {
        text: 'Notre ex directeur vous salue.',
        marks: 'ex directeur',
        fixed: 'Notre ex-directeur vous salue.',
      },
      { text: 'Prenez un aller retour.', marks: 'aller retour', fixed: 'Prenez un aller-retour.' },
    ],
    pass: [
      'Ne pas le laisser aller seul dehors.',
      'Posez le pied à terre, puis mettez un pied à terre.',
      'Ils se tiennent face à face, et l’arrière est vide.',
      'Passez sans rendez-vous.',
      'Vous rendez vous-même le colis.',
      'Après midi, le magasin ferme.',
      'Le site est au-dessus de la gare.',
      'Il faut savoir faire simple.',
      'Bon week-end !',
      'C’est à vous de dire.',
      'Quelques clients sont là.',
      'Après vente du stock, nous fermons.',
      'Là, dessus, il y a une étiquette.',
      'Le savoir faire face est utile.',
    ],
  },
  phrases,
})

/** Hyphens where there are none: the phrase and how it is written. */
const LOOSE = `
quand-même => quand même
tout-à-fait => tout à fait
tout-de-suite => tout de suite
tout-à-l'heure => tout à l'heure
tout-le-monde => tout le monde
bien-sûr => bien sûr
bien-sur => bien sûr
par-contre => par contre
par-exemple => par exemple
parce-que => parce que
parce-qu' => parce qu'
afin-de => afin de
dès-que => dès que
en-cours => en cours
en-train => en train
en-tout-cas => en tout cas
mise-à-jour => mise à jour
compte-tenu => compte tenu
merci-beaucoup => merci beaucoup
plus-tôt => plus tôt
moi-aussi => moi aussi
au-fur-et-à-mesure => au fur et à mesure
d'ores-et-déjà => d'ores et déjà
s'il-vous-plaît => s'il vous plaît
s'il-vous-plait => s'il vous plaît
s'il-te-plaît => s'il te plaît
n'est-ce-pas => n'est-ce pas
qu'est-ce-que => qu'est-ce que
à-priori => a priori
de-suite => de suite
peut-être-que => peut-être que
grâce-à => grâce à
suite-à => suite à
jusqu'à-ce => jusqu'à ce`

export const extraHyphen = phraseRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/extra-hyphen',
  category: 'trait d’union',
  message: 'Cette tournure s’écrit sans trait d’union.',
  why: 'Ce sont des mots séparés, comme dans « tout à fait » ou « quand même ». Le trait d’union ne lie que les mots composés.',
  examples: {
    match: [
      { text: 'C’est tout-à-fait normal.', marks: 'tout-à-fait', fixed: 'C’est tout à fait normal.' },
      { text: 'Merci quand-même !', marks: 'quand-même', fixed: 'Merci quand même !' },
      { text: 'S’il-vous-plaît, patientez.', marks: 'S’il-vous-plaît', fixed: "S'il vous plaît, patientez." },
    ],
    pass: [
      'C’est tout à fait normal.',
      'Un tout-en-un pratique.',
      'Le compte-rendu est prêt.',
      'Un va-et-vient.',
      'Le tout-à-l’égout est bouché.',
    ],
  },
  phrases: phraseLines(LOOSE),
})

/** Words that stand by themselves: no noun is made of them and of what follows. */
const ALONE = words(
  'y en au aux du par pour avec dès très tant si qui que comme est sont a ont va vont sera seront peut peuvent doit doivent',
)

export const needlessHyphen = sentenceRule({
  kind: 'grammar',
  severity: 'warn',
  id: 'grammar/needless-hyphen',
  category: 'trait d’union',
  message: 'Ces mots se suivent sans former un nom : pas de trait d’union.',
  why: 'Le trait d’union fait un mot de plusieurs. « Y compris » ou « vont être » restent des mots séparés, que le dictionnaire ne connaît pas ensemble.',
  examples: {
    match: [
      {
        text: 'Le guichet ouvre chaque jour, y-compris le dimanche.',
        marks: 'y-compris',
        fixed: 'Le guichet ouvre chaque jour, y compris le dimanche.',
      },
      {
        text: 'Les bancs vont-être repeints.',
        marks: 'vont-être',
        fixed: 'Les bancs vont être repeints.',
      },
    ],
    pass: [
      'Un en-cas vous attend au rez-de-chaussée.',
      'Par-ci par-là, il reste des places.',
      'Est-ce prêt ? Va-t-on ouvrir ?',
      'Direction Au-Delà-du-Pont.',
    ],
  },
  *check({ tokens, lexicon }) {
    if (!lexicon) return
    for (const token of tokens) {
      if (token.kind !== 'word' || !token.norm.includes('-') || token.clitic) continue
      const parts = token.text.split('-')
      const [first = '', ...others] = parts
      if (!ALONE.has(first) || others.some((part) => !/^\p{Ll}{2,}$/u.test(part))) continue
      if (lexicon.analyses(token.text).length > 0 || !parts.every((part) => lexicon.accepts(part))) continue
      yield { span: spanOf(token), suggestions: [parts.join(' ')], confidence: 0.93 }
    }
  },
})
