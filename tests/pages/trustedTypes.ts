/** For libraries that write HTML: the page's policy lets trusted HTML in only, and a site that uses them says it is. */
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: object): unknown }
}
trustedTypes?.createPolicy('default', { createHTML: (html: string) => html })

export {}
