import { family } from './family'
import type { SpeechAct } from './speechAct'

/**
 * Who takes the act on himself, reports it or refuses it does not do it: *nous n’aurions pas dû vous répondre que
 * c’est comme ça*, *loin de nous l’idée*, *vous avez eu l’impression que*.
 */
const NOT_DONE: readonly string[] = [
  "(loin de (nous|moi)|sans vouloir|il ne s'agit pas|il n'est pas question|nous refusons|pas question)",
  "(nous|je|on) (n'|ne) ~1 (aurions|aurais|aurait|devions|devais|devait) (pas|jamais) (dû|du)?",
  "(<donner>|<avoir>|<laisser>) ~2 (l'impression|le sentiment|croire|penser|entendre)",
  '(<notre>|<mon:determiner>) ~1 (<réponse>|<message>|<phrase>|<formule>|<ton>|<formulation>) ~3 (<manquer>|<être:verb.imperfect>|<être> (maladroit|maladroite|inacceptable|déplacé|déplacée|blessant|blessante))',
  "(nous|je|on) (n'|ne) ~3 (<dire>|<penser>|<croire>|<prétendre>|<reprocher>|<vouloir>|<sous-entendre>|<répondre>|<considérer>|<minimiser>|<remettre>|<douter>) (pas|jamais|nullement|aucunement)",
  "(nous|je|on) (n'|ne) (<aller>) pas (vous|te|nous)? ~1 (<dire>|<répondre>|<reprocher>|<cacher>|<opposer>|<servir>|<réfugier>)",
  "(vous|tu) ~1 (dites|dis|écrivez|écris|avez écrit|reprochez|demandez|expliquez|craignez|redoutez) (que|qu'|si)",
]

const guarded = (act: SpeechAct): SpeechAct => ({
  denial: 'before',
  ...act,
  without: [...(act.without ?? []), ...NOT_DONE],
})

/** A family whose frames hold their own negations, so that only what stands before them denies them. */
export const guardedFamily: typeof family = (category) => {
  const { rule, ruleWhere } = family(category)
  return {
    rule: (info) => rule({ ...info, acts: info.acts.map(guarded) }),
    ruleWhere: (info) => ruleWhere({ ...info, acts: info.acts.map(guarded) }),
  }
}
