import { table } from '../../text/table'
import { phraseRule } from '../pattern/phraseRule'
import { asVerb } from './rewrite'
import { unquoted } from './unquoted'

/** `de` and an article in one, and what another preposition leaves of them. */
const REST_OF = table<string>({ du: 'le', des: 'les', "d'": '', de: '' })

const BODY_OR_LAND =
  '(mer|sol|genou|genoux|cheville|plafond|poignet|hanche|hanches|taille|épaules|poitrine|coude|cou|rue|pont|rond-point|croisement|carrefour|gare|caisse|caisses|accueil|rayon|numéro|eau)'

export const prepositionHint = phraseRule({
  id: 'style/preposition',
  kind: 'style',
  category: 'préposition critiquée',
  severity: 'hint',
  message: 'Cette tournure est critiquée : une autre est plus sûre.',
  why: 'L’usage soigné l’évite, même si on l’entend partout. Une préposition simple se lit mieux.',
  examples: {
    match: [
      {
        text: 'Suite à votre appel, nous vérifions.',
        marks: 'Suite à',
        fixed: 'Après votre appel, nous vérifions.',
      },
      {
        text: 'Nous avançons au niveau du remboursement.',
        marks: 'au niveau du',
        fixed: 'Nous avançons pour le remboursement.',
      },
      { text: 'Venez en vélo.', marks: 'en vélo', fixed: 'Venez à vélo.' },
      {
        text: 'Je m’excuse pour ce retard.',
        marks: 'Je m’excuse',
        fixed: 'Je vous prie de m’excuser pour ce retard.',
      },
      {
        text: 'Ceci dit, le magasin reste ouvert.',
        marks: 'Ceci dit',
        fixed: 'Cela dit, le magasin reste ouvert.',
      },
    ],
    pass: [
      'La suite à donner vous revient.',
      'L’eau arrive au niveau du genou.',
      'Venez à vélo ou en train.',
      'Excusez-nous pour ce retard.',
      'Cela dit, le magasin reste ouvert.',
      'Mille fois merci pour votre mot.',
    ],
  },
  phrases: unquoted([
    { find: '^ [suite à] ¬donner', better: ['après', 'à la suite de'] },
    {
      find: `au niveau (de|d'|du|des) ¬((la|l'|le)? ${BODY_OR_LAND})`,
      better: ({ marked }, { tokens }) => {
        const rest = REST_OF[tokens[marked.to - 1]?.norm ?? ''] ?? ''
        return [`pour${rest === '' ? '' : ` ${rest}`}`]
      },
      without: ['(mise|remise|même|bon) ~1 au niveau'],
    },
    { find: 'en vélo', better: ['à vélo'] },
    {
      find: 'en (moto|scooter|trottinette)',
      better: ({ marked }, { tokens }) => [`à ${tokens[marked.to - 1]?.text ?? ''}`],
    },
    {
      find: "[je m' excuse]",
      better: ['je vous prie de m’excuser', 'toutes mes excuses'],
      without: ["je m' excuse ~2 (auprès|de)"],
    },
    {
      find: '[nous nous excusons]',
      better: ['nous vous prions de nous excuser', 'nous vous présentons nos excuses'],
    },
    { find: "on s' excuse", better: ['toutes nos excuses'] },
    { find: '(ceci|ceci étant) dit', better: ['cela dit'] },
    {
      find: 'de par (la|le|les|son|sa|ses|notre|nos|votre|vos|leur|leurs)',
      better: [],
      without: ['de par (le monde|la loi)'],
    },
    {
      find: "vis-à-vis (de|d'|du|des) (<:determiner>)? (nos|vos|clients|client|équipe|équipes|nous|vous|cette|ce)",
      message: '« Envers » ou « à l’égard de » convient mieux à une personne.',
    },
    { find: "en charge (de|d'|du|des)", message: '« Chargé de » ou « qui s’occupe de » est plus français.' },
    { find: 'pareil que', better: ['comme', 'pareil à'] },
    { find: '<demander:verb> [à ce que]', better: ['que'] },
    {
      find: '[de suite] ($|,)',
      better: ['tout de suite'],
      without: [
        '(tout|ainsi|et) de suite',
        '(fois|jour|jours|semaines|mois|heures|ans|nuits|années|jamais) ~2 de suite',
      ],
    },
    {
      find: 'au temps pour (moi|nous)',
      message:
        'On écrit « au temps pour moi » ou « autant pour moi » : « c’est une erreur de notre part » est plus clair.',
    },
    { find: 'autant pour (moi|nous) ($|,)', better: ['au temps pour moi'] },
    {
      find: '[comme quoi] ¬(,|il)',
      message: '« Comme quoi » est familier : « qui dit que » ou « selon lequel » est plus net.',
    },
    {
      find: 'rapport (à|au|aux) (mon|ma|votre|notre|la|ce|cette)',
      better: [],
      without: ["(par|en|le|un|ce|leur|son|du|d'|sans) rapport"],
      message: '« Rapport à » est familier : « au sujet de » ou « pour » convient mieux.',
    },
    {
      find: '[(basé|basée|basés|basées)] sur',
      better: asVerb('fonder'),
      message: '« Se fonder sur » est la forme soignée de « se baser sur ».',
    },
  ]),
})
