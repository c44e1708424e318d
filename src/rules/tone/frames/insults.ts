import { either, forms, lemmas } from './wordClass'

/** Nouns that insult wherever they stand, whoever is meant. */
export const SLURS = either(
  lemmas(`
    connard connasse conard conasse enculé salope salaud salopard enfoiré abruti crétin pétasse pouffiasse
    raclure merdeux garce branleur couillon boloss demeuré dégénéré rageux tocard sous-merde crevard charogne enflure
  `),
  // What the lexicon does not know has no lemma.
  forms(`
    poufiasse poufiasses trouduc trouducs ducon ducons bolosse bolosses teubé teubés tebé cassos cassosses kassos fdp ntm
    trouducul trouducs gogole gogoles raclures connards
  `),
)

/** Nouns that insult in the plural too, said of people in general: *les idiots, on les bloque*. */
export const CLEAR_INSULTS = lemmas(`
  con idiot imbécile bouffon guignol minable ignare attardé cinglé psychopathe vermine pingre rapiat raté emmerdeur chieur haineux
  pleurnichard pleurnicheur chouineur geignard malpoli goujat malotru mufle butor feignant fainéant mollusque plouc péquenaud naze
  nigaud neuneu nullard cassos crapule vaurien sagouin pouilleux blaireau baltringue branquignol énergumène décérébré troll
`)

/** Nouns that insult once they are aimed: by `espèce de`, `quel`, `vous êtes un`, `comme vous`. */
export const INSULT_NOUNS = lemmas(`
  con idiot imbécile débile bouffon guignol clown charlot pitre rigolo comique blaireau andouille boulet cloche âne cochon porc
  truie gland patate cornichon nouille baltringue branquignol zouave zozo zigoto énergumène olibrius minable nul incapable
  incompétent ignare inculte ignorant analphabète illettré arriéré attardé taré cinglé timbré malade fou tordu détraqué
  psychopathe parasite vermine cafard rat radin pingre raté loser haineux troll emmerdeur chieur casse-pieds
  casse-couilles relou pleurnichard pleurnicheur chouineur geignard râleur grincheux grognon aigri frustré
  malpoli goujat rustre malotru mufle butor lâche trouillard fainéant feignant flemmard paresseux hypocrite boudin thon laideron
  mocheté mégère harpie commère hystérique pimbêche bécasse dinde cruche greluche garce beauf primate babouin
  mollusque larve lavette mauviette plouc péquenaud bouseux minus naze bourrin bourrique buse tanche quiche tache truffe
  empoté manchot neuneu nigaud ahuri crétin abruti nullard déchet rebut assisté paumé perdant tartuffe fanfaron pignouf
  gamin morveux crapule canaille voyou gougnafier scélérat vaurien sagouin pouilleux clébard pantin sangsue chiffe rapiat décérébré ingrat vipère pie corneille chouette bique chameau vache baleine cochonne glandeur boloss
`)

/** Adjectives that despise the mind, the looks or the worth of the person they are said of. */
export const INSULT_ADJECTIVES = lemmas(`
  bête stupide idiot imbécile débile con crétin abruti taré cinglé timbré barjo barjot nul minable pathétique pitoyable
  lamentable méprisable misérable ridicule grotesque inculte ignare ignorant borné obtus bouché demeuré attardé arriéré lâche
  hystérique parano paranoïaque aigri radin pingre moche laid malpoli puant abject répugnant écervelé 
  simplet niais benêt neuneu inepte limité demeuré décérébré mongol gogol méchant teigneux insignifiant illettré analphabète incapable
  incompétent bigleux tocard naze
`)

/** What is said to be missing or small in a fool. */
export const MIND_NOUNS = lemmas(
  'cerveau neurone cervelle intelligence qi jugeote ciboulot matière tête crâne logique',
)
