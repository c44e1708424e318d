/** The calls of `storage.local` and `storage.session` that the stores make; a store names those it needs. */
export interface StorageArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>
  /** All of `items`, or none. */
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string | string[]): Promise<void>
}
