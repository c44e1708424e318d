/** Saves a text as a file: the browser's own download, without a permission. */
export const download = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

export const fileNameOf = (id: string, ending: string): string => `${id.replaceAll('/', '-')}.${ending}`
