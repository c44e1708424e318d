/** Saves a text as a file: the browser's own download, without a permission. */
export const download = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** As a person may read it, too. */
export const downloadJson = (name: string, value: unknown): void =>
  download(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`)

export const fileNameOf = (id: string, ending: string): string => `${id.replaceAll('/', '-')}.${ending}`
