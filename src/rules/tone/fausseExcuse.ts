import { APOLOGY, FACTS, REACTION_ADJECTIVES, REACTION_NOUNS, REACTION_VERBS } from './frames/apology'
import { guardedFamily } from './frames/guardedFamily'
import { TO_YOU, YOU, YOUR } from './frames/people'
import { rewrites } from './frames/rewrite'
import type { SpeechAct } from './frames/speechAct'

const fausseExcuse = guardedFamily({
  category: 'fausse_excuse',
  kind: 'tone',
  severity: 'warn',
  why: 'Une excuse qui vise la réaction de la personne, ou qu’un « si » ou un « mais » reprend, n’excuse rien. On s’excuse d’un fait, au présent.',
})

const MANNER =
  '(ainsi|mal|autrement|comme (ça|cela)|de (cette|la) (façon|manière|sorte)|aussi mal|si mal|personnellement)'
/** *si* that supposes: a subject follows it, not an adjective (*cet accueil si froid*). */
const SUPPOSING =
  "(si (vous|tu|t'|on|nous|notre|nos|mon|ma|mes|votre|vos|ton|ta|tes|cela|ça|ce|c'|cette|cet|ces|certains|certaines|quelqu'un|le|la|l'|les|un|une|il|elle|j'|je|d'aucuns|jamais|erreur|malentendu|maladresse)|s' (il|ils))"
/** *savoir si*, *demander si* ask, they suppose nothing. */
const ASKING = [
  "(<savoir>|<demander>|<vérifier>|<voir>|<dire>|<confirmer>|<indiquer>|<préciser>|<regarder>) ~2 (si|s')",
]

