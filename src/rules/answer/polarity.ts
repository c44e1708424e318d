import { either, forms, lemmas } from '../tone/frames/wordClass'

/** Words that complain by themselves. */
export const COMPLAINTS = either(
  lemmas(`
    lamentable honteux honte scandaleux scandale inadmissible inacceptable nul minable pitoyable catastrophique catastrophe horrible
    affreux atroce déplorable désastreux désastre médiocre décevant déçu déception dégoûtant dégueulasse sale saleté crade immonde
    infect immangeable   cramé brûlé  périmé rassis  moisi  écoeurant désagréable odieux impoli malpoli agressif méprisant
    incompétence arnaque arnaquer   escroquerie   mensonge bidon abus abusif abuser
     hors-de-prix excessif    problème souci  bug plantage planter buguer bugger ramer  bloqué coincé cassé
       abîmé fissuré fissure rayé rayure troué déchiré rétréci rétrécir déformé  tâché défectueux défaut
    défaillant manquant    disparu  perdu  voler égarer  oubli erreur tromper trompeur  
                injoignable inutilisable
    inutile impossible illisible incompréhensible   lenteur bruyant  assourdissant nuisance gâcher gâchis galère
    galérer ras-le-bol marre assez colère énervé furieux fâché agacé agaçant indigné choqué choquant outré frustré frustrant
              surfacturer  
    mépris mépriser moquer foutre ficher balader mentir  insulter injuste injustice piston  danger dangereux 
    puer   gravats ordure rouillé usé  vétuste dégradé boycott boycotter fuir  déconseiller 
     jamais merde chiant relou pénible insupportable infernal cauchemar enfer misère pire bordel foutaise mauvais raté rater
    incohérent mensonger trompé mécontent insatisfait insatisfaction désabonner   tromperie foutage anormal
    abandonner abandonné débordé saturé négligé négligence laxisme irrespect irrespectueux désinvolte désinvolture déplacé vulgaire
    raciste sexiste discriminant  voleuse gaver  enfler entuber plumer louche douteux suspect malade  
    décédé  deuil   expulser virer râler ridicule absurde aberrant hallucinant délirant abusé  lourdingue triste dommage
       balancer    débrouiller  minimiser exprès    insultant  inquiet inquiétant
        échec bâclé dégradation racler   fuite fuir   trempé mouillé éteint muet sourd vibrer
    nettoyer pourrir mousser    déchirer craquer   décolorer 
  `),
  forms(`
    nulle nulles naze nase pourrie pourris bof beurk berk pff pfff pffff mouais honteuse abusé abusée abusés wtf cramée cassée abîmée
    déçue déçus déçues 😡 🤬 😤 👎 😠 🤮 😒 🙄 💩 😞 😭
  `),
)

/** What goes wrong, and what a question may ask about without complaining: *comment annuler ?* */
export const MISHAPS = lemmas(`
    froid tiède cru fade cher augmenter augmentation hausse bloquer coincer casser casse abîmer fissurer rayer déformer manquer manque disparaître perdre perte oublier retard retarder attendre attente queue annuler annulation refuser refus rejeter supprimer fermer fermeture complet lent compliqué bruit remboursement rembourser débiter prélever prélèvement facturer frais ignorer limite risque odeur poubelle vieux éviter résilier résiliation profiter accident blesser interdire interdit lourd vide expirer raccrocher jeter mal traîner baisser disparition pression réparer réparation remplacer échouer coller gratter couler tremper mouiller chauffer refroidir démonter user décoller effacer panne regretter stop plaindre plainte réclamation réclamer litige mort décéder tacher déborder grave
`)

/** Words that attack whoever they name. */
export const ATTACKS = either(
  lemmas(`
    connard connasse enculé salaud salope pourriture merdeux crétin abruti imbécile débile idiot bouffon clown guignol con
    charlot escroc voleur vendu fainéant feignant branleur parasite incapable incompétent menteur tocard collabo facho nazi bâtard larbin
    charogne vermine racaille gauchiste wokiste mafieux mafia arnaqueur radin vendu traître planqué journalope merdia glandeur assisté
    bouseux tartuffe hypocrite lèche-cul mouton pigeon
  `),
  forms('fdp ntm journalopes merdias pourris pourrie crevez crève nique niquez vendus'),
)

/** Words that praise by themselves. */
export const PRAISES = either(
  lemmas(`
    merci bravo génial super excellent adorable délicieux parfait parfaite magnifique superbe merveilleux formidable extraordinaire
    incroyable sublime top nickel impeccable efficace gentil gentillesse sympa sympathique accueillant souriant chaleureux aimable
    professionnel rapide adorer aimer kiffer régaler régal recommander conquis ravi content heureux enchanté satisfait fan bluffer
    bluffant épater fantastique fabuleux beau bon meilleur hâte vivement plaisir bonheur félicitation chapeau respect
    tuerie pépite perle canon love délice réussi réussite compétent attentionné disponible rire sourire remercier apprécier coup
    magique féérique inoubliable exceptionnel réactif propre fondant croustillant savoureux gourmand adopter craquer halluciner
  `),
  forms('lol 😍 ❤️ 🥰 👍 👏 🔥 😊 😁 💚 💙 🤩 😋 🙏 💪 😄 cool trop mdr'),
)
