import { mention } from '../tone/frames/mention'
import { lemmas } from '../tone/frames/wordClass'

/** What a reply does for somebody in a grave situation: protect, pass on, say that it is grave, offer a private way. */

export const PROTECTS = mention(
  // Help numbers; a person re-checks them before a release, with those of the table of categories.
  '(le|au|du|un|composez|appelez|appelle|numéro|contactez) ~1 (15|17|18|112|114|115|116|119|3114|3018|3020|3919|3117|33700|116006)',
  '(15|17|18|112|114|119|3114|3018|3919|33700)',
  lemmas('urgences samu pompier police gendarmerie antipoison médecin pharmacien hôpital secours'),
  '(<arrêter>|<cesser>|<débrancher>|<couper>|<évacuer>|<éloigner>|<suspendre>|<éteindre>|<consulter>|<protéger>|<sécuriser>|<aérer>|<neutraliser>|<condamner>|<évacuation>) ~4',
  "(ne|n') ~1 (<utiliser>|<consommer>|<manger>|<toucher>|<rallumer>|<cliquer>|<répondre>|<envoyer>|<communiquer>|<donner>|<relancer>|<brancher>|<boire>|<prendre>|<rester>|<monter>|<approcher>|<payer>|<ouvrir>|<partager>) (plus|pas|rien|jamais|surtout)",
  '(faire|faites|fais) ~1 (opposition|barrage)',
  '(<prévenir>|<alerter>|<avertir>|<appeler>|<contacter>) ~3 (votre banque|la banque|les secours|un adulte|un proche|les autorités|la police|vos proches)',
  "(votre|ta|la|leur) (sécurité|santé|protection) ~2 (passe|avant|est|d'abord|première|prime)",
  "(mettez|mettre|mise|mets) ~2 (à l' abri|en sécurité)",
  '(pas|plus) (seul|seule|vous laisser seul|te laisser seul)',
  '(<porter> plainte|<déposer> plainte|<signaler> ~4 (signalement|pharos|autorités|procureur|police|vigilance|33700)|pharos|antidiscriminations|défenseur des droits|cellule ~3 (écoute|urgence))',
  "(gardez|conservez|garde) ~5 (lot|emballage|produit|preuve|preuves|étiquette|appareil|en l'état|message|messages)",
)
export const TAKES_SERIOUSLY = mention(
  '(au sérieux|avec (le plus grand)? sérieux|avec gravité)',
  "(nous|m') ~1 (<inquiéter>|<alarmer>|<préoccuper>|<alerter>|<bouleverser>|<choquer>)",
  "(est|sont|c'est|n' est pas) ~2 (<grave>|<intolérable>|<inacceptable>|<inadmissible>|<acceptable>|<blessant>|<choquant>|pas ce que nous voulons|<inquiétant>)",
  '(<interdire>|<interdit>|<contraire>) ~2 (par|à) ~1 (loi|charte|valeurs)',
  "(n'ont|n' a|a|ont) pas (leur|sa) place",
  '(<compatir>|soutien|pensons à (vous|votre|elle|lui)|pensées|quelle frayeur|<soulager>|votre témoignage)',
)
export const PASSES_ON = mention(
  '(<transmettre>|<remonter>|<signaler>|<alerter>|<saisir>|<confier>|<relayer>|<prévenir>|<avertir>|<informer>|<transférer>|<communiquer>|<faire> suivre) ~6 (direction|service|équipe|responsable|référent|référente|directeur|directrice|cellule|juridique|qualité|sécurité|autorités|police|presse|collègue|maire|siège|pôle|médiateur|délégué|dpo|fraude|vigilance|département|juriste|procureur|modérateurs|modération|communication|technicien|astreinte|exploitant|gestionnaire)',
  '(<service>|<responsable>|<directeur>|<directrice>|<direction>|<référent>|<équipe>|<cellule>|<pôle>|<juriste>|<conseil>|<personne>|<expert>|<médecin>|<astreinte>|<technicien>|<délégué>|<spécialiste>|<attaché>|<porte-parole>) ~8 (<contacter>|<rappeler>|<appeler>|<recevoir>|<recontacter>|<répondre>|<écrire>|<prendre> contact|<joindre>|<intervenir>|<écouter>|<suivre>|<traiter>|<examiner>|<revenir>|<déplacer>|<inspecter>|<contrôler>)',
  '(<service>|<contact>|<équipe>|<adresse>|<rubrique>|attaché de|attachée de|relations) ~2 (presse|juridique|qualité|vigilance|sécurité|fraude|médical|consommateurs|dédié|conformité|cosmétovigilance|pharmacovigilance|communication|relations)',
  '(je|nous|on) ~4 (<transmettre>|<remonter>|<signaler>|<alerter>|<saisir>|<prévenir>|<relayer>)',
  '(a été|est|sont|ont été|avons|ai) ~2 (transmis|transmise|remonté|remontée|signalé|signalée|alerté|alertée|saisi|saisie|prévenu|prévenue|retiré|retirée|supprimé|bloqué|suspendu|fermé|condamné)',
  '(enquête|contrôle|inspection|vérification|audit) ~3 (<ouvrir>|<lancer>|<être>|<diligenter>|interne|en cours)',
)
/** Lawyers and journalists are answered by keeping silent on the matter itself. */
export const STAYS_SILENT = mention(
  "(ne|n') ~2 (<aborder>|<évoquer>|<commenter>|<répondre>|<discuter>|<exprimer>|<entrer>) (pas|plus|rien)",
  '(<prendre> (bonne)? ~1 (acte|note)|pas de commentaire|par courrier|votre conseil)',
  '(<pouvoir>|<souhaiter>) ~1 (pas|plus) ~2 (<aborder>|<évoquer>|<commenter>|<répondre>|<discuter>|<exprimer>)',
)
/** Who speaks on the merits of a matter for lawyers or journalists does not keep silent, however kindly. */
export const PRONOUNCES = mention(
  '(<estimer>|<considérer>|<maintenir>|<affirmer>|<penser>|<croire>) ~2 (avoir|être) ~2 (<respecter>|<agir>|<remplir>|<honorer>|<appliquer>|<fautif>|<responsable>|dans notre droit)',
  '(<respecter>|<remplir>|<honorer>|<appliquer>) ~2 (<notre>|les|toutes) ~1 (obligations|engagements|devoirs|contrat)',
  '(le droit|la loi|la justice|la jurisprudence|le contrat) ~1 (est|nous) ~1 (de notre côté|pour nous|donne raison|avec nous)',
)
/** These make light of it whatever else is said. */
export const MAKES_LIGHT = mention(
  "(faq|foire aux questions|rubrique d'aide|belle journée|bonne journée|excellente journée|belle soirée|bon week-end|super journée|à très vite|à bientôt)",
  "(pas de panique|pas d'inquiétude|ne vous inquiétez pas|t'inquiète|rien de grave|pas si grave|ça va passer|calmez-vous|du calme|n'exagérons|n'exagérez|dramatiser|dramatisez|tout sera oublié|ça arrive|cela arrive|c'est normal|sans gravité|pas grave|relativisez|courage|haut les cœurs|allez ,|souriez|gardez le sourire|merci de patienter|patience|un petit geste|bon d'achat|code promo|-10|bon de réduction)",
  '(😂|🤣|😅|😉|😜|😄|😁|😆|🌞|☀️|🎉|😎|🙃|😊|🥳|💪|😋|mdr|lol|haha)',
)