const onReaction: SpeechAct = {
  find: [
    // Whoever is the subject of *que* is excused for: what was done to the person is a fact, what the person did is not.
    `${APOLOGY} ~3 (que|qu') ${YOU} ¬(~5 (${FACTS}|eu|été|sans)) ~3`,
    `${APOLOGY} ~4 (<avoir> ~1)? (<heurter>|<blesser>|<froisser>|<vexer>|<toucher>|<déranger>) ~1 (votre|ta) ~3`,
    `${APOLOGY} ~4 (<sensibilité>|<ego>|<susceptibilité>|<orgueil>|<fierté>|petite personne) ~2`,
    `${APOLOGY} ~6 (ceux|celles|certains|certaines|quiconque|d'aucuns) ~4`,
    `${APOLOGY} ~2 (l'|cette|toute|la) ~1 (interprétation|lecture|perception|compréhension) ~3`,
    `${APOLOGY} ~2 (pour|de) ce (que|qu') ${YOU} ~3 (<appeler>|<considérer>|<qualifier>|<estimer>|<prendre>|<croire>|<penser>|<percevoir>|<ressentir>|<voir>)`,
    `(dommage|regrettable|malheureux|triste) (que|qu') (notre|nos|ce|cette|le|la|cela|ça) ~3 (vous|te|t') ~1 (ait|aient|échappe|échappent|déplaise|dérange|heurte|choque|blesse|froisse|agace) ~2`,
    `<déplorer> ~2 (que|qu') ~3 (<sentir>|<croire>|<vexer>|<offusquer>|<prendre>|<choquer>|<voir>)`,
    `${APOLOGY} ~2 (de|d'|pour) (votre|ce|cet|cette|ton|ta) ~1 (mécontentement|insatisfaction|colère|agacement|énervement|humeur|point de vue|jugement|(avis|opinion) ¬(de|d')|vexation|irritation|manque d' humour|courroux|emportement)`,
    `<regretter> (votre|ton|cette) ~1 (mécontentement|insatisfaction|déception|colère|agacement|point de vue|avis|jugement|opinion|humeur|réaction)`,
    `${APOLOGY} ~4 (façon|manière) dont (vous|tu|cela|certains|notre|ce) ~2 (${REACTION_VERBS}|<prendre>|<vivre>|<recevoir:verb.indicative-present>|<lire>|<voir>|<comprendre>|<passer>) `,
    `${APOLOGY} ~2 (que|qu') ~6 (mal|autrement|de travers|comme une) ~1 (<interpréter>|<comprendre>|<percevoir>|<prendre>|<recevoir>|<vivre>|<accueillir>|<attaque>|<provocation>)`,
    `${APOLOGY} ~2 (que|qu') ~6 (ait|aient|a) pu ~2 (${REACTION_VERBS}|<heurter>|<donner>|<laisser>|<créer>|<susciter>)`,
    `${APOLOGY} ~3 (l'|la|les|cette|ces|le|pour l'|de l') ~1 (émotion|polémique|incompréhension|malentendu|réactions|trouble|confusion|interprétations|buzz|agitation) ~2 (suscité|suscitée|suscitées|provoqué|provoquée|provoquées|causé|causée|générée|que|autour)`,
    `${APOLOGY} ~4 (personne|personnes|toute personne|tous ceux|âmes) ~1 (offensée|offensées|heurtée|heurtées|vexée|vexées|blessée|blessées|choquée|choquées|sensible|sensibles|susceptible|susceptibles)`,
    `${APOLOGY} ~2 (que|qu') ${YOU} ~1 (soyez|sois|êtes) ~2 (sensible|susceptible|pressé|pressée|exigeant|exigeante|émotif|si|aussi|tellement)`,
    `${APOLOGY} ~2 (que|qu') ${YOU} ~2 (l'humour|d'humour|le second degré|notre humour|notre point)`,
    `${APOLOGY} ~2 (que|qu') (cela|ça|ce|c') ~3 (pas|guère) ~2 (plu|plaise|convienne|convenu|suffise|aille|comme (vous|tu)|ce que vous|assez)`,
    `${APOLOGY} ~2 (que|qu') (la vérité|la réalité|notre franchise|notre réponse|notre humour|notre post|notre blague|notre publication|notre choix|nos choix|notre règle|nos règles|ce choix) ~2 (vous|te|ne|n'|déplaise|dérange|choque|pique|froisse|blesse)`,
    `${APOLOGY} ~3 (que|qu') ${YOU} ~2 ${REACTION_VERBS}`,
    `${APOLOGY} ~3 (que|qu') ${YOU} ~2 (<avoir>|<être>) ~2 (${REACTION_VERBS}|${REACTION_ADJECTIVES})`,
    `${APOLOGY} ~3 (que|qu') ${YOU} ~1 (vous)? (soyez|sois|êtes|seriez) ~2 (${REACTION_ADJECTIVES}|en colère|pas (satisfait|satisfaite|content|contente))`,
    `${APOLOGY} ~3 (que|qu') ${YOU} ~3 <avoir> ~1 (l'impression|le sentiment|cette impression|ce sentiment|mal (pris|compris|interprété|vécu|réagi|lu))`,
    `${APOLOGY} ~3 (que|qu') ${YOU} (le|la|l'|les) ~1 (<prendre>|<vivre>|<voir>|<entendre>|<lire>|<recevoir>) ~1 ${MANNER}`,
    `${APOLOGY} ~3 (que|qu') ${YOU} (l'|le|la)? ~1 <avoir> ~1 (<prendre>|<vivre>|<voir>|<entendre>|<lire>|<recevoir>) ~1 ${MANNER}`,
    `${APOLOGY} ~3 (que|qu') ${YOU} n' (ayez|aies|avez) ~1 pas ~1 (<comprendre>|<apprécier>|<aimer>|<saisir>|<goûter>)`,
    `${APOLOGY} ~3 (que|qu') ${YOU} ne (<comprendre>|<apprécier>|<aimer>|<goûter>|<partager>) pas`,
    `${APOLOGY} ~3 (que|qu') ~5 (${TO_YOU}) ~1 (ait|aient|a|ont) ~2 (<déplaire>|<vexer>|<froisser>|<contrarier>|<déranger>|<paraître>|<sembler>|<agacer>|<offusquer>|<offenser>|<irriter>)`,
    `${APOLOGY} ~3 (que|qu') ~5 (${TO_YOU}) (<déplaire>|<vexer>|<froisser>|<contrarier>|<déranger>|<agacer>|<offusquer>|<offenser>)`,
    `${APOLOGY} ~3 (que|qu') ~6 (pas|guère) ~2 (à|de|selon) votre (goût|convenance)`,
    `${APOLOGY} ~3 (que|qu') ~4 (ne ${TO_YOU} (<plaire>|<convenir>) pas|ne ${TO_YOU} ait pas plu)`,
    `${APOLOGY} ~3 (de|d'|pour|par) (${YOUR}|ce|cette|la|le|toute) ~1 ${REACTION_NOUNS}`,
    `<regretter> ~1 (${YOUR}|ce|cette) ~1 ${REACTION_NOUNS}`,
    `${APOLOGY} ~3 de ${TO_YOU} (sentir|savoir|voir|lire) ~2 (${REACTION_ADJECTIVES}|en colère|remonté|remontée)`,
    `${APOLOGY} ~4 (ceux|celles|personnes|lecteurs|clients|âmes) ~1 (qui|que) ~5 (${REACTION_VERBS}|${REACTION_ADJECTIVES})`,
    `${APOLOGY} ~3 (que|qu') (certains|certaines|des|quelques|d'aucuns) ~6 (${REACTION_VERBS}|${REACTION_ADJECTIVES})`,
    `(dommage|regrettable|triste|malheureux) (que|qu') ${YOU} ~2 (${REACTION_VERBS}|<prendre> ~1 ${MANNER}|<voir> ~2 ${MANNER}|<réagir>)`,
    `(dommage|regrettable|triste|malheureux) (que|qu') ${YOU} ~2 <avoir> ~2 (${REACTION_VERBS}|<prendre> ~1 ${MANNER}|mal (pris|compris|interprété|réagi))`,
  ],
}

