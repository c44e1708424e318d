/** A parser of YAML, handed in. */
export type ReadYaml = (text: string) => unknown
