import type { Rule } from '../rule'
import { guideRegister, mixedRegister } from './rules'

export type { Register } from './form'
export { type Switched, switchRegister } from './switchRegister'

export const registerRules: readonly Rule[] = [mixedRegister, guideRegister]