const supposed: SpeechAct = {
  find: [
    `${APOLOGY} ~1 ,? (puisque|puisqu'|vu que|dès lors que) ~4`,
    `s' il faut ~3 (<excuser>|<présenter> ~2 excuses|<demander> pardon)`,
    `<si> ~8 (plaisir|soulager|rassurer|entendre|consoler|content|contente|apaiser|bien) ~~5 ${APOLOGY}`,
    `(puisque|puisqu') ~7 ,? ~3 ${APOLOGY}`,
    `(si|s') ~1 (c'est|il y a|on|nous|j') ~6 (offensé|blessé|choqué|heurté|tort|erreur|fautifs|coupables|maladroits|maladroit|excessif) ~~8 ${APOLOGY}`,
    `${APOLOGY} ~8 (si|s') (c'est|cela|ça|on|nous|vous|tu|il|elle|quelqu'un|certains|jamais|tel|besoin)`,
    `${APOLOGY} ~4 (apparemment|soi-disant|prétendu|prétendue|prétendus|supposé|supposée|semble-t-il|paraît-il)`,
    `${APOLOGY} ~4 ${SUPPOSING}`,
    `${APOLOGY} ~1 , ${SUPPOSING} ~8 (${REACTION_VERBS}|${REACTION_ADJECTIVES}|mal)`,
    `<si> ~8 (${REACTION_VERBS}|${REACTION_ADJECTIVES}) ~~9 ${APOLOGY}`,
    `<si> ~3 mal ~2 (<prendre>|<comprendre>|<vivre>|<interpréter>|<exprimer>) ~~9 ${APOLOGY}`,
    `<si> ~3 (<avoir>|<pouvoir>) ~2 (pu|été|eu|manqué|commis|fait) ~~9 ${APOLOGY}`,
    `si (erreur|malentendu|maladresse|faute|problème|tort) il y a ~~6 ${APOLOGY}`,
    `${APOLOGY} ~~6 (au cas où|dans le cas où|pour le cas où|le cas échéant|si tant est|à supposer)`,
    `(au cas où|dans le cas où) ~8 ${APOLOGY}`,
    `${APOLOGY} ~5 (<éventuel>|<possible>|<hypothétique>) ~1 (<désagrément>|<gêne>|<inconvénient>|<malentendu>|<erreur>|<maladresse>|<incompréhension>)`,
    `${APOLOGY} ~5 (<désagrément>|<gêne>|<inconvénient>|<malentendu>|<erreur>|<maladresse>|<incompréhension>) (<éventuel>|<possible>)`,
  ],
  without: ASKING,
}

