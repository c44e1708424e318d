/**
 * What people get wrong in French, and how easily: the cost of each slip, in hundredths of an arbitrary wrong
 * letter. Every number stands for a reason; none for a list of words.
 */

/** Any letter wrong, missing or too many. */
export const EDIT = 100
/** Two letters in the wrong order: one slip of the fingers. */
export const TRANSPOSITION = 65
/** The key beside the right one (AZERTY). */
export const NEIGHBOUR_KEY = 75
/** An accent left out: it is hard to type, above all on a telephone. */
export const ACCENT_LEFT_OUT = 15
/** An accent left out by someone who types the word's other accents. */
export const ACCENT_FORGOTTEN = 30
/** Another accent: è for é is seldom heard. */
export const ACCENT_OTHER = 25
/** An accent too many: whoever types it means something by it. */
export const ACCENT_ADDED = 35
/** é for e: a vowel that is heard for one that is not. */
export const ACUTE_ADDED = 55
/** oe for œ, which no keyboard has. */
export const LIGATURE = 4
/** One letter for two or two for one: never heard. */
export const DOUBLE = 35
/** A letter that is written but not heard: h anywhere, e between consonants, many letters at the end of a word. */
export const SILENT = 50
/** r or l beside a consonant, which is easily swallowed. */
export const LIQUID = 80
/** Another spelling of the same sound. */
export const SOUND = 45
/** Another spelling of nearly the same sound, or of the same one but seldom mistaken. */
export const NEAR_SOUND = 70
/** Added when the typed spelling of a sound is the longer one: people write sounds more simply, not less. */
export const LONGER = 15
/** Apostrophe, hyphen or blank left out or put in. */
export const JOINT = 30
/** Added to anything wrong with the first letter: it is what people see and know best. */
export const FIRST_LETTER = 45
/** Small letter for a capital. */
export const CAPITAL = 10

/** Keys by row; neighbours stand side by side, and roughly above one another. */
const KEY_ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
const KEY_SHIFT = [0, 0, 1]

/** Are two letters on neighbouring keys of an AZERTY keyboard? */
export function areNeighbours(left: string, right: string): boolean {
  const [a, b] = [keyOf(left), keyOf(right)]
  return (
    a !== undefined && b !== undefined && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1
  )
}

function keyOf(letter: string): { readonly row: number; readonly column: number } | undefined {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(letter))
  if (row < 0) return undefined
  return { row, column: (KEY_ROWS[row] ?? '').indexOf(letter) + (KEY_SHIFT[row] ?? 0) }
}

/** Letters that may end a word unheard, a plural s after them or not; not z and r, which make e sound é. */
export const SILENT_AT_END = 'stdxpecgl'

/** A spelling that is written for another, anywhere or only at the end of what was typed. */
export interface Confusion {
  readonly meant: string
  readonly cost: number
  readonly isAtEnd: boolean
}

/** Spellings of one sound, each of which is written for each other. */
const SAME_SOUND: readonly (readonly [cost: number, spellings: string])[] = [
  // Vowels
  [SOUND, 'o au eau'],
  [SOUND, 'ô au'],
  [NEAR_SOUND, 'o ot'],
  [SOUND, 'é ai'],
  [SOUND, 'è ai ei ê'],
  [SOUND, 'ë è ai'],
  [SOUND, 'e ai ei'],
  [SOUND, 'in im ain aim ein'],
  [SOUND, 'un in'],
  [SOUND, 'yn ym in im'],
  [SOUND, 'an am en em'],
  [SOUND, 'on om'],
  [SOUND, 'um un'],
  [SOUND, 'i y'],
  [SOUND, 'eu œu oeu'],
  [SOUND, 'oi oua oie'],
  [SOUND, 'oy oi oui'],
  [SOUND, 'ou oo'],
  [NEAR_SOUND, 'ou u'],
  [NEAR_SOUND, 'e eu'],
  // Semi-vowels
  [SOUND, 'ill y'],
  [SOUND, 'il ille'],
  [SOUND, 'ail aille'],
  [SOUND, 'eil eille'],
  [SOUND, 'euil euille ueil ueille'],
  [SOUND, 'ay aill ey eill'],
  [SOUND, 'i ill'],
  [SOUND, 'y i ii'],
  // Consonants
  [SOUND, 's c'],
  [SOUND, 'ss c ç sc'],
  [SOUND, 's sc'],
  [SOUND, 's ç'],
  [SOUND, 'xc x cs ks cc'],
  [SOUND, 'x ct cc xs'],
  [SOUND, 'c k qu'],
  [SOUND, 'c ch'],
  [SOUND, 'q qu c'],
  [SOUND, 'cqu qu c cc'],
  [SOUND, 'ck k qu c'],
  [SOUND, 'k ch'],
  [SOUND, 'ch sh sch'],
  [SOUND, 's z'],
  [SOUND, 'g j ge'],
  [SOUND, 'g gu gh'],
  [SOUND, 'f ph'],
  [SOUND, 'ff ph'],
  [SOUND, 't th'],
  [SOUND, 'r rh'],
  [SOUND, 'gn ni ny'],
  [SOUND, 'v w'],
  [NEAR_SOUND, 'mn nn'],
  [NEAR_SOUND, 'b p'],
  [NEAR_SOUND, 'd t'],
  [NEAR_SOUND, 'x s'],
  // Endings in several letters
  [SOUND, 'tion sion ssion'],
  [SOUND, 'tion cion'],
  [SOUND, 'xion ction'],
  [SOUND, 'tien cien ssien'],
  [SOUND, 'tiel ciel'],
  [SOUND, 'tieu cieu'],
  [SOUND, 'amment emment ament ement'],
  [SOUND, 'eur eure'],
]

