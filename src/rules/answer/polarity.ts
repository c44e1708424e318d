import { either, forms, lemmas } from '../tone/frames/wordClass'

/** Words that complain by themselves. */
export const COMPLAINTS = either(
  lemmas(`
    lamentable honteux honte scandaleux scandale inadmissible inacceptable nul minable pitoyable catastrophique catastrophe horrible
    affreux atroce déplorable désastreux désastre médiocre décevant déçu déception dégoûtant dégueulasse sale saleté crade immonde
    infect immangeable froid tiède cramé brûlé cru périmé rassis  moisi fade écoeurant désagréable odieux impoli malpoli agressif méprisant
    incompétence arnaque arnaquer   escroquerie   mensonge bidon abus abusif abuser
    cher hors-de-prix excessif augmenter augmentation hausse problème souci panne bug plantage planter buguer bugger ramer bloquer bloqué coincé cassé
    casser casse abîmer abîmé fissuré fissure rayé rayure troué déchiré rétréci rétrécir déformé tacher tâché défectueux défaut
    défaillant manquant manquer manque disparaître disparu perdre perdu perte voler égarer oublier oubli erreur tromper trompeur retard retarder
    attendre attente queue annuler annulation refuser refus rejeter supprimer fermer fermeture complet injoignable inutilisable
    inutile impossible illisible incompréhensible compliqué lent lenteur bruyant bruit assourdissant nuisance gâcher gâchis galère
    galérer ras-le-bol marre assez colère énervé furieux fâché agacé agaçant indigné choqué choquant outré frustré frustrant
    plainte plaindre réclamation réclamer litige remboursement rembourser débiter prélever prélèvement surfacturer facturer frais
    mépris mépriser moquer foutre ficher balader mentir ignorer insulter injuste injustice piston limite danger dangereux risque
    puer odeur poubelle gravats ordure rouillé usé vieux vétuste dégradé boycott boycotter fuir éviter déconseiller regretter
    stop jamais merde chiant relou pénible insupportable infernal cauchemar enfer misère pire bordel foutaise mauvais raté rater
    incohérent mensonger trompé mécontent insatisfait insatisfaction désabonner résilier résiliation tromperie foutage anormal
    abandonner abandonné débordé saturé négligé négligence laxisme irrespect irrespectueux désinvolte désinvolture déplacé vulgaire
    raciste sexiste discriminant  voleuse gaver profiter enfler entuber plumer louche douteux suspect malade accident blesser
    décédé mort deuil interdit interdire expulser virer râler ridicule absurde aberrant hallucinant délirant abusé lourd lourdingue triste dommage
    vide expirer raccrocher balancer jeter mal déborder débrouiller grave minimiser exprès traîner baisser disparition insultant pression inquiet inquiétant
    réparer réparation remplacer échouer échec bâclé dégradation racler coller gratter fuite fuir couler tremper trempé mouillé éteint muet sourd vibrer
    nettoyer pourrir mousser chauffer refroidir démonter déchirer craquer user décoller décolorer effacer
  `),
  forms(`
    nulle nulles naze nase pourrie pourris bof beurk berk pff pfff pffff mouais honteuse abusé abusée abusés wtf cramée cassée abîmée
    déçue déçus déçues 😡 🤬 😤 👎 😠 🤮 😒 🙄 💩 😞 😭
  `),
)

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