/** After these a *mais* takes the apology back; before a way out it only announces it. */
const TAKING_BACK = `(${YOU}|c'est|ce (n')? est|ce sont|il (faut|fallait|aurait|est|y|s'agit)|ça|cela|on|nous ne|nous n'|je ne|je n'|la (procédure|règle|loi|politique|direction|décision)|le (règlement|contrat|système|protocole)|les (règles|conditions|délais|procédures|consignes)|notre (règlement|politique|procédure)|nos (conditions|règles|équipes|procédures|tarifs)|tout le monde|chacun|comprenez|bon|là|quand|à un moment|franchement|avouez|reconnaissez|admettez|aussi|enfin)`
/** A refusal that gives another way is a refusal, not a false apology. */
const WAY_OUT = [
  '(en revanche|par contre|toutefois|néanmoins|voici|nous vous proposons|je vous propose|à la place)',
  '(vous|tu) (pouvez|peux|pourrez|pourras|trouverez|trouveras)',
  "(nous|on|je|j') (allons|avons|ai|vais|a|va|pouvons|peux|peut|reprenons|reprends|revenons|regardons) ¬(pas|rien|aucun|aucune|aussi|déjà|fait|respecté|appliqué)",
  '(écrivez|contactez|appelez|venez|passez|dites|écris|contacte|appelle)',
]

const takenBack: SpeechAct = {
  find: [
    `${APOLOGY} ~6 ,? (mais|cependant|toutefois|néanmoins|seulement|sauf que|cela dit|ceci dit|pour autant|en même temps) ~2 (<règle>|<règlement>|<procédure>|<consigne>|<contrat>|<loi>|vous|tu|franchement|honnêtement|trois|deux|cinq|dix|#|faut|clair|claire|personne|tout le monde)`,
    `(pardon|désolé|désolés|désolée|navrés|excusez-nous|excusez-moi) ,? (on|nous|je) (pensait|pensions|croyait|croyions|croyais|pensais|ne (fais|faisons|fait)|ignorions|ignorait) ~3`,
    `${APOLOGY} ~2 (,|:|;|—|–) (c'est (la|le|comme|ainsi|pas|votre|vous|toujours|partout|un ¬(<oubli>|<erreur>|<raté>|<bug>|<loupé>|<dysfonctionnement>))|il (fallait|faut|suffisait)|vous (auriez|avez|n'|êtes|devez|étiez)|tu (aurais|as|n')|on (ne|n'|a)|nous n'y|ce n'est pas (nous|notre (faute|ressort|rôle|problème)|de)|la prochaine fois|le règlement|les règles|la procédure|chacun|personne|comme tout)`,
    `(bon|ok|okay|oui|allez|voilà|d'accord|soit|bah|ben) ,? ~1 (bon|ok|oui|alors|donc|d'accord)? ,? ~2 ${APOLOGY} ~1 (hein|quand même|alors|si|,|$)`,
    `${APOLOGY} ~8 , mais ~3 (<devoir>|<falloir>|<pouvoir> pas|aussi|quand même|avouez|faute|vous|tu|client|clients|transporteur|règle|règles|règlement|conditions|procédure|normal|comme ça|pas (que|la|notre))`,
    `${APOLOGY} ~6 (tout en|en) (<rappeler>|<précisant>|rappelant|précisant|soulignant|notant|constatant) (que|qu')`,
    `${APOLOGY} ~2 ,? (mais|sauf que|cependant|toutefois|néanmoins|seulement) ,? ${TAKING_BACK}`,
    `${APOLOGY} ~8 ,? (mais|sauf que) (${YOU}|c'est (la|le|comme|ainsi|${YOUR})|il (faut|fallait) |ce n' est pas|nous n' y|on n' y|comprenez|avouez|reconnaissez|admettez)`,
    `${APOLOGY} ~8 ,? (même si|bien que|bien qu'|quoique|quoiqu'|encore que) ~2`,
    `${APOLOGY} ~1 (mais bon|hein)`,
  ],
  without: [
    ...WAY_OUT,
    '(<effacer>|<réparer>|<changer>|<suffire>|<consoler>|<compenser>) ~3',
    "(même si|bien que|bien qu') ~6 (tard|tardif|tardives|ne ~2 rien)",
  ],
}

