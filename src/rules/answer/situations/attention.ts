import type { Telling } from './situation'

const MEDIA =
  "(<journal>|<rédaction>|<magazine>|<hebdomadaire>|<quotidien>|<radio>|<chaîne>|<télé>|<média>|<presse>|<émission>|<reportage>|<documentaire>|<podcast>|<agence> de presse|afp|bfm|bfmtv|tf1|m6|cnews|lci|france (2|3|5|inter|info|bleu|télévisions|culture)|franceinfo|rmc|rtl|europe 1|mediapart|le monde|le parisien|libération|le figaro|ouest-france|ouest france|sud ouest|la voix du nord|la provence|midi libre|nice-matin|le progrès|l'express|le point|marianne|l'obs|konbini|brut|cash investigation|envoyé spécial|complément d'enquête|capital|zone interdite|quotidien|huffpost|20 minutes|actu.fr|rue89|blast|streetpress|disclose|reporterre|ici|dna|le télégramme|la montagne|la dépêche)"

export const presse: Telling = [
  {
    find: [
      `${MEDIA} ~4 (<souhaiter>|<vouloir>|<aimer:verb.conditional>|<préparer>|<tourner>|<réaliser>|<chercher>|<enquêter>|<diffuser>|<publier>|<recueillir>|<interroger>) ~6`,
      '^ (<journaliste>|<reporter>|<pigiste>)',
      "(suis|moi|en tant (que|qu')|bonjour ,?|bonsoir ,?|étant|ici|ex) ~2 (<journaliste>|<reporter>|<pigiste>|<correspondant>|<rédacteur>|<chroniqueur>|jri|<documentariste>|<présentateur>|<photoreporter>)",
      `(<journaliste>|<reporter>|<pigiste>|<correspondant>|<rédacteur>|<chroniqueur>|<enquêteur>) ~1 (à|au|aux|pour|chez|de|du|d'|indépendant|indépendante|local|locale|,|freelance|presse) ~3`,
      `(je|j'|nous|on) ~2 (<préparer>|<écrire>|<réaliser>|<tourner>|<enquêter>|<rédiger>|<travailler>|<boucler>|<publier>|<consacrer>|<faire>|<sortir>|<monter>) ~5 (<article>|<papier>|<reportage>|<sujet>|<enquête>|<émission>|<documentaire>|<portrait>|<dossier>|<numéro>|<interview>|<chronique>|<podcast>|<une>) ~2 (sur|consacré|pour|concernant|à propos|dans|qui|au sujet|demain|ce soir)`,
      `(notre|nos|ma|mon|au nom de la|pour la|pour le|pour notre|de la) ~1 (rédaction|journal|antenne|émission|lecteurs|auditeurs|téléspectateurs|rédac|édition|chaîne|podcast|magazine|média|hebdo)`,
      '(demande|demandes|sollicitation|contact|service|attaché|attachée|dossier|carte|droit|conférence) ~1 (de)? (presse|interview|interviews|réponse ~2 (article|média)|itw)',
      '(une|votre|vos) (réaction|commentaire|version|réponse|déclaration|droit de réponse) ~4 (avant (parution|publication|diffusion|bouclage|ce soir|midi|18h)|pour (notre|un|mon|le) (article|papier|journal|reportage|sujet|enquête)|officielle)',
      '(confirmez-vous|pouvez-vous confirmer|confirmer ou (infirmer|démentir)|démentez-vous|souhaitez-vous (réagir|commenter)|interview|interviewer|interviewé|bouclage|parution|off the record|sources (concordantes|internes|nous)|nos informations|nous avons (obtenu|pu consulter|recueilli)|témoignages recueillis|selon nos) ~6',
      `(<contacter>|<alerter>|<prévenir>|<appeler>|<saisir>|<envoyer>|<transmettre>|<informer>|<écrire>|<témoigner>|<balancer>|<raconter>|<passer>|<parler>) ~5 ${MEDIA}`,
      `${MEDIA} ~5 (<intéresser>|<contacter>|<recontacter>|<publier>|<diffuser>|<tourner>|<enquêter>|<parler>|<prévenir>|sera ravie|vont adorer|va adorer|serait|seront)`,
      "(vu|lu|entendu|passé|passés|passez|sujet) ~3 (à la|aux|au|sur|dans|chez) ~2 (bfm|tf1|france (2|3|info|inter)|cash investigation|mediapart|le parisien|journal de 20h|jt|20 heures|capital|complément d'enquête|envoyé spécial)",
      '(blog|chaîne youtube|youtubeur|youtubeuse|influenceur|influenceuse|mes abonnés|ma communauté) ~6 (article|vidéo|story|enquête|dénoncer|exposer|parler)',
    ],
    denial: 'before',
    without: [
      '(vos|de vos|tes|des|les|ces) (journalistes|articles|journalopes)',
      'revue de presse',
      '(presse) (agrumes|purée|ail|étoupe|à)',
      '(sous|en) pression',
    ],
  },
]

