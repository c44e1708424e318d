/** What makes of a commitment a condition, a forecast or a rule that stands already. */
export const HEDGES: readonly string[] = [
  "(<si>) (vous|tu|le|la|l'|les|nous|votre|vos|un|une|il|elle|ce|cela|tout|besoin|possible|nécessaire|après|accord|jamais)",
  '(sous réserve|sauf|à condition|en principe|normalement|a priori|à priori|si possible|au plus tôt|si tout)',
  "(selon|conformément|comme (le prévoit|prévu|indiqué|convenu|annoncé)|d'après|aux termes) ~1",
  '(<conditions>|cgv|<règlement>|<garantie>|<assurance>|la loi|légal|légale|légaux|droit de rétractation)',
  '(après|dès) ~4 (étude|examen|vérification|validation|réception|accord|retour|contrôle|expertise|analyse|enquête|inspection)',
  "(dès (que|qu')|une fois (que|qu')|aussitôt que|quand|lorsque|lorsqu')",
  '(<prévu>|<prévoir>|<estimer>|<estimé>|<prévision>|<provisoire>|environ|vers)',
  "(nous|on|je|j') ~3 (<espérer>|<essayer>|<tenter>|<viser>|<étudier>|<souhaiter>|<demander>)",
  '<devoir:verb.conditional>',
  '(<pouvoir:verb.conditional>|<pouvoir:verb.future>|pouvoir)',
  '(peut-être|sans doute|probablement|éventuellement|en moyenne)',
  '<vérifier>',
]
