import { replyRule } from '../define'
import type { ReplyRule, Rule } from '../rule'
import { address } from './address'
import { birth } from './birth'
import { card } from './card'
import { customerNumber } from './customerNumber'
import { dataRequest } from './dataRequest'
import { email } from './email'
import { iban } from './iban'
import { nir } from './nir'
import { phone } from './phone'
import { placeholder } from './placeholder'
import { plate } from './plate'
import { privateFact } from './privateFact'
import { thirdPerson } from './thirdPerson'

/** In a private message personal data are ordinary; a closed group still reads them, and unknown counts as public. */
const unlessPrivate = (rule: ReplyRule): ReplyRule =>
  replyRule({ ...rule, check: (reply) => (reply.context.readers === 'private' ? [] : rule.check(reply)) })

/** What must not be read by everybody: published or asked-for personal data, and blanks of templates. */
export const riskRules: readonly Rule[] = [
  ...[phone, email, iban, card, nir, customerNumber, plate, address, birth, privateFact, dataRequest].map(
    unlessPrivate,
  ),
  thirdPerson,
  placeholder,
]
