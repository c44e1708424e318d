/** Draft was written for bundlers that put Node's `global` into the page; imported before it. */
Object.assign(globalThis, { global: globalThis })
