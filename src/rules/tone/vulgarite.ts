import { family } from './frames/family'
import { forms, lemmas } from './frames/wordClass'

const vulgarite = family({
  category: 'vulgarite',
  kind: 'tone',
  severity: 'warn',
  why: 'Reprendre le gros mot du client ne rapproche pas de lui. D’autres que lui liront cette réponse.',
})

/** Never polite, whatever stands around. */
const SWEARING = `(${lemmas('merde merdier merdique merder emmerder emmerde emmerdement emmerdeur bordel bordélique putain connerie saloperie dégueulasse foutaise couille couillon chiotte niquer enculer enfoirer déconner foirer chiasse branlette pisser conneries burne roubignolle couillonner chierie foutoir crado cradingue')}|${forms('putain ptain punaise-de-merde bordel mdr-merde dégueu degueu chiant chiante chiants chiantes chier fuck fucking shit bullshit wtf osef jmenfous balek balec blc battre-les-couilles nique merdouille merdasse foirade foirage enflure fait-chier putains crevure')})`

export const swearing = vulgarite.rule({
  name: 'grossierete',
  message: 'Ce mot est grossier, même s’il ne vise personne.',
  unmasks: true,
  acts: [
    {
      marks: 'passage',
      find: [
        `${SWEARING}`,
        `(c'est (le|la|un|une)? | ce | cette | cet | quel | quelle | un | une | des | ces) (gros|grosse|vrai|vraie|beau|belle|sacré|sacrée)? ${SWEARING}`,
        '(un|une|ce|cet|cette|ces|le|la|les|des|notre|nos|votre|vos|mon|ma) (foutu|foutue|foutus|foutues|putain de|fichu|fichue) (<:noun>|<:proper>)',
        '(foutre|fout|foutent|foutez|foutait|foutaient|foutra|foutrait) ~2',
        '(foutu|foutue|foutus|foutues) $',
        // A chair or a tooth is *branlant*.
        "(s'en|se|s'|en|m'en|t'en|à) (branler|branle|branles|branlent|branlez|branlait|branlé)",
        '(au|du|de|le|son|leur|mon|notre|plein le|gros|ras le|faux|trou du|bout du|casse-) (cul|fion|derche|troufion)',
        '(lèche|leche|faux|tire)(-cul|-culs) ',
        "(se|nous|vous|me|te|s'en|m'en|t'en) ~3 (battre|bat|battent|battons|tape|tapent|branle|branlons|tamponne le coquillard) ~1 (les|royalement les)? (couilles|burnes|noix|steaks|roubignoles|bonbons|c)",
        '(nous|me|te|vous les|se) ~1 (casse|casses|cassez|cassent) ~1 les (couilles|burnes|noix|bonbons)',
        '(péter|pète|pété|pètent|péter) ~1 (un|les|une) (câble|plomb|plombs|durite|cable)',
        '((fermer|se fendre|plein|casser|coûte|tirer) ~1 (la|sa|leur|notre|une) gueule | (ouvrir|ouvre|ouvrent) (sa|leur|votre|ta) (grande)? gueule $ | (fait|faire|font) la gueule)',
        "(foutage|se foutre|fout|foutent|foutre) ~1 (de (gueule|la gueule)|la merde|en l'air|le bordel|les boules)",
        "(nom de dieu|bon dieu de|sacré nom|bordel de|merde alors|et merde|oh putain|oh merde|eh merde|ah merde|fait chier|(me|nous|vous|te|se) fait suer|(nous|m'|vous|t') a fait suer|bien baisé|se faire baiser|s'est fait baiser|nous sommes fait baiser|baisés|l'avoir dans l'os|dans le cul|à la con|de mes deux|mes couilles|de couilles|grave la merde|rien à branler|rien à foutre|rien à battre)",
      ],
      denial: 'nothing',
      without: [
        '(<dire>) ~2 merde ~4 (examen|concours|partiels|bac|permis|demain|entretien|match)',
        "(mot|mots|terme|termes|insulte|insultes|grossièreté|grossièretés) (de|d')? ~2 (merde|putain)",
        '<pisser:noun>',
        '(feu|vache) qui pisse',
      ],
    },
  ],
  examples: {
    match: [
      { text: 'Oui, c’est le bordel au dépôt ce matin.', marks: 'c’est le bordel' },
      { text: 'On sait que cette m*rde de site plante.', marks: 'cette m*rde' },
      { text: 'Nous changeons ce foutu boîtier demain.', marks: 'ce foutu boîtier' },
      { text: 'On en a plein le cul aussi.', marks: 'plein le cul' },
    ],
    pass: [
      'Vous écrivez « c’est la merde » et nous comprenons la colère.',
      'L’impasse est un cul-de-sac, entrez par la rue Haute.',
      'On vous dit merde pour l’examen de demain !',
      'Ce plat est une tuerie, c’est fou comme il part vite.',
    ],
  },
})
