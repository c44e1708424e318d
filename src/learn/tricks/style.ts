/** A trick for each family of spelling, style and typography. */
export const styleTricks: Readonly<Record<string, string>> = {
  orthographe:
    'Écrivez le mot de trois façons sur un papier : la main reconnaît souvent la bonne avant la tête.',
  'spelling/classical':
    'L’accent circonflexe du i et du u est resté chez vous : connaître, il plaît, le coût.',
  'accent manquant':
    'Dites le mot lentement : un e qui s’ouvre ou se ferme veut son accent. Sur téléphone, appuyez longtemps sur la lettre.',
  'abréviation SMS': 'Comptez les lettres gagnées : trois, au mieux. Le mot entier ne coûte qu’une seconde.',
  anglicisme: 'Demandez-vous comment vous le diriez à votre grand-mère : c’est souvent le mot français.',
  'préposition critiquée':
    'Une question simple, où ? pourquoi ? quand ?, rend la préposition simple : à, pour, après.',
  'jargon administratif': 'Lisez à voix haute : si vous ne le diriez pas au comptoir, ne l’écrivez pas.',
  'formule de politesse':
    'Une marque de politesse par phrase : un « merci » ou un « s’il vous plaît », pas les deux.',
  'style/dangling-thanks':
    '« En vous… » attend une suite. Commencez par « Nous vous… » et la phrase tient debout.',
  négation: 'La négation est une pince à deux mâchoires : ne… pas. Une seule ne serre rien.',
  'phrase longue': 'À chaque « et », « qui » ou « puis », essayez un point. S’il tient, gardez-le.',
  emoji:
    'Imaginez qu’une voix le lise : « visage souriant, visage souriant, visage souriant ». Un seul suffit.',
  accessibilité:
    'Fermez les yeux et faites lire votre réponse par une voix : ce qu’elle ne sait pas dire, beaucoup ne le liront pas.',
  'style/link-text': 'Retirez tout sauf le lien : sait-on encore où il mène ?',
  'style/hashtag-case': 'Une majuscule par mot, comme des wagons : #BonneRentrée.',
  espaces:
    'Signe simple (, .) : une espace après. Signe double (: ; ! ?) : une espace avant et une après. Deux morceaux, deux espaces.',
  'typography/space-inside-brackets':
    'Les parenthèses serrent ce qu’elles tiennent dans les bras : rien entre elles et lui.',
  'typography/space-around-brackets':
    'De l’air autour des bras, pas dedans : une espace dehors, aucune à l’intérieur.',
  'typography/space-around-apostrophe': 'L’apostrophe est une agrafe : elle touche les deux mots.',
  'typography/doubled-space': 'Le pouce a appuyé deux fois : une seule espace entre deux mots, toujours.',
  ponctuation: 'Un signe suffit : le second n’ajoute rien, il fait trembler la voix.',
  'typography/two-dots': 'Un point s’arrête, trois points hésitent. Deux points côte à côte ne savent pas.',
  'typography/unbalanced': 'Ce qui s’ouvre se ferme : comptez-les deux par deux avant d’envoyer.',
  'mot répété': 'Relisez la jointure des phrases que vous avez retouchées : c’est là que le double se cache.',
  majuscule:
    'Lundi, mars : petits comme tous les noms communs. Après un point : grand, comme un nouveau départ.',
  abréviations:
    'Garder la dernière lettre du mot, c’est le finir : Mme, 1re, sans point. Le couper, c’est le dire par un point : M., etc.',
  finesse:
    'Ce qui va ensemble ne se sépare pas en fin de ligne : le signe et son mot, le nombre et son unité.',
  'typography/broken-address':
    'Ne la retapez pas : ouvrez la page, puis copiez l’adresse de la barre du navigateur.',
  'typography/impossible-date':
    'Comptez sur vos poings : les bosses ont 31 jours, les creux 30, et février reste au fond.',
  'typography/wrong-weekday':
    'Un jour et une date se donnent ensemble : ouvrez le calendrier avant d’écrire les deux.',
  'typography/impossible-hour': 'L’horloge s’arrête à 23 h 59 : ensuite, c’est minuit, et le lendemain.',
}
