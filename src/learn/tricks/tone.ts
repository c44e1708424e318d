/** A trick for each category of tone and risk: what to do with one's hands in the next minute. */
export const toneTricks: Readonly<Record<string, string>> = {
  insulte: 'Imaginez votre réponse imprimée, avec votre nom, sur la porte du bureau.',
  menace: 'Remplacez « sinon » par « pour cela » : si la phrase tombe, c’était une menace.',
  discrimination: 'Ôtez de la phrase tout ce que la personne est. Gardez ce qui s’est passé.',
  accusation:
    'Dites « nous voyons », jamais « vous mentez » : un constat se vérifie, une accusation se plaide.',
  agressivite:
    'Dix minutes, un verre d’eau, une relecture à voix douce. Ce qui ne passe pas à voix douce ne passe pas.',
  aveu: 'Désolé de ce que vous vivez : oui. C’est notre faute : pas avant que quelqu’un l’ait validé.',
  confidentiel: 'Si cela ne figure pas sur le site public, cela ne figure pas dans la réponse.',
  conseil_risque: 'Ni dose, ni diagnostic, ni droit : le numéro de celui qui sait, et rien d’autre.',
  neutralite: 'Vous écrivez pour tous ceux qui lisent la page. Aucun d’eux ne doit deviner votre vote.',
  donnee_perso:
    'Tout ce qui permet d’appeler, de trouver ou de payer à la place de quelqu’un se dit en privé.',
  champ_vide: 'Avant Entrée, cherchez les crochets et les accolades : ce qui est entre eux n’est pas fini.',
  a_escalader: 'Protéger, transmettre, se taire sur le fond : trois gestes, dans cet ordre.',
  sarcasme: 'Enlevez le ton de votre voix : que reste-t-il écrit ? C’est cela qu’on lira.',
  condescendance:
    'Chassez « pourtant », « simplement », « comme indiqué » : la phrase redescend d’une marche.',
  mise_en_cause:
    'Changez de sujet, au sens propre : « vous n’avez pas vérifié » devient « la taille ne correspond pas ».',
  defensif:
    'Commencez par « nous » et un verbe d’action : nous vérifions, nous cherchons, nous vous écrivons.',
  minimisation: 'Supprimez « ne… que », « petit », « juste » : c’est à la personne de dire si c’est peu.',
  fausse_excuse:
    'Une excuse tient en deux mots et un fait : « désolés de ce retard ». Ni si, ni mais, ni que vous.',
  robotique: 'Reprenez un mot du commentaire et donnez un quand : deux preuves qu’un humain a lu.',
  promesse:
    'Promettez votre geste, pas son effet : « je relance le transporteur » plutôt que « vous l’aurez demain ».',
  denigrement: 'Parlez de votre plat, jamais de la cuisine d’en face.',
  censure: 'Demandez-vous : est-ce interdit ou seulement gênant ? Ce qui gêne reçoit une réponse.',
  demande_donnee: 'Toute question dont la réponse est un numéro se pose en message privé.',
  vulgarite: 'Si le mot ne passerait pas à la caisse, il ne passe pas à l’écran.',
  registre: 'Lisez le dernier message de la personne et le guide : le plus grave des deux donne le ton.',
  cri: 'Baissez le volume : une seule majuscule, au début ; un seul signe, à la fin.',
}
