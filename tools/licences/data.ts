/** Data of others out of which shipped files were made. `public/lexicon/LICENCES.md` tells people the same at length. */
export interface ShippedData {
  readonly name: string
  readonly version: string
  readonly by: string
  /** SPDX identifier. */
  readonly licence: string
  readonly address: string
  /** The shipped files made with it. */
  readonly files: readonly string[]
}

const GRAMMALECTE = 'https://grammalecte.net'
const TREEBANKS = 'https://universaldependencies.org'

const treebank = (name: string, by: string, licence: string): ShippedData => ({
  name: `French-${name}`,
  version: '2',
  by,
  licence,
  address: TREEBANKS,
  files: ['lexicon/fr.tagger', 'lexicon/fr.ear'],
})

export const shippedData: readonly ShippedData[] = [
  {
    name: 'Dictionnaire orthographique français « classique »',
    version: '7.5',
    by: 'Olivier R. and contributors',
    licence: 'MPL-2.0',
    address: GRAMMALECTE,
    files: ['lexicon/fr.lexicon'],
  },
  {
    name: 'Dictionnaire orthographique français, morphological tags',
    version: '7.0',
    by: 'Olivier R. and contributors',
    licence: 'MPL-2.0',
    address: GRAMMALECTE,
    files: ['lexicon/fr.lexicon'],
  },
  {
    name: 'wordfreq, list large_fr',
    version: '3',
    by: 'Robyn Speer',
    licence: 'CC-BY-SA-4.0',
    address: 'https://github.com/rspeer/wordfreq',
    files: ['lexicon/fr.lexicon'],
  },
  treebank(
    'GSD',
    'Bruno Guillaume, Marie-Catherine de Marneffe, Guy Perrier and contributors',
    'CC-BY-SA-4.0',
  ),
  treebank('PUD', 'the authors of the CoNLL 2017 shared task, and contributors', 'CC-BY-SA-3.0'),
  treebank('Rhapsodie', 'Anne Lacheret, Sylvain Kahane, Kim Gerdes and contributors', 'CC-BY-SA-4.0'),
  treebank('ParisStories', 'Sylvain Kahane, Kim Gerdes and contributors', 'CC-BY-SA-4.0'),
  treebank('Sequoia', 'Marie Candito, Djamé Seddah and contributors', 'LGPLLR'),
  treebank('FQB', 'Marie Candito, Djamé Seddah and contributors', 'LGPLLR'),
  {
    name: 'fr_core_news_md, fastText vectors (OSCAR, Wikipedia)',
    version: '3.8.0',
    by: 'Explosion',
    licence: 'CC0-1.0',
    address: 'https://spacy.io',
    files: ['lexicon/fr.encoder'],
  },
  {
    name: 'multilingual-e5-small, what it makes of the texts of this project',
    version: '2023-06',
    by: 'Liang Wang et al. (Microsoft)',
    licence: 'MIT',
    address: 'https://arxiv.org/abs/2402.05672',
    files: ['lexicon/fr.encoder'],
  },
]
