/**
 * Semantic fields of the replies of brands and public services: lemmas that may stand for one another in a speech act,
 * so that what is learnt of `avocat` serves `huissier`. Written for this project; a word may be in several fields.
 */
const FIELDS: Readonly<Record<string, string>> = {
  insult: `abruti andouille âne baltringue blaireau bolosse bouffon boulet branleur branquignol buse casse-couilles clampin clochard clown con connard connasse cornichon couillon crétin débile dégénéré demeuré enflure enfoiré fumier gogol gouape gourde grognasse gros-beauf beauf guignol idiot ignare imbécile incapable larbin looser loser mongol minable merdeux morveux neuneu nigaud nul ordure pantin parasite pauvre-type pignouf plouc pochtron poltron pouilleux pourriture rageux ramier rapiat raté sagouin salaud salopard salope taré tête-de-noeud tocard troll trouduc truffe vermine zouave zozo cassos cas-social pleureuse pleurnichard pleurnicheur chouineur chouineuse hystérique mythomane mytho parano cinglé dingo malade attardé bachibouzouk moule énergumène guignolo illettré analphabète inculte mouton pigeon gogo`,
  mockery: `rire rigoler marrer ricaner moquer pouffer blague plaisanterie comique hilarant ridicule risible pathétique pitoyable lamentable grotesque tordant drôle humour poilant`,
  mind: `cerveau neurone intelligence QI quotient cervelle comprendre comprenette réfléchir cogiter penser raisonner bon-sens logique jugeote intellect concentration lucidité éducation école orthographe dictionnaire`,
  law: `avocat huissier juriste tribunal justice juge procès procureur plainte poursuite poursuivre diffamation diffamer diffamatoire injure calomnie assigner assignation contentieux juridique judiciaire pénal pénalement loi délit condamnation condamner amende sanction préjudice police gendarmerie gendarme constat signalement traduire`,
  retaliation: `bloquer bannir blacklister suspendre résilier fermer clôturer geler couper exclure radier interdire refuser priver annuler ficher repérer dénoncer signaler balancer révéler divulguer employeur patron adresse voisin venger régler compte conséquence regretter gare attention sinon représailles assumer`,
  origin: `arabe noir blanc africain asiatique chinois rom gitan manouche juif musulman chrétien catholique maghrébin étranger immigré migrant réfugié sans-papiers banlieue cité quartier origine pays culture accent voile turban nationalité race ethnie couleur peau couscous bled`,
  gender: `femme homme fille garçon madame mademoiselle dame mari épouse épouser ménagère maman blonde sexe féminin masculin viril gay homo homosexuel lesbienne trans pédé tapette efféminé genre ménopause enceinte règles hormone nana gonzesse mec`,
  age_body: `âge vieux vieille jeune senior retraité papi mamie mémé pépé ancien gros grosse obèse maigre moche laid poids kilo taille silhouette handicap handicapé fauteuil roulant aveugle sourd autiste autisme fou mental dépressif béquille malvoyant valide infirme boiteux`,
  poverty: `pauvre pauvreté chômeur chômage RSA assisté allocation SDF fauché misère budget moyen gratuit smicard cas social HLM`,
  lie: `mentir mensonge menteur inventer invention faux fausse bidon prétendre affabuler exagérer mythomane bobard baratin inexact mauvaise-foi foi manipuler manipulation tromper simuler raconter fabriquer monter comédie cinéma fable salades truquer`,
  fraud: `fraude frauder fraudeur arnaque arnaquer arnaqueur escroc escroquer escroquerie voler vol voleur profiteur abuser abus tricher tricheur extorquer chantage gratter gratteur resquiller contrefaçon falsifier usurper combine magouille`,
  review: `avis commentaire note étoile critique message publication post témoignage propos tweet story vidéo`,
  competitor: `concurrence concurrent rival confrère enseigne marque boutique magasin autre ailleurs voisin voisine eux leur`,
  leave: `partir passer porte sortie dégager ailleurs aller-voir-ailleurs adieu quitter changer revenir barrer casser déguerpir filer débarrasser désabonner débrouiller`,
  harass: `harceler harcèlement insister acharner acharnement spammer polluer envahir saouler fatiguer énerver gonfler bassiner lasser obsession cesser arrêter stop assez suffire ça-suffit`,
  shut: `taire silence parler tais ferme fermer gueule boucle chut taisez supprimer effacer retirer enlever masquer bloquer modérer modération censurer censure bannir cacher désactiver dépublier modifier éditer page mur fil visible visibilité image réputation nuire ternir salir`,
  calm: `calmer calme respirer détendre zen énerver emporter tranquille descendre ton ton-agressif souffler énervement doucement verveine tisane camomille`,
  ability: `savoir lire compter regarder voir chercher trouver cliquer utiliser brancher suivre apprendre essayer penser vérifier ouvrir écrire appuyer mode-emploi notice manuel FAQ condition conditions article étiquette panneau site explication expliquer répéter redire rappeler`,
  easy: `simple simplement facile facilement évident évidence évidemment clair clairement suffire suffisant juste banal enfantin élémentaire compliqué sorcier enfant logique normal bête naturellement pourtant quand-même`,
  fault: `faute erreur tromper négligence négliger oublier oubli omettre inattention étourderie distraction imprudence maladresse mauvais mal incorrect inapproprié inadapté respecter consigne manipulation usage utilisation responsabilité responsable cause causer`,
  obligation: `devoir falloir obliger tenu imposer respecter exiger prévoir anticiper vérifier lire attention`,
  carrier: `transporteur prestataire livreur poste fournisseur partenaire sous-traitant facteur opérateur fabricant usine entrepôt météo grève informatique système logiciel direction siège franchise franchisé banque plateforme mairie état gouvernement préfecture`,
  notus: `rien dépendre pouvoir charge compétence ressort incomber indépendant volonté maîtrise tort responsable pour impuissant contraint subir victime seul seule unique autre personne ailleurs`,
  small: `petit petite léger minime infime seulement juste simple détail broutille bagatelle peu grave dramatique drame monde mort fin rien vétille poussière exagérer bénin insignifiant relatif relativiser patienter attendre`,
  impossible: `impossible pouvoir rien faire ainsi comme-ça règle politique procédure regret définitif recours solution rigide inutile insister clos point terminé`,
  apology: `désolé désoler excuse excuser pardon pardonner navré regretter regret confus déplorer`,
  feeling: `sentir ressentir ressenti percevoir perception prendre vexer vexé blesser blessé froisser choquer choqué offenser offensé mal-comprendre interpréter interprétation sensibilité susceptible susceptibilité impression paraître sembler heurter contrarier déplaire gêner`,
  stock: `gêne occasionner désagrément meilleur délai bref satisfaction priorité bonne réception compréhension prier agréer considération sentiment traiter traitement service compétent concerné prendre compte retour attention remonter hésiter disposition cordialement demande requête dossier suite donner`,
  thanks: `merci remercier remerciement reconnaissant gratitude apprécier ravi plaisir bonheur joie bravo féliciter félicitation chapeau applaudir génial formidable magnifique superbe charmant adorable délicieux exquis brillant bienveillance gentillesse élégance délicatesse courtoisie constructif subtil subtilité finesse modération perspicacité sagacité pertinence originalité précieux`,
  surprise: `surprise surprenant étonnant étonner incroyable inouï miracle découvrir tiens révélation scoop nouvelle primeur génie champion prix médaille oscar expert spécialiste professionnel expertise`,
  promise: `promettre promesse garantir garantie garanti assurer engager engagement jurer parole certifier certain sûr sans-faute infaillible définitivement jamais toujours absolument totalement cent`,
  money: `rembourser remboursement remboursé offrir gratuit dédommager dédommagement indemniser indemnité avoir bon chèque crédit virement euro geste compensation réduction remise verser créditer intégralement argent`,
  delivery: `livrer livraison recevoir arriver expédier envoyer colis réparer réparé régler résoudre rétablir réouverture remplacer échange changer venir intervenir`,
  time: `demain aujourd'hui soir matin heure minute jour semaine lundi mardi mercredi jeudi vendredi samedi dimanche noël avant dès immédiatement aussitôt`,
  effect: `résultat efficace efficacité guérir soigner éliminer disparaître perdre maigrir réussir succès rendement gagner effet secondaire risque inoffensif sans-danger allergie`,
  hedge: `demander étudier étude vérifier examiner selon condition conditions possible peut-être éventuellement souhaiter espérer essayer tenter proposer transmettre accord sous-réserve réserve`,
  defect: `défaut défectueux panne vice problème anomalie faille bug rappel lot série pièce batterie moteur frein fuite contamination contaminé bactérie moisissure périmé allergène toxique dangereux danger risque surchauffe incendie feu explosion court-circuit norme conformité sécurité maintenance entretien contrôle`,
  knowing: `savoir connaître informer signaler alerter prévenir avertir courant conscient depuis avant ignorer taire cacher dissimuler étouffer laisser`,
  breach: `illégal infraction irrégulier dépasser manquement enfreindre contourner déclarer licence autorisation agrément non-déclaré RGPD CNIL durée légal piraté piratage intrusion fuite donnée base sous-effectif travail-dissimulé noir inspection contrôle`,
  secret: `confidentiel interne officieux officiellement officiel off secret entre-nous discret révéler annoncer annonce bientôt projet rachat racheter fusion cession vendre fermeture licenciement licencier plan social suppression poste effectif budget comptes contrat appel-offre marché négociation prototype sortie lancement stratégie direction comité`,
  colleague: `collègue vendeur vendeuse caissier caissière conseiller conseillère salarié employé stagiaire directeur directrice responsable manager équipe serveur serveuse chauffeur agent intérimaire remplaçant arrêt burn-out maladie congé divorce viré renvoyé licencié convoqué sanctionné mis-à-pied recadré avertissement alcool boire`,
  advice: `prendre doubler dose avaler ingérer boire manger consommer appliquer mélanger arrêter médicament traitement cachet comprimé antibiotique antidouleur ordonnance médecin pharmacien docteur bébé enfant enceinte fièvre douleur brûlure allergie réaction température cuisson congeler réchauffer périmé date`,
  handling: `brancher débrancher rallumer redémarrer démonter ouvrir forcer percer couper shunter court-circuiter fil électrique gaz chaudière compteur disjoncteur eau chauffage soupape échelle frein rouler conduire voiture sécurité batterie charger prise`,
  invest: `investir placement placer bourse crypto rendement plus-value épargne crédit emprunt prêt dette déclarer impôt fisc déduire contester signer bail licencier démissionner`,
  politics: `voter élection électeur maire ministre président gouvernement opposition majorité gauche droite parti politique politicien candidat élu syndicat grève manifestation réforme impôt immigration macroniste gilet écolo facho gauchiste extrême républicain socialiste insoumis rassemblement député sénateur préfet`,
  religion: `dieu allah prière prier église mosquée synagogue temple jésus christ seigneur bible coran foi croyant croyance béni bénir péché paradis enfer ramadan carême laïcité miracle ange`,
  disparage: `camelote daube pacotille bas-de-gamme nul médiocre pourri catastrophique catastrophe ruineux hors-de-prix amateur amateurisme bricolage vétuste dépassé vieillot copie copier plagier imitation arnaque lamentable honteux honte minable bâclé incompétent incompétence fainéant lent tortue`,
  vulgar: `merde merdique merder emmerder emmerdant emmerdement chier chiant chiotte foutre foutu foutaise putain bordel bordélique cul couille couillon con connerie chieur dégueulasse dégueu gueule gueuler saloper saloperie salopé pisser péter niquer baiser branler bite enculer crotte purée`,
  familiar: `slt coucou bisou biz bise kiss mec meuf pote gars frère frérot poto cousin copain poulet chéri chérie ma-belle trésor loulou lol mdr ptdr xd ouais ouaip nan nope tkt tranquille inquiéter cool grave ouf kiffer chelou relou vénère bail truc machin bidule genre wesh yo hey ciao tchao hein bah ben`,
  please: `prier vouloir bien pouvoir invité inviter proposer merci`,
  protect: `protéger sécurité urgence médecin pharmacie secours police gendarmerie signaler numéro`,
}

const BY_LEMMA = new Map<string, string[]>()
for (const [field, lemmas] of Object.entries(FIELDS)) {
  for (const lemma of lemmas.split(/\s+/)) {
    const fields = BY_LEMMA.get(lemma)
    if (fields === undefined) BY_LEMMA.set(lemma, [field])
    else if (!fields.includes(field)) fields.push(field)
  }
}

const NONE: readonly string[] = []

/** The fields of a lemma, as the lexicon gives it; none for most words. */
export const fieldsOf = (lemma: string): readonly string[] => BY_LEMMA.get(lemma) ?? NONE
