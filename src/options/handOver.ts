/** One lead hands the guides over to another: a file in which the former key vouches for the next one. */
import * as v from 'valibot'
import { isHandedOver, type SigningKey, signNewKey } from '../guide/share/sign'
import { fail, ok, type Result } from '../result'
import { t } from '../ui/i18n'
import { FormerKeySchema, type OwnKey, takeOver } from './keys'

const FileSchema = v.object({
  format: v.literal('mot-juste-hand-over-1'),
  key: v.pipe(v.string(), v.length(43)),
  formerKey: FormerKeySchema,
})
const FileText = v.pipe(v.string(), v.parseJson(), FileSchema)

/** 32 bytes in base64url, as the next lead copies it from this page. */
export const isPublicKey = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

/** The text of the file for whoever holds `next`; it opens nothing and need not be secret. */
export const handOverTo = async (next: string, own: SigningKey): Promise<string> => {
  const file: v.InferOutput<typeof FileSchema> = {
    format: 'mot-juste-hand-over-1',
    key: next,
    formerKey: await signNewKey(next, own, crypto.subtle),
  }
  return JSON.stringify(file, null, 2)
}

/** Reads a hand-over and keeps it with one's own key; the error is a sentence. */
export const receiveHandOver = async (text: string, own: OwnKey): Promise<Result<OwnKey, string>> => {
  const read = v.safeParse(FileText, text)
  if (!read.success || !(await isHandedOver(read.output, crypto.subtle))) return fail(t('handOverNotAFile'))
  const file = read.output
  if (file.key !== own.publicKey) return fail(t('handOverOther'))
  return ok(await takeOver(own, file.formerKey))
}
