import { sentenceRule } from '../define'
import { agreementHit } from './agreement'
import { apposedTo } from './apposed'
import { attributesOf, ofAbsoluteClauses, presented, sharedSubject } from './attributesOf'
import { pastWeakPronouns } from './clause'
import { controlledBe } from './controlledBe'
import { intensified } from './intensified'
import { isAdjectival } from './nounGroup'
import { openerOf, severalOpening } from './opener'
import { phrasesOf, subjectsOf } from './subjects'

export const attribute = sentenceRule({
  id: 'grammar/attribute',
  kind: 'grammar',
  category: 'accord de l’attribut',
  severity: 'warn',
  message: 'Ce mot s’accorde avec le sujet du verbe.',
  why: 'Après « être », « sembler », « devenir » ou « rester », l’adjectif et le participe prennent le genre et le nombre du sujet. Demandez-vous : qui est… ?',
  examples: {
    match: [
      {
        text: 'Les chats sont admis à condition d’être vacciné.',
        marks: 'vacciné',
        fixed: 'Les chats sont admis à condition d’être vaccinés.',
      },
      {
        text: 'Le virement ayant été refusé, les fonds seront recrédité.',
        marks: 'recrédité',
        fixed: 'Le virement ayant été refusé, les fonds seront recrédités.',
      },
      {
        text: 'Ses sœurs semblent content de leur séjour.',
        marks: 'content',
        fixed: 'Ses sœurs semblent contentes de leur séjour.',
      },
      {
        text: 'Portées par le public, vous êtes revenu au score.',
        marks: 'revenu',
        fixed: 'Portées par le public, vous êtes revenues au score.',
      },
      {
        text: 'La réunion publique, initialement prévu le 3, est avancée.',
        marks: 'prévu',
        fixed: 'La réunion publique, initialement prévue le 3, est avancée.',
      },
      {
        text: 'Les draps, une fois lavé et plié, sont rangés.',
        marks: 'lavé',
        fixed: 'Les draps, une fois lavés et plié, sont rangés.',
      },
      {
        text: 'La place est gratuite et peut être annulé.',
        marks: 'annulé',
        fixed: 'La place est gratuite et peut être annulée.',
      },
      {
        text: 'La grille sera poncée, peinte et vernies.',
        marks: 'vernies',
        fixed: 'La grille sera poncée, peinte et vernie.',
      },
      {
        text: 'La soupe, fort réclamée en hiver, n’est pas servis.',
        marks: 'servis',
        fixed: 'La soupe, fort réclamée en hiver, n’est pas servie.',
      },
      {
        text: 'Si prudent soient-ils, nos livreurs glissent.',
        marks: 'prudent',
        fixed: 'Si prudents soient-ils, nos livreurs glissent.',
      },
      {
        text: 'Lui ne voulait pas sembler impatients.',
        marks: 'impatients',
        fixed: 'Lui ne voulait pas sembler impatient.',
      },
      { text: 'Iel reste joignables le soir.', marks: 'joignables', fixed: 'Iel reste joignable le soir.' },
      {
        text: 'Nous sommes vraiment désolé pour ce retard.',
        marks: 'désolé',
        fixed: 'Nous sommes vraiment désolés pour ce retard.',
      },
      {
        text: 'Votre commande a bien été expédié ce matin.',
        marks: 'expédié',
        fixed: 'Votre commande a bien été expédiée ce matin.',
      },
      {
        text: 'Les chaussures que vous cherchez sont épuisé.',
        marks: 'épuisé',
        fixed: 'Les chaussures que vous cherchez sont épuisées.',
      },
      {
        text: 'La boutique et l’atelier seront fermé lundi.',
        marks: 'fermé',
        fixed: 'La boutique et l’atelier seront fermés lundi.',
      },
      {
        text: 'Vos retours doivent être déposé en point relais.',
        marks: 'déposé',
        fixed: 'Vos retours doivent être déposés en point relais.',
      },
      {
        text: 'Votre colis semble être perdue.',
        marks: 'perdue',
        fixed: 'Votre colis semble être perdu.',
      },
      {
        text: 'Elles ont été remplacé hier.',
        marks: 'remplacé',
        fixed: 'Elles ont été remplacées hier.',
      },
      {
        text: 'Nous avons lu votre avis et sommes ravi de vous avoir plu.',
        marks: 'ravi',
        fixed: 'Nous avons lu votre avis et sommes ravis de vous avoir plu.',
      },
      {
        text: 'La remise n’a-t-elle pas été appliqué ?',
        marks: 'appliqué',
        fixed: 'La remise n’a-t-elle pas été appliquée ?',
      },
      {
        text: 'Nous sommes désolés et très attristé par cette nouvelle.',
        marks: 'attristé',
        fixed: 'Nous sommes désolés et très attristés par cette nouvelle.',
      },
      {
        text: 'Le remboursement, prévue lundi, arrive.',
        marks: 'prévue',
        fixed: 'Le remboursement, prévu lundi, arrive.',
      },
      {
        text: 'De nouvelles bornes, une fois raccordé au réseau, ouvriront en mai.',
        marks: 'raccordé',
        fixed: 'De nouvelles bornes, une fois raccordées au réseau, ouvriront en mai.',
      },
      {
        text: 'Le four et la plaque, défectueuse depuis lundi, seront changés.',
        marks: 'défectueuse',
        fixed: 'Le four et la plaque, défectueux depuis lundi, seront changés.',
      },
      {
        text: 'Hey Léo, les cartes achetées avant le 3 mai restent valable.',
        marks: 'valable',
        fixed: 'Hey Léo, les cartes achetées avant le 3 mai restent valables.',
      },
      {
        text: 'Notre boutique sera fermé samedi.',
        marks: 'fermé',
        fixed: 'Notre boutique sera fermée samedi.',
      },
      {
        text: 'Elles sont devenues célèbre grâce à vous.',
        marks: 'célèbre',
        fixed: 'Elles sont devenues célèbres grâce à vous.',
      },
      { text: 'Julie est absent aujourd’hui.', marks: 'absent', fixed: 'Julie est absente aujourd’hui.' },
      {
        text: 'Une partie des places ont été vendu.',
        marks: 'vendu',
        fixed: 'Une partie des places ont été vendues.',
      },
      {
        text: 'La remise s’avère trompeur.',
        marks: 'trompeur',
        fixed: 'La remise s’avère trompeuse.',
      },
      {
        text: 'Nos équipes s’efforcent d’être présente.',
        marks: 'présente',
        fixed: 'Nos équipes s’efforcent d’être présentes.',
      },
      {
        text: 'Les rosiers sont si abîmé qu’il faut les couper.',
        marks: 'abîmé',
        fixed: 'Les rosiers sont si abîmés qu’il faut les couper.',
      },
      {
        text: 'Votre voix devrait s’en trouver reposé.',
        marks: 'reposé',
        fixed: 'Votre voix devrait s’en trouver reposée.',
      },
      {
        text: 'Vous êtes venu à sept, quelle joie !',
        marks: 'venu',
        fixed: 'Vous êtes venus à sept, quelle joie !',
      },
      {
        text: 'Les délais me semblent correcte.',
        marks: 'correcte',
        fixed: 'Les délais me semblent corrects.',
      },
      {
        text: 'Mamie sera heureux de vous revoir.',
        marks: 'heureux',
        fixed: 'Mamie sera heureuse de vous revoir.',
      },
      {
        text: 'Hier soir la salle était pleines.',
        marks: 'pleines',
        fixed: 'Hier soir la salle était pleine.',
      },
      {
        text: 'Les lampes étant éteinte, on ne voit rien.',
        marks: 'éteinte',
        fixed: 'Les lampes étant éteintes, on ne voit rien.',
      },
      {
        text: 'Mon oncle et ses deux fils, présent hier, ont adoré.',
        marks: 'présent',
        fixed: 'Mon oncle et ses deux fils, présents hier, ont adoré.',
      },
      {
        text: 'Les prix ayant été relevé, nous annulons.',
        marks: 'relevé',
        fixed: 'Les prix ayant été relevés, nous annulons.',
      },
      {
        text: 'Le miroir de la cabine deux est cassée.',
        marks: 'cassée',
        fixed: 'Le miroir de la cabine deux est cassé.',
      },
      {
        text: 'Une autre borne, attendu de longue date, arrive.',
        marks: 'attendu',
        fixed: 'Une autre borne, attendue de longue date, arrive.',
      },
      {
        text: 'Fabriqué à la main, nos bougies sont en cire.',
        marks: 'Fabriqué',
        fixed: 'Fabriquées à la main, nos bougies sont en cire.',
      },
      {
        text: 'Conscient de la gêne, nous vous remboursons.',
        marks: 'Conscient',
        fixed: 'Conscients de la gêne, nous vous remboursons.',
      },
      {
        text: 'La remise vous est tout de même accordé.',
        marks: 'accordé',
        fixed: 'La remise vous est tout de même accordée.',
      },
      {
        text: 'Seules les boutiques du nord restent ouverte.',
        marks: 'ouverte',
        fixed: 'Seules les boutiques du nord restent ouvertes.',
      },
      {
        text: 'Ceux qui ont un billet sont attendu à 20 h.',
        marks: 'attendu',
        fixed: 'Ceux qui ont un billet sont attendus à 20 h.',
      },
      {
        text: 'Nous voilà rassuré par votre message.',
        marks: 'rassuré',
        fixed: 'Nous voilà rassurés par votre message.',
      },
      {
        text: 'Nous sommes sûrs d’être prêt lundi.',
        marks: 'prêt',
        fixed: 'Nous sommes sûrs d’être prêts lundi.',
      },
      {
        text: 'Ma belle, tes photos sont enfin imprimé.',
        marks: 'imprimé',
        fixed: 'Ma belle, tes photos sont enfin imprimées.',
      },
      {
        text: 'La plupart de nos terrasses sont chauffés.',
        marks: 'chauffés',
        fixed: 'La plupart de nos terrasses sont chauffées.',
      },
      {
        text: 'Depuis, des barrières ont été installée.',
        marks: 'installée',
        fixed: 'Depuis, des barrières ont été installées.',
      },
      {
        text: 'Vos bottes, comme promis, sont réparés.',
        marks: 'réparés',
        fixed: 'Vos bottes, comme promis, sont réparées.',
      },
      {
        text: 'Les parents à qui les dates ont été donné sont prévenus.',
        marks: 'donné',
        fixed: 'Les parents à qui les dates ont été données sont prévenus.',
      },
      {
        text: 'Les cartes dont vous parlez ayant été retiré, nous en créons deux.',
        marks: 'retiré',
        fixed: 'Les cartes dont vous parlez ayant été retirées, nous en créons deux.',
      },
      {
        text: 'Votre demande est déposée au guichet ou envoyé par courrier.',
        marks: 'envoyé',
        fixed: 'Votre demande est déposée au guichet ou envoyée par courrier.',
      },
      {
        text: 'Ayant été informé trop tard, nos techniciens n’ont pu venir.',
        marks: 'informé',
        fixed: 'Ayant été informés trop tard, nos techniciens n’ont pu venir.',
      },
      {
        text: 'Reconduit chaque année, votre adhésion vaut un an.',
        marks: 'Reconduit',
        fixed: 'Reconduite chaque année, votre adhésion vaut un an.',
      },
      {
        text: 'La salle où sont exposé les toiles est fermée.',
        marks: 'exposé',
        fixed: 'La salle où sont exposées les toiles est fermée.',
      },
      {
        text: 'Vos ordonnances sont renouvelés.',
        marks: 'renouvelés',
        fixed: 'Vos ordonnances sont renouvelées.',
      },
      {
        text: 'Votre photo (elle est belle) est imprimé.',
        marks: 'imprimé',
        fixed: 'Votre photo (elle est belle) est imprimée.',
      },
      {
        text: 'Nos vendeurs, dont deux ont été formé ici, vous aident.',
        marks: 'formé',
        fixed: 'Nos vendeurs, dont deux ont été formés ici, vous aident.',
      },
      {
        text: 'Nos deux abonnements ont été résiliée hier.',
        marks: 'résiliée',
        fixed: 'Nos deux abonnements ont été résiliés hier.',
      },
      {
        text: 'Les affiches doivent être imprimé recto verso.',
        marks: 'imprimé',
        fixed: 'Les affiches doivent être imprimées recto verso.',
      },
      {
        text: 'Vos photos doivent être nettes et rester lisible.',
        marks: 'lisible',
        fixed: 'Vos photos doivent être nettes et rester lisibles.',
      },
      {
        text: 'Vous auriez tous été surpris et ravi.',
        marks: 'ravi',
        fixed: 'Vous auriez tous été surpris et ravis.',
      },
      {
        text: 'La carte est valable un an, mais elle doit être signé.',
        marks: 'signé',
        fixed: 'La carte est valable un an, mais elle doit être signée.',
      },
    ],
    pass: [
      'Elle dépend du service qui ferme et ne sera pas prolongée.',
      'L’application fonctionne sans être connecté.',
      'Finies les corvées, vous êtes libre !',
      'Les clés sont remises au client choisi par nous et prévenu par mail.',
      'Les gens que nous avons vus avec un chien ayant été mordu sont partis.',
      'Ayant été averti trop tard, la visite n’a pu avoir lieu.',
      'N’ayant pas été prévenus, notre équipe n’a rien pu faire.',
      'Dit autrement, la salle est pleine.',
      'Si prudents soyez-vous, si grande soit-elle, aussi petits soient-ils.',
      'Lui ne sera jamais content, eux ne semblent pas prêts.',
      'Iel est contente, iel est content, iels sont arrivées.',
      'Laquelle avez-vous choisie ? Lesquels sont prêts ?',
      'Il est agréable d’être bien reçus.',
      'Le voilà prêt, et nous voici ravis.',
      'Noté pour lundi, la table est à vous, et merci.',
      'Désolé pour ce retard, nous faisons au mieux.',
      'Arrivés à midi, la porte était close.',
      'La pose coûte cent euros, la dépose, le double, et le joint, s’il fuit, sera changé.',
      'Écrivez au guichet avec votre demande, justificatif à l’appui.',
      'Le chef et ses serveuses, souriantes et rapides, nous ont ravis.',
      'La salle n’ayant pas été réservée, nous annulons.',
      'Papa et maman sont ravis.',
      'Vous êtes venu à 7 h, vous êtes passé à deux heures.',
      'Nous sommes, si la météo le permet, ouverts.',
      'Les clés sont chez la voisine, étant absents lundi.',
      'Julie, nous sommes ravis.',
      'Camille est ravie, Dominique est prêt.',
      'Elle se fait livrer, ils se trouvent près de vous.',
      'Vous êtes satisfaite et nous en sommes ravis.',
      'On est désolés, on est ravi aussi.',
      'C’est noté, la réponse est prête.',
      'Je suis désolée.',
      'Une partie des colis est arrivée, une partie des clients sont livrés.',
      'La plupart des photos sont publiées.',
      'Le pull et la jupe sont arrivés.',
      'Les frais de port sont offerts dès 50 €.',
      'Nous restons à votre disposition et sommes là pour vous.',
      'Les colis de Julie sont partis.',
      'Il est prévu que la boutique rouvre.',
      'Chacune de nos équipes est formée.',
      'Nous vous sommes reconnaissants.',
      'Ces prix restent bon marché.',
      'Les photos sont top et les prix sont sympa.',
      'Ma sœur et moi sommes ravies.',
      'Nos bornes seront de nouveau accessibles lundi.',
      'Les habitués du café, fermé depuis juin, attendent.',
      'Après ce constat, touchée par vos mots, l’équipe vous répond.',
      'Votre adresse est bel et bien enregistrée.',
      'Vos chaussures, pourvu que la boîte soit intacte, sont reprises.',
      'Vos mots, chère Agnès, nous touchent.',
      'Votre musique me tient éveillé.',
      'Le docteur Roussel, rentrée hier, vous répondra.',
      'Dans le bac, lavées hier, t’attendent trois salades.',
      'Plus de deux mille photos nous sont parvenues.',
      'Les voisins ont bâché les meubles, protégé les sols et balayé la cour.',
      'La plus jeune de nos grimpeuses, âgée de huit ans, a gagné.',
      'Merci aux brancardiers et aux infirmières, si prévenants avec moi.',
      'Dix mille bouteilles ont été tirées de cette vigne.',
      'Parmi vos perruches, c’est la mauve, toujours perchée en haut, qui chante.',
      'Tu as été déçue, et nous en sommes désolés.',
      'Le colis (et la lettre) sont arrivés.',
      'Nous sommes tout ouïe.',
      'La gérante en est touchée et se joint à nous.',
      'Le mur contre lequel sont posés les vélos est sale.',
      'Nous donnons nos plants à qui les demande.',
      'La véto, débordée mais patiente, nous a reçus.',
      'Le dossier doit être complet et rester confidentiel.',
    ],
  },
  *check(view) {
    for (const [at, target] of apposedTo(view, phrasesOf(view))) {
      const hit = agreementHit(view, at, isAdjectival, target)
      if (hit) yield hit
    }
    const [opener, asked] = openerOf(view) ?? []
    const opening =
      opener === undefined || !asked ? undefined : agreementHit(view, opener, isAdjectival, asked)
    if (opening) yield opening
    const opened = severalOpening(view)
    for (const [verb, subject] of subjectsOf(view))
      yield* attributesOf(
        view,
        verb,
        opened?.verb === verb ? { ...subject, attribute: opened.many } : subject,
      )
    yield* ofAbsoluteClauses(view)
    yield* presented(view)
    yield* controlledBe(view)
    yield* intensified(view)
    for (let joint = 1; joint < view.tokens.length; joint++) {
      const verb = pastWeakPronouns(view, joint + 1)
      const shared = sharedSubject(view, joint, verb)
      if (shared) yield* attributesOf(view, verb, shared)
    }
  },
})
