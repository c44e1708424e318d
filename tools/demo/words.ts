import en from '../../public/_locales/en/messages.json'
import fr from '../../public/_locales/fr/messages.json'

/** Fits what the extension calls this, in whichever language the browser speaks. */
export const calls = (key: keyof typeof fr): RegExp =>
  new RegExp(
    [fr, en].map((messages) => messages[key].message.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|'),
  )
