import type { Span } from '../../text/span'
import { replyRule } from '../define'
import { isFieldName } from './fieldWords'
import { fold } from './folded'

/** A shape that templates leave behind; `accept` sees the match, what stands before and what stands after it. */
interface Shape {
  /** What stands in every text that holds it: quicker to look for, and most texts have none. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly accept?: (match: string, before: string, after: string) => boolean
}

/** Notes, headlines and omissions that people write in brackets. */
const NOTE =
  /^(?:\W*|maj|mise a jour|edit.*|sic|ndlr|video|photos?|live|direct|rappel|info|infos|jeu.?concours|concours|alerte|important|urgent|recrutement|evenement|nouveaute|spoiler|pub|partenariat|replay|podcast|archive|\d+|x)$/
const UNIT = String.raw`(?:€|%|euros?\b|h\b|heures?\b|jours?\b|mois\b|semaines?\b|min(?:utes)?\b|ans\b|points?\b|km\b)`
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const GREETING = '(?:bonjour|bonsoir|hello|salut|coucou|cher|chère|merci|mme|mlle|mr|madame|monsieur)'

/** Somebody has hidden a number on purpose (`06 XX XX XX 34`, `XXXX 4512`): what we ask for. */
const isMasked = (before: string, after: string): boolean =>
  /(?:\d|\*|[Xx]{2})[ .-]?$/.test(before.replace(/n[°o]?\s*$/i, '')) || /^[ .-]?(?:\d|\*{2})/.test(after)

const wordBefore = (before: string, words: string): boolean =>
  new RegExp(`(?:^|[^\\p{L}])${words}\\s?$`, 'iu').test(before)
const NUMBER_NOUN = String.raw`(?:n\s?[°ºo]\s?:?|numéro|num|réf\.?|référence|commande|dossier|colis|code)`

const SHAPES: readonly Shape[] = [
  {
    sign: /\$/,
    pattern:
      /(?<![\p{L}\p{N}$])\$(?:nom|pr[ée]nom|client|date|name|first_?name|ville|montant)(?![\p{L}\p{N}])/giu,
  },
  { sign: /\{/, pattern: /[$#]?\{\{?\{?[^{}\n]{0,40}\}\}?\}?/gu },
  {
    sign: /\[/,
    pattern: /\[{1,2}([^[\]\n]{0,60})\]{1,2}/gu,
    accept: (match, before, after) => {
      const inside = fold(match.replace(/^\[+|\]+$/g, '')).text.trim()
      if (/^_+$|^\.{0}$/.test(inside) && inside !== '') return true
      if (NOTE.test(inside) || /^en bio|lien en bio/.test(inside)) return false
      // Keys are written as they look: *la touche [Suppr]*.
      if (/\btouches? ?$/i.test(before)) return false
      if (isFieldName(inside)) return true
      // What stands inside a sentence and is no note is a field; at the head of a line it is a title.
      const inSentence = /[\p{L},] ?$/u.test(before) && !/«[^»]*$/.test(before)
      return (
        inSentence &&
        inside.length > 3 &&
        /^\[+(?:[\p{Ll}\d' _-]+|[\p{Lu}\d' _-]+)\]+$/u.test(match) &&
        /^[ .,!?;:]|^$/.test(after)
      )
    },
  },
  { sign: /%/, pattern: /%%?[\p{L}_]{2,30}%%?/gu, accept: (_, before) => !/\d ?$/.test(before) },
  {
    sign: /%/,
    pattern: /(?<![\p{L}\p{N}%])%(?:s|d|1\$s|@)(?![\p{L}\p{N}])/gu,
    accept: (_, before) => !/\d ?$/.test(before),
  },
  {
    sign: /</,
    pattern: /<{1,2}([\p{L}_][\p{L}_' -]{0,30})>{1,2}/gu,
    // A tag of HTML is another fault, and its names are short.
    accept: (match) => !/^<\/?(?:a|b|i|u|p|s|br|em|li|ul|ol|h[1-6]|div|span|strong)>$/i.test(match),
  },
  {
    sign: /[#$~|]/,
    pattern:
      /(?<![\p{L}\p{N}])(?:##?|\$\$?|~~?|\|\|?)(?:NOM|PR[ÉE]NOM|CLIENT|DATE|VILLE|MONTANT|NUMERO|COMMANDE)(?:##?|\$\$?|~~?|\|\|?)/gu,
  },
  {
    sign: /XXX/,
    pattern: /(?<![\p{L}\p{N}*/])X{3,}(?![\p{L}\p{N}])/gu,
    accept: (_, before, after) =>
      !isMasked(before, after) &&
      !/^(?:e|ème| ?siècle)/.test(after) &&
      !/(?:taille|tailles|T\.?|L|Bowl) ?$/u.test(before),
  },
  {
    sign: /[Xx]{2}/,
    pattern: /(?<![\p{L}\p{N}*,.])[Xx]{2,4}(?:[,.][Xx]{1,2})?(?![\p{L}\p{N}])/gu,
    accept: (match, before, after) => {
      if (isMasked(before, after)) return false
      if (wordBefore(before, NUMBER_NOUN)) return true
      if (match !== match.toUpperCase()) return false
      return (
        new RegExp(`^ ?(?:${UNIT}|${MONTH})`, 'u').test(after) ||
        (match.length === 2 &&
          wordBefore(before, '(?:le|du|au)') &&
          !/^ ?(?:e(?!\p{L})|ème|siècle)/u.test(after)) ||
        (match.length === 2 && wordBefore(before, GREETING) && /^[ ,!.]|^$/.test(after))
      )
    },
  },
  {
    sign: /XX|xx/,
    pattern:
      /(?<![\p{L}\p{N}*])(?:XX\/XX(?:\/XX(?:XX)?)?|xx\/xx(?:\/xx(?:xx)?)?|XX ?h ?XX|xxhxx)(?![\p{L}\p{N}])/gu,
  },
  { sign: /XX/, pattern: /(?<![\p{L}\p{N}])XX(?:€|%|h)(?![\p{L}\p{N}])/gu },
  {
    sign: /JJ|DD|jj|AAAA|YYYY|HH|hh/,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:JJ|DD|jj)[/.-](?:MM|mm)(?:[/.-](?:AAAA|AA|YYYY|aaaa))?|(?:AAAA|YYYY)-MM-(?:JJ|DD)|(?:HH|hh)[:h](?:MM|mm))(?![\p{L}\p{N}])/gu,
    // `au format JJ/MM/AAAA` tells how to write a date.
    accept: (_, before) => !/(?:format|forme|sous la forme|type)\s?[:«(]?\s?$/iu.test(before),
  },
  {
    sign: /__/,
    pattern: /(?<![\p{L}\p{N}_*\\^><\-.;'])_{2,}(?![\p{L}\p{N}_*/^><\-.;'])/gu,
    accept: (_, before, after) => /[\p{L}\p{N},:°(]\s?$/u.test(before) || /^\s?[\p{L},]/u.test(after),
  },
  { sign: /…|\.{3}/, pattern: /(?<=(?:^|[^\p{L}])n[°º] ?)(?:…|\.{3,})/giu },
  {
    sign: /…|\.{3}/,
    pattern: /(?<=(?:^|[^\p{L}])(?:bonjour|bonsoir|cher|chère|mme|madame|monsieur) ?)(?:…|\.{3,})(?= ?,)/giu,
  },
  {
    sign: /…|\.{3}/,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[^\p{L}])(?:de|à|au|le|du|sous|:) )(?:…|\.{3,})(?= ?${UNIT})`,
      'giu',
    ),
  },
  { sign: /@/, pattern: /(?<![\p{L}\p{N}])(?:…|\.{3}|xx+|XX+)@(?:…|\.{3}|xx+(?:\.[a-z]{2,3})?|XX+)/gu },
  {
    sign: /@/,
    pattern:
      /(?<![\p{L}\p{N}])@(?:nom|pr[ée]nom|pseudo|client|cliente|user|username|nom[_.-]?(?:du|de)[_.-]?(?:la[_.-]?)?cliente?|nom[_.-]prenom|utilisateur|mention)(?![\p{L}\p{N}_.-]*[\p{L}\p{N}])/giu,
  },
  {
    sign: /nom/i,
    pattern:
      /(?<=(?:^|[^\p{L}])(?:bonjour|bonsoir|hello|salut|coucou|cher|chère|merci|mme|mlle|mr|m\.|madame|monsieur) )(?:pr[ée]nom(?: nom)?|nom(?: (?:du client|de la cliente|pr[ée]nom))?)(?![\p{L}\p{N}])(?! de | du )/giu,
  },
  {
    sign: /NOM|N\./,
    pattern: /(?<![\p{L}\p{N}])(?:Pr[ée]nom NOM|PR[ÉE]NOM NOM|NOM Pr[ée]nom|Pr[ée]nom N\.)(?![\p{L}\p{N}])/gu,
  },
  {
    sign: /Pr[ée]nom|Signature|pr[ée]nom/,
    pattern:
      /(?<=^|\n|[-–—] ?)(?:Pr[ée]nom|Signature|Votre pr[ée]nom)(?=\s*(?:$|\n|, (?:service|équipe|l’équipe|conseill)))/gu,
  },
  {
    sign: /\(/,
    pattern:
      /\((?:pr[ée]nom|nom du client|nom de la cliente|nom du produit|à compléter|a completer|à préciser par vos soins|insérer[^()\n]{0,30}|date à compléter|montant|votre prénom|prénom du client)\)/giu,
    accept: (_, before) => !/coordonnées|informations|identité/iu.test(before.slice(-30)),
  },
  {
    sign: /COMPL|REMPLIR|TODO|TBD|INS/,
    pattern:
      /(?<![\p{L}\p{N}])(?:À COMPL[ÉE]TER|A COMPLETER|À REMPLIR|TODO|TBD|INS[ÉE]RER ICI)(?![\p{L}\p{N}])/gu,
  },
  {
    sign: /null|undefined|nan|none/i,
    pattern:
      /(?<=(?:^|[^\p{L}])(?:bonjour|bonsoir|cher|chère|commande|n°|le|de) )(?:null|undefined|NaN|None)(?![\p{L}\p{N}])/giu,
  },
  { sign: /lorem/i, pattern: /lorem ipsum(?: dolor(?: sit amet)?)?/giu },
]

const CONTEXT = 40

function* fieldsIn(text: string): Generator<Span> {
  for (const { sign, pattern, accept } of SHAPES) {
    if (!sign.test(text)) continue
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const end = index + match.length
      if (
        accept &&
        !accept(match, text.slice(Math.max(0, index - CONTEXT), index), text.slice(end, end + CONTEXT))
      )
        continue
      yield { start: index, end }
    }
  }
}

export const placeholder = replyRule({
  id: 'risk/placeholder',
  kind: 'risk',
  category: 'champ_vide',
  severity: 'stop',
  message: 'Une variable du modèle n’est pas remplie.',
  why: 'Le client voit tout de suite qu’il lit un copier-coller. Remplissez ce champ ou supprimez la mention.',
  examples: {
    match: [
      { text: 'Bonjour {prénom}, merci !', marks: '{prénom}' },
      { text: 'Merci {{ customer.first_name }} pour ce mot.', marks: '{{ customer.first_name }}' },
      { text: 'Cher [NOM DU CLIENT], bonjour.', marks: '[NOM DU CLIENT]' },
      { text: 'Bonjour <prénom>, on regarde.', marks: '<prénom>' },
      { text: 'Votre commande n° XXXX est partie.', marks: 'XXXX' },
      { text: 'Livraison le JJ/MM/AAAA.', marks: 'JJ/MM/AAAA' },
      { text: 'Bonjour %NOM%', marks: '%NOM%' },
      { text: 'Réouverture le XX/XX à 9 h.', marks: 'XX/XX' },
      { text: 'Un geste de XX € vous attend.', marks: 'XX' },
      { text: 'Bonjour ____, merci de votre patience.', marks: '____' },
      { text: 'Le dossier n° … est suivi par Paul.', marks: '…' },
      { text: 'Bonjour @nom_du_client, merci !', marks: '@nom_du_client' },
      { text: 'Bonjour Prénom, ravi de vous lire.', marks: 'Prénom' },
      { text: 'L’atelier est à [À COMPLÉTER] dès 14 h.', marks: '[À COMPLÉTER]' },
      { text: 'Lorem ipsum dolor sit amet.', marks: 'Lorem ipsum dolor sit amet' },
    ],
    pass: [
      '[MAJ] Le service est rétabli.',
      '[RECRUTEMENT] Deux postes à Lille.',
      'Taille XXL disponible, XXS et XXXL aussi.',
      'Nous avons retiré « […] » du texte.',
      'Le 06 XX XX XX 34 est bien noté, comme la carte ****1234.',
      'Merci, bisous xxx',
      'Une église du XXe siècle, et le Super Bowl XXX en replay.',
      'Indiquez nom et prénom en message privé.',
      'On adore >__< et ^__^ !',
      'Écrivez la date au format JJ/MM/AAAA dans le formulaire.',
      'Remise de 20 % sur tout, 30% sur le reste.',
      'Hmm… bonjour… nous regardons.',
    ],
  },
  *check({ text }) {
    let end = 0
    const spans = [...fieldsIn(text)].sort((a, b) => a.start - b.start || b.end - a.end)
    for (const span of spans) {
      if (span.start < end) continue
      end = span.end
      yield { span }
    }
  },
})
