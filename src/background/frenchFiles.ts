import { type French, openFrench } from '../lexicon/french'

/** The compiled files out of the extension itself; what cannot be read is told in the console. Never rejects. */
export const fetchFrench = (urlOf: (file: string) => string): Promise<French> =>
  openFrench(
    async (file) => {
      const response = await fetch(urlOf(file))
      if (!response.ok) throw new Error(`${response.status}`)
      return response.arrayBuffer()
    },
    (file, fault) => console.error('[mot-juste]', file, fault.kind),
  )
