/** What CHANGELOG.md says of a version, without its title; undefined where it says nothing. */
export const notesOf = (changelog: string, version: string): string | undefined => {
  const part = changelog.split(/^## /m).find((each) => each.split(/\s/, 1)[0] === version)
  return part?.replace(/^.*\n/, '').trim() || undefined
}
