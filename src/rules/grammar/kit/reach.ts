/** How far a rule looks in a sentence, in tokens: further nobody reads on, and a text without stops stays quick. */
export const REACH = 60

/** What stands before `at` and near enough to bear on it. */
export const nearBefore = <Item>(items: readonly Item[], at: number): Item[] =>
  items.slice(Math.max(0, at - REACH), at)
