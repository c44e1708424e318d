import type { ReplyRule } from '../rule'
import { heardRule } from './heardAct'
import { stoppingActs } from './told/stopping'
import { warningActs } from './told/warning'

export const heardRules: readonly ReplyRule[] = [...stoppingActs, ...warningActs].map(heardRule)