export const fraude: Telling = [
  {
    find: [
      '(<ouvrir>|<souscrire>|<créer>|<commander>|<emprunter>|<acheter>|<signer>|<contracter>) ~6 (à|en) mon nom',
      '(<hameçonnage>|<phishing>|<frauduleux>|<fraude>|<frauder>|<usurper>|<usurpation>|<pirater>|<piratage>|<hacker>|<hacké>|<spoofing>|<malware>|<ransomware>|<rançongiciel>|<smishing>|<fraudeur>|<cyberattaque>|<brouteur>|<skimming>)',
      `(sms|mail|e-mail|courriel|message|appel|lien|coup de fil|texto|mails) ~8 (lien|payer|paiement|carte|code|codes|banque|colis|douane|euro|€|coordonnées|bancaires|cliquer|cliqué|rembourser|remboursement|amende|vitale|cpf|suspect|bizarre|louche|faux|arnaque|identifiants|mot de passe|frais|vous|votre nom|gagné|gagnée|iphone) ~6`,
      '(faux|fausse|fausses|pseudo|soi-disant) ~1 (<conseiller>|<site>|<page>|<compte>|<profil>|<agent>|<technicien>|<livreur>|<sms>|<mail>|<facture>|<banquier>|<policier>|<concours>|<billet>|<boutique>|<annonce>|<numéro>|<vendeur>|<rib>|<chèque>|<service>|<message>|<appel>|<coursier>|<démarcheur>|<employé>|<publicité>|<pub>)',
      '(<débit>|<débiter>|<prélèvement>|<prélever>|<achat>|<paiement>|<virement>|<retrait>|<opération>|<transaction>|<crédit>|<prêt>) ~8 ((pas|jamais) (<faire>|<autoriser>|<effectuer>|<passer>|<demander>|<souscrire>|<reconnaître>|<signer>|<ouvrir>|<valider>|<commander>|à moi|de moi)|inconnu|inconnue|inconnus|frauduleux|frauduleuse|non autorisé|non autorisée|suspect|suspecte|suspects|suspectes|à mon insu|sans mon (accord|autorisation)|à mon nom|ne (reconnais|connais))',
      '(<voler>|<vider>|<soutirer>|<dérober>|<escroquer>|<arnaquer>|<dépouiller>|<siphonner>) ~6 (compte|carte|€|euro|argent|épargne|livret|identité|codes|mot de passe|économies|coordonnées|données|sms|téléphone|mère|père|grand-mère|parents|faux)',
      '(compte|messagerie|espace|profil|boîte mail|téléphone|ligne|instagram|facebook|carte) ~3 (<pirater>|<hacker>|<voler>|<usurper>|<vider>|<cloner>|<compromettre>)',
      "(code|codes|mot de passe|numéro de carte|coordonnées bancaires|cryptogramme|identifiants|rib|carte d'identité) ~6 (donné|donnée|communiqué|lire|lise|demandé|demande|demandait|demandent|saisi|tapé|sms|téléphone|envoyé|reçu|reçus|dicté|transmis)",
      "(<conseiller>|<banquier>|<agent>|<technicien>|<monsieur>|<dame>|<homme>|<personne>|quelqu'un) ~6 (appelé|appelée|appelle|téléphoné|contacté|contactée|sonné|présenté) ~10 (code|codes|virement|carte|coursier|valider|compte|rib|bancaire|bancaires|argent|€|euro|euros|identifiants|de votre part|en votre nom|pour vous|chez moi)",
      '(en|à|sous|de) (votre|vos) (nom|part|logo|couleurs) ~6 (lien|payer|carte|€|euro|euros|argent|codes|arnaque|appel|sms|mail|faux|demande)',
      "(est-ce (bien|vraiment)? (vous|officiel)|c'est (bien|vraiment)? (vous|officiel|de vous|vrai)|c'est une arnaque|est-ce une arnaque|arnaque ou (pas|non)|arnaque au|arnaque à la|arnaque aux|tentative d'arnaque|je me suis fait (avoir|arnaquer|escroquer)|victime d'une (arnaque|escroquerie|fraude)|victime de (fraude|arnaque)|escroquerie au|vrai ou faux) ~4",
      "(usurpation|vol) d'identité|(identité volée|identité usurpée|chèque volé|carte volée|carte (bleue)? ~1 (utilisée|copiée|piratée|clonée)|opposition)",
      '(€|euro|euros|argent|livret) ~3 (partis|parti|envolés|disparus|disparu|volés|volé|débités|prélevés|perdus) ~4',
      '(gagné|gagnant|concours|iphone|lot) ~8 (carte|payer|frais|coordonnées|lien|vrai)',
      '(colis|douane|livraison) ~6 (1,99|2,99|0,99|1,95|2,95|1€|2€|frais) ~6 (lien|payer|sms|mail)',
    ],
    denial: 'nothing',
    without: [
      '(répression|service|direction) (des|de la) <fraude>',
      '(virement|remboursement) ~6 (pas reçu|toujours pas|jamais reçu|en attente)',
      '(débité|débitée|prélevé|prélevée) ~2 (deux|2|trois|3) fois',
    ],
  },
]