export const fausseExcuseRules = [
  fausseExcuse.rule({
    name: 'reaction',
    message: 'Cette excuse porte sur ce que la personne a ressenti, pas sur ce qui s’est passé.',
    acts: [
      {
        ...onReaction,
        better: rewrites({
          vous: 'nous sommes désolés de ce qui s’est passé',
          tu: 'nous sommes désolés de ce qui s’est passé',
        }),
      },
    ],
    examples: {
      match: [
        {
          text: 'Bonjour Lise, nous sommes navrés que vous ayez interprété notre message ainsi.',
          marks: 'nous sommes navrés que vous ayez interprété notre message ainsi',
          fixed: 'Bonjour Lise, nous sommes désolés de ce qui s’est passé.',
        },
        { text: 'On est désolés que tu le prennes mal.', marks: 'On est désolés que tu le prennes mal' },
        { text: 'Toutes nos excuses pour votre ressenti.', marks: 'Toutes nos excuses pour votre ressenti' },
        {
          text: 'Dommage que vous voyiez les choses de cette manière.',
          marks: 'Dommage que vous voyiez les choses de cette manière',
        },
        {
          text: 'Pardon à ceux qui ont pu se sentir visés.',
          marks: 'Pardon à ceux qui ont pu se sentir visés',
        },
      ],
      pass: [
        'Nous sommes désolés que vous ayez attendu une heure sous la pluie.',
        'Navrée que le colis soit arrivé ouvert.',
        'Pardon de vous avoir blessée avec cette phrase.',
        'Nous regrettons que la notice ne soit pas plus claire.',
        'Je suis désolé que personne ne vous ait rappelé.',
      ],
    },
  }),
  fausseExcuse.rule({
    name: 'supposee',
    message: 'Une excuse avec « si » doute encore de ce que la personne raconte.',
    acts: [supposed],
    examples: {
      match: [
        {
          text: 'Nous nous excusons si notre ton a pu choquer.',
          marks: 'Nous nous excusons si notre ton a pu choquer',
        },
        { text: 'Sorry si t’as eu froid dans la salle.', marks: 'Sorry si t’as eu froid dans la salle' },
        { text: 'Si vous avez été heurté, pardon.', marks: 'Si vous avez été heurté, pardon' },
        {
          text: 'Veuillez nous excuser pour les éventuels désagréments.',
          marks: 'Veuillez nous excuser pour les éventuels désagréments',
        },
        {
          text: 'S’il y a eu une maladresse, nous en sommes navrés.',
          marks: 'S’il y a eu une maladresse, nous en sommes navrés',
        },
      ],
      pass: [
        'Désolés de cet accueil si froid samedi.',
        'Pardon pour l’oubli ; si le bon n’arrive pas demain, écrivez-nous.',
        'Nous sommes navrés, et je regarde si un créneau se libère.',
        'Si vous le souhaitez, nous vous rappelons ce soir.',
        'Désolée, je ne sais pas si la salle est ouverte lundi.',
      ],
    },
  }),
  fausseExcuse.rule({
    name: 'reprise',
    message: 'Le « mais » reprend l’excuse que la phrase vient de donner.',
    acts: [takenBack],
    examples: {
      match: [
        { text: 'Désolé, mais c’est le règlement.', marks: 'Désolé, mais c’est le règlement' },
        {
          text: 'Nous sommes navrés pour l’attente, mais vous étiez prévenus.',
          marks: 'Nous sommes navrés pour l’attente, mais vous étiez prévenus',
        },
        {
          text: 'Pardon mais on ne peut pas être partout.',
          marks: 'Pardon mais on ne peut pas être partout',
        },
        {
          text: 'Toutes nos excuses, même si la cuisine n’a commis aucune erreur.',
          marks: 'Toutes nos excuses, même si la cuisine n’a commis aucune erreur',
        },
      ],
      pass: [
        'Désolés, mais nous avons une solution : le retrait au dépôt.',
        'Nous sommes désolés de ce retard, mais la bonne nouvelle est que le colis part ce soir.',
        'Navrée, mais nous ne livrons pas le lundi ; vous pouvez choisir un point relais.',
        'Toutes nos excuses, même si elles n’effacent pas votre attente.',
      ],
    },
  }),
]
