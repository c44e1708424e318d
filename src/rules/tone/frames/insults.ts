import { either, forms, lemmas } from './wordClass'

/** Nouns that insult wherever they stand, whoever is meant. */
export const SLURS = either(
  lemmas(`
    connard connasse conard conasse enculé salope salaud salopard enfoiré abruti crétin pétasse pouffiasse
    raclure merdeux garce branleur couillon boloss rageux tocard sous-merde crevard
  `),
  // What the lexicon does not know has no lemma.
  forms(`
    poufiasse poufiasses trouduc trouducs ducon ducons bolosse bolosses teubé teubés tebé cassos cassosses kassos fdp ntm
    trouducul trouducs gogole gogoles raclures connards
  `),
)

/** Nouns that insult in the plural too, said of people in general: *les idiots, on les bloque*. */
export const CLEAR_INSULTS = lemmas(`
  con idiot imbécile bouffon minable ignare attardé cinglé psychopathe pingre rapiat emmerdeur chieur haineux
  pleurnichard pleurnicheur chouineur geignard malpoli goujat malotru feignant fainéant plouc péquenaud naze
  nigaud neuneu nullard cassos crapule vaurien sagouin pouilleux baltringue branquignol énergumène décérébré troll
`)

/** Nouns that despise whoever they name, once they are aimed: by `espèce de`, `quel`, `vous êtes un`, `comme vous`. */
export const FOOLS = lemmas(`
  con idiot imbécile débile bouffon guignol rigolo zouave zozo zigoto énergumène olibrius minable nul incapable
  incompétent ignare inculte ignorant analphabète illettré arriéré attardé taré cinglé timbré malade fou tordu détraqué
  psychopathe radin pingre raté loser haineux troll emmerdeur chieur casse-pieds demeuré dégénéré
  casse-couilles relou pleurnichard pleurnicheur chouineur geignard râleur grincheux grognon aigri frustré
  malpoli goujat rustre malotru mufle butor lâche trouillard fainéant feignant flemmard paresseux hypocrite laideron
  mocheté mégère harpie hystérique pimbêche greluche garce beauf baltringue branquignol
  lavette mauviette plouc péquenaud bouseux minus naze bourrin
  empoté manchot neuneu nigaud ahuri crétin abruti nullard assisté paumé perdant tartuffe fanfaron pignouf
  gamin morveux crapule canaille voyou gougnafier scélérat vaurien sagouin pouilleux rapiat décérébré ingrat glandeur boloss
`)
/** Animals, food, things and trades that insult only whom they are said of: everywhere else they are what they name. */
export const NAMESAKES = lemmas(`
  clown charlot pitre comique blaireau andouille boulet cloche âne cochon porc truie gland patate cornichon nouille
  parasite vermine cafard rat boudin thon commère bécasse dinde cruche primate babouin mollusque larve bourrique buse tanche
  quiche tache truffe déchet rebut clébard pantin sangsue chiffe vipère pie corneille chouette bique chameau vache baleine
  cochonne charogne enflure
`)
/** What names such a thing is no insult where a noun follows it: *une chouette équipe*. */
export const INSULT_NOUNS = either(FOOLS, `${NAMESAKES} ¬<:noun>`)

/** Adjectives that despise the mind, the looks or the worth of the person they are said of. */
export const INSULT_ADJECTIVES = lemmas(`
  bête stupide idiot imbécile débile con crétin abruti taré cinglé timbré barjo barjot nul minable pathétique pitoyable
  lamentable méprisable misérable ridicule grotesque inculte ignare ignorant borné obtus bouché demeuré attardé arriéré lâche
  hystérique parano paranoïaque aigri radin pingre moche laid malpoli puant abject répugnant écervelé
  simplet niais benêt neuneu inepte demeuré décérébré mongol gogol méchant teigneux insignifiant illettré analphabète incapable
  incompétent bigleux tocard naze
`)

/** What is said to be missing or small in a fool. A head or a matter is also anybody's. */
export const MIND = either(
  lemmas('cerveau neurone cervelle intelligence qi jugeote ciboulot'),
  'matière grise',
  'dans (la|le) (tête|crâne)',
)
