import type { Guide } from '../guide'
import type { Signed } from './sign'

/** What is to be done with a guide that arrives. */
export type UpdateDecision =
  /** Nothing to ask: the same publisher, something newer. */
  | { readonly kind: 'apply' }
  | { readonly kind: 'same' }
  /** The person decides, knowing this. */
  | { readonly kind: 'ask'; readonly message: string }
  | { readonly kind: 'refuse'; readonly message: string }

export interface Arrival {
  readonly guide: Guide
  readonly signed: Signed
  /** Has its former key signed over to its key (`isHandedOver`)? */
  readonly handedOver: boolean
}

/**
 * May `arrival` take the place of `installed`? The same key and a higher revision pass; a new key needs the old
 * one's signature or the person's consent; nothing goes back.
 * @param consented the person has been asked and agreed.
 */
export function decideUpdate(
  installed: Guide | undefined,
  { guide, signed, handedOver }: Arrival,
  consented = false,
): UpdateDecision {
  if (signed === 'invalid')
    return refuse('La signature de ce guide est fausse : il a été modifié depuis sa publication.')
  const ask = (message: string): UpdateDecision => (consented ? { kind: 'apply' } : { kind: 'ask', message })
  if (!installed)
    return signed === 'valid'
      ? ask(
          'Ce guide est nouveau : comparez les cinq mots de sa clé avec ceux de la personne qui vous l’envoie.',
        )
      : ask('Ce guide n’est pas signé : rien ne prouve qui l’a écrit.')
  if (installed.id !== guide.id)
    return refuse('Ce guide n’est pas une mise à jour de celui-ci : leurs identifiants diffèrent.')
  if (guide.revision < installed.revision)
    return refuse(
      `Ce guide est plus ancien (révision ${guide.revision}) que le vôtre (révision ${installed.revision}).`,
    )
  if (guide.revision === installed.revision) {
    const isSame = guide.key === installed.key && guide.signature === installed.signature
    return isSame && signed === 'valid'
      ? { kind: 'same' }
      : refuse(
          `Ce guide porte la même révision que le vôtre (${guide.revision}) : il faut en publier une plus haute.`,
        )
  }
  if (installed.key === undefined)
    return signed === 'valid'
      ? ask(
          'Ce guide est maintenant signé : comparez les cinq mots de sa clé avec ceux de la personne qui vous l’envoie.',
        )
      : ask('Ce guide n’est pas signé : rien ne prouve qui l’a écrit.')
  if (signed === 'unsigned') return refuse('Votre guide est signé et cette mise à jour ne l’est pas.')
  if (guide.key === installed.key) return { kind: 'apply' }
  if (handedOver && guide.formerKey?.key === installed.key) return { kind: 'apply' }
  return ask('Ce guide est signé par une autre clé que le vôtre : ne l’acceptez que si vous savez pourquoi.')
}

const refuse = (message: string): UpdateDecision => ({ kind: 'refuse', message })
