/** Whether an input method is at work in a box: accents, Chinese, voice and the keyboards of phones write so. */
export const watchComposition = (element: HTMLElement, signal: AbortSignal): (() => boolean) => {
  let composing = false
  const follow = ({ type }: Event): void => {
    composing = type !== 'compositionend'
  }
  for (const type of ['compositionstart', 'compositionupdate', 'compositionend'] as const) {
    element.addEventListener(type, follow, { signal })
  }
  return () => composing
}