/** Spellings of one sound where the typed word ends. */
const SAME_SOUND_AT_END: readonly (readonly [cost: number, spellings: string])[] = [
  [SOUND, 'é er ez ée ai'],
  [SOUND, 'é és'],
  [SOUND, 'és ées ez'],
  [SOUND, 'ais ait aient et'],
  [SOUND, 'è et ait ais'],
  [SOUND, 'e ent es'],
  [SOUND, 'i is it'],
  [SOUND, 'i ie ies'],
  [SOUND, 'u us ut'],
  [SOUND, 'u ue ues'],
  [SOUND, 'o ot os aut aux eaux'],
  [SOUND, 'an ant ent and'],
  [SOUND, 'on ons ont ond'],
  [SOUND, 'eu eux eut'],
  [SOUND, 'ou out oux ous'],
  [SOUND, 'oi ois oit oix oie'],
  [SOUND, 'in ain int aint'],
  [SOUND, 'our ours ourt'],
  [SOUND, 'or ort ors'],
  [SOUND, 'ar art ard'],
  [SOUND, 'èr aire ère erre er ert'],
]

/** One way only; `$` stands for the end of what was typed. */
const MEANT_FOR: readonly (readonly [cost: number, typed: string, meant: string])[] = [
  [LIGATURE, 'oe', 'œ'],
  [LIGATURE, 'ae', 'æ'],
  // è, or e before a doubled consonant
  [SOUND, 'ett', 'èt'],
  [SOUND, 'èt', 'ett'],
  [SOUND, 'ell', 'èl'],
  [SOUND, 'èl', 'ell'],
  [SOUND, 'enn', 'èn'],
  [SOUND, 'èn', 'enn'],
  [SOUND, 'err', 'èr'],
  [SOUND, 'èr', 'err'],
  // English endings
  [NEAR_SOUND, 'or$', 'eur'],
  [NEAR_SOUND, 'ic$', 'ique'],
  [NEAR_SOUND, 'al$', 'el'],
  [NEAR_SOUND, 'y$', 'ie'],
  // Regularised conjugation: vous disez, nous fesons
  [NEAR_SOUND, 'isez$', 'ites'],
  [SOUND, 'fes', 'fais'],
  // The i of quincaillier, joaillier is not heard
  [SOUND, 'iller$', 'illier'],
  [SOUND, 'illère$', 'illière'],
  // The mute e of gentillement, hardiement
  [NEAR_SOUND, 'illement$', 'iment'],
  [NEAR_SOUND, 'ement$', 'ment'],
]

export interface Confusions {
  readonly byTyped: ReadonlyMap<string, readonly Confusion[]>
  /** Length of the longest spelling that is typed for another. */
  readonly longest: number
}

/** Every confusion; made on first use, since most texts need none. */
export function collectConfusions(): Confusions {
  const byTyped = new Map<string, Confusion[]>()
  const add = (typed: string, meant: string, cost: number, isAtEnd: boolean): void => {
    const known = byTyped.get(typed)
    if (known === undefined) byTyped.set(typed, [{ meant, cost, isAtEnd }])
    else known.push({ meant, cost, isAtEnd })
  }
  for (const [isAtEnd, groups] of [
    [false, SAME_SOUND],
    [true, SAME_SOUND_AT_END],
  ] as const) {
    for (const [cost, group] of groups) {
      const spellings = group.split(' ')
      for (const typed of spellings) {
        for (const meant of spellings) {
          if (typed !== meant) add(typed, meant, cost + (typed.length > meant.length ? LONGER : 0), isAtEnd)
        }
      }
    }
  }
  for (const [cost, typed, meant] of MEANT_FOR) add(typed.replace('$', ''), meant, cost, typed.endsWith('$'))
  return { byTyped, longest: Math.max(...Array.from(byTyped.keys(), (typed) => typed.length)) }
}
