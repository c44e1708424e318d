import { either, forms, lemmas } from '../tone/frames/wordClass'

/** Words that complain by themselves. */
export const COMPLAINTS = either(
  lemmas(`
    lamentable honteux honte scandaleux scandale inadmissible inacceptable nul minable pitoyable catastrophique catastrophe horrible
    affreux atroce déplorable désastreux désastre médiocre décevant déçu déception dégoûtant dégueulasse sale saleté crade immonde
    infect immangeable froid tiède cramé brûlé cru périmé rassis pourri moisi fade écoeurant désagréable odieux impoli malpoli agressif méprisant
    incompétent incompétence incapable arnaque arnaquer arnaqueur escroc escroquerie voleur menteur mensonge bidon abus abusif abuser
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
    raciste sexiste discriminant radin voleuse gaver profiter enfler entuber plumer louche douteux suspect malade accident blesser
    décédé mort deuil interdit interdire expulser virer râler ridicule absurde aberrant hallucinant délirant abusé lourd lourdingue triste dommage
  `),
  forms(`
    nulle nulles naze nase pourrie pourris bof beurk berk pff pfff pffff mouais honteuse abusé abusée abusés wtf cramée cassée abîmée
    déçue déçus déçues 😡 🤬 😤 👎 😠 🤮 😒 🙄 💩 😞 😭
  `),
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
