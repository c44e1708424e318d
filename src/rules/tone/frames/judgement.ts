import { either, forms, lemmas } from './wordClass'

/** Words that judge without measure: nobody uses them to state what happened. */
export const JUDGEMENT = either(
  lemmas(`
    nul incompétent incompétence incapable camelote arnaque arnaqueur escroc voleur lamentable minable pitoyable déplorable
    médiocre médiocrité honteux daube toc pacotille bidon charlatan amateurisme rigolo guignol clown branquignol tocard
    menteur malhonnête tricheur feignant fainéant paresseux glandeur touriste ringard vieillot bâclé négligent désastreux
    calamité calamiteux plaie fléau risible ridicule plagiat contrefaçon passoire désorganisé pagaille foutoir 
    surcoté malbouffe infâme immangeable crasseux nullité truand margoulin requin vautour rapace copieur opaque véreux
    catastrophe catastrophique naze pourri pourriture moisi miteux exécrable imbuvable odieux irresponsable
    inepte stupide débile idiot crétin abruti corrompu indigne cynique hypocrite lâche voyou profiteur mafia clique
    incurie gabegie sectaire dogmatique aveugle fossoyeur liquidateur pantin marionnette démagogue populiste
    criminel ruineux liberticide scélérat inique dément délirant grotesque pathétique 
    effarant abject ignoble immonde infect nauséabond détestable haïssable méprisable cancre bras-cassé empoté manchot ignare
    inculte bourrin brute rustre goujat malpoli mollasson mou lambin escargot tire-au-flanc je-m'en-foutiste bricoleur
  `),
  forms(`
    nullissime zéro foireux foireuse merdique merdiques dégueulasse dégueu pourrave moisi cheap low-cost bas-de-gamme
  `),
  "(bas de gamme|bras cassés|bras cassé|pas fiable|pas fiables|pas sérieux|peu sérieux|pas très sérieux|peu fiable|peu fiables|sans scrupules|sans scrupule|peu scrupuleux|n'importe quoi|à la ramasse|à côté de la plaque|dans les choux|usine à gaz|aux abonnés absents|poil dans la main|deux mains gauches|deux de tension|poudre aux yeux|du vent|hors de prix|à la rue|pas doué|pas douée|pas doués|pas une lumière|pas futé|pas futés|pas très futé|pas compétent|pas compétents|pas professionnel|pas professionnels|pas très professionnel|peu professionnel|tête en l'air|à l'ouest|moins que rien|de la merde|marchand de tapis|marchands de tapis|vendeurs de rêve|attrape-nigaud|jamais à l'heure|toujours en retard|toujours en panne|que du chinois|que du plastique|que du vent|trois francs six sous|pas frais|pas propre|mal formé|mal formés|mal élevés|pas formés)",
)
